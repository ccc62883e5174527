package org.mingzhang.interpret.goal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.IndicatorForm;

/**
 * A row of indicators as printed, its cells told apart but not understood.
 *
 * @param owner project or department
 * @param first first level, or empty
 * @param second second level, or empty
 * @param name third level
 * @param symbol text of the column of signs, or empty
 * @param value text of the value column, or empty
 * @param measure text of the column of units, or empty
 * @param place where
 */
record IndicatorRow(
        String owner,
        String first,
        String second,
        String name,
        String symbol,
        String value,
        String measure,
        Place place) {

    private static final Pattern UNIT_AFTER_NAME = Pattern.compile(
            "(?<name>.+?)[（(](?<unit>%|‰|[\\p{IsHan}A-Za-z³²]{1,3}(?:/[\\p{IsHan}A-Za-z]{1,3}){0,2})[）)]");
    private static final Pattern VALUE_IN_NAME = Pattern.compile("(?<name>.{2,}?)(?<value>(?:"
            + IndicatorValueParser.COMPARISON + ")" + IndicatorValueParser.NUMBER + ".{0,8})");

    /** This row with the rest of its name and value from the next page. */
    IndicatorRow joined(String moreName, String moreValue) {
        return new IndicatorRow(owner, first, second, name + moreName, symbol, value + moreValue, measure, place);
    }

    /** This row of another owner. */
    IndicatorRow of(String newOwner) {
        return new IndicatorRow(newOwner, first, second, name, symbol, value, measure, place);
    }

    /** Understands the row. */
    Indicator read(String source) {
        String printedName = name;
        String printedValue = value;
        if (value.isEmpty()) {
            Matcher inName = VALUE_IN_NAME.matcher(IndicatorValueParser.normal(name));
            if (inName.matches()) {
                printedName = inName.group("name");
                printedValue = inName.group("value");
            }
        }
        String unit = measure;
        Matcher withUnit = UNIT_AFTER_NAME.matcher(printedName);
        if (unit.isEmpty() && withUnit.matches() && printedValue.matches(".*\\d")) {
            unit = withUnit.group("unit");
            printedName = withUnit.group("name");
        }
        boolean sign = !symbol.isEmpty()
                && !symbol.startsWith("定")
                && !IndicatorValueParser.normal(printedValue).matches("[≥≤<>=].*");
        boolean withMeasure = !unit.isEmpty() && printedValue.matches(".*\\d");
        String text = (sign ? symbol : "") + printedValue + (withMeasure ? unit : "");
        IndicatorValue read =
                printedValue.isEmpty() ? IndicatorValue.words(IndicatorForm.EMPTY) : IndicatorValueParser.parse(text);
        Comparator comparator = read.comparator();
        return new Indicator(
                owner,
                first,
                second,
                printedName,
                Printed.name(printedName),
                comparator,
                read.figure(),
                read.measure(),
                read.form(),
                printedValue.isEmpty() ? "" : text,
                source,
                place);
    }
}
