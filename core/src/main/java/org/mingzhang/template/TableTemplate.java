package org.mingzhang.template;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.DisclosureKind;

/**
 * A kind of table.
 *
 * @param kind canonical key, such as {@code 收支总表}
 * @param english English name
 * @param disclosure whether it belongs to budgets or final accounts; {@link DisclosureKind#UNKNOWN} for both
 * @param number its number in this place's form, or empty
 * @param duty whether the form must contain it
 * @param shape how rows and columns are to be understood
 * @param titles titles in print; a title may be a regular expression when it begins with {@code ~}
 * @param columns meanings of its columns
 * @param rows meanings of its rows that have no subject code
 * @param requiredRows keys of rows it must have
 * @param requiredColumns keys of columns it must have
 * @param standsFor the kind that it is where the document has no table of that kind, or empty
 * @param sideOf the summary of which it is one side where it lists that side's rows instead of subjects, or empty
 */
public record TableTemplate(
        String kind,
        String english,
        DisclosureKind disclosure,
        String number,
        Duty duty,
        Shape shape,
        List<String> titles,
        List<Term> columns,
        List<Term> rows,
        List<String> requiredRows,
        List<String> requiredColumns,
        String standsFor,
        String sideOf) {

    public TableTemplate {
        titles = List.copyOf(titles);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        requiredRows = List.copyOf(requiredRows);
        requiredColumns = List.copyOf(requiredColumns);
    }

    /** A kind that stands for itself alone. */
    public TableTemplate(
            String kind,
            String english,
            DisclosureKind disclosure,
            String number,
            Duty duty,
            Shape shape,
            List<String> titles,
            List<Term> columns,
            List<Term> rows,
            List<String> requiredRows,
            List<String> requiredColumns) {
        this(
                kind,
                english,
                disclosure,
                number,
                duty,
                shape,
                titles,
                columns,
                rows,
                requiredRows,
                requiredColumns,
                "",
                "");
    }

    /** This kind, which bears the titles of another one too. */
    TableTemplate alsoTitled(List<String> others) {
        List<String> all = new ArrayList<>(titles);
        all.addAll(others);
        return new TableTemplate(
                kind,
                english,
                disclosure,
                number,
                duty,
                shape,
                all,
                columns,
                rows,
                requiredRows,
                requiredColumns,
                standsFor,
                sideOf);
    }

    /** How a table is to be understood. */
    public enum Shape {
        /** Rows are subjects or items, columns are meanings. */
        LIST,
        /** Label and amounts for income on the left, for spending on the right (or more sides). */
        SIDES,
        /** The 三公 table in any of its layouts: years or items, in rows or columns. Rows are items, columns periods. */
        THREE_PUBLIC,
        /** A goal table: tasks with money, goals, indicators in levels. */
        GOALS,
        /** Rows are projects. */
        PROJECTS
    }
}
