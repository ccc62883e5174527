package org.mingzhang.check.engine;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.Evidence;
import org.mingzhang.check.drl.RequiredEntry;
import org.mingzhang.check.drl.RequiredPart;
import org.mingzhang.check.drl.RequiredStatement;
import org.mingzhang.check.drl.RequiredTable;
import org.mingzhang.check.identity.Cell;
import org.mingzhang.check.identity.Comparison;
import org.mingzhang.check.identity.Measure;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Companion;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Line;
import org.mingzhang.model.Milestone;
import org.mingzhang.model.MilestoneKind;
import org.mingzhang.model.Part;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;
import org.mingzhang.model.Project;
import org.mingzhang.model.TocEntry;

/** Quotes facts: what is printed, what it is, and where. */
final class EvidenceMaker {

    private static final int LONGEST_QUOTE = 200;

    private final DocumentIndex index;
    private final Expressions expressions = new Expressions();

    EvidenceMaker(DocumentIndex index) {
        this.index = index;
    }

    /** Evidence of a fact; of a comparison, that of its first figure with the whole expression as quote. */
    Evidence of(Object fact) {
        if (fact instanceof Amount amount) {
            return of(amount);
        } else if (fact instanceof Claim claim) {
            return of(claim, Measure.AMOUNT);
        } else if (fact instanceof Cell cell) {
            return of(cell);
        } else if (fact instanceof Comparison comparison) {
            return of(comparison);
        } else if (fact instanceof BudgetTable table) {
            String title = index.tableTitle(table.id());
            return new Evidence(quote(table.title()), title, title, "", "", table.place());
        } else if (fact instanceof Line line) {
            String title = index.tableTitle(line.table());
            String row = index.rowLabel(line.table(), line.index());
            return new Evidence(quote(row), label(title, row), title, row, "", line.place());
        } else if (fact instanceof Indicator indicator) {
            String row = label(indicator.second(), indicator.name());
            return new Evidence(
                    quote(indicator.text().isBlank() ? indicator.name() : indicator.text()),
                    label(shown(indicator.source()), indicator.owner(), row),
                    indicator.source(),
                    label(indicator.owner(), indicator.name()),
                    "指标值",
                    indicator.place());
        } else if (fact instanceof Project project) {
            return new Evidence(
                    quote(project.name() + " " + project.amount().raw()),
                    label(project.source(), project.name()),
                    project.source(),
                    project.name(),
                    "",
                    project.place());
        }
        return ofText(fact);
    }

    /** Promises made in the text have no table of which the title could be shown. */
    private static String shown(String source) {
        return source.equals("文") ? "文字" : source;
    }

    private Evidence ofText(Object fact) {
        if (fact instanceof Passage passage) {
            boolean ofTable = passage.role() == PassageRole.TABLE_FURNITURE;
            String title = ofTable ? passage.text() : index.partTitle(passage.partKey());
            return prose(passage.text(), title, passage.place());
        } else if (fact instanceof Part part) {
            return prose(part.title(), part.path(), part.place());
        } else if (fact instanceof TocEntry entry) {
            return prose(entry.title(), "目录", entry.place());
        } else if (fact instanceof RequiredTable table) {
            return new Evidence(quote(table.title()), table.title(), table.kind(), "", "", table.place());
        } else if (fact instanceof RequiredEntry entry) {
            return new Evidence(
                    quote(entry.title()),
                    label(entry.title(), entry.key()),
                    entry.title(),
                    entry.column() ? "" : entry.key(),
                    entry.column() ? entry.key() : "",
                    entry.place());
        } else if (fact instanceof RequiredPart part) {
            return new Evidence(quote(part.title()), part.title(), "", part.key(), "", part.place());
        } else if (fact instanceof RequiredStatement statement) {
            return new Evidence(
                    quote(statement.partTitle()),
                    label(statement.partTitle(), statement.key()),
                    "",
                    label(statement.part(), statement.key()),
                    "",
                    statement.place());
        } else if (fact instanceof Milestone milestone) {
            return prose(
                    milestone.quote(), milestone.kind() == MilestoneKind.APPROVED ? "批复日期" : "公开日期", milestone.place());
        } else if (fact instanceof Companion companion) {
            Disclosure other = companion.disclosure();
            return prose(companion.name(), label(companion.kinship().zh(), other.department()), other.place());
        } else if (fact instanceof Disclosure disclosure) {
            return prose(disclosure.department(), "封面", disclosure.place());
        }
        return prose(String.valueOf(fact), fact.getClass().getSimpleName(), Place.NONE);
    }

    /** Evidence of one figure. */
    Evidence of(Cell cell) {
        return cell.fact() instanceof Amount amount ? of(amount) : of((Claim) cell.fact(), cell.measure());
    }

    private Evidence of(Amount amount) {
        String title = index.tableTitle(amount.table());
        String row = index.rowLabel(amount.table(), amount.line());
        return new Evidence(
                quote(amount.figure().raw()),
                label(index.companion(amount.table()), title, amount.entity(), row, amount.column()),
                title,
                label(amount.entity(), amount.side(), row),
                amount.column(),
                amount.place());
    }

    private Evidence of(Claim claim, Measure measure) {
        String row = label(claim.subject(), claim.qualifier());
        return new Evidence(
                quote(claim.quote()),
                label(index.companion(claim.id()), index.partTitle(claim.partKey()), row, measure.key()),
                "",
                row,
                measure.key(),
                claim.place());
    }

    private Evidence of(Comparison comparison) {
        List<Cell> cells = comparison.cells();
        if (cells.isEmpty()) {
            return prose(comparison.ruleId(), comparison.ruleId(), Place.NONE);
        }
        Evidence first = of(cells.get(0));
        String expression = comparison.equation().map(expressions::of).orElse(first.quote());
        return new Evidence(expression, first.label(), first.table(), first.row(), first.column(), first.place());
    }

    private static Evidence prose(String text, String label, Place place) {
        return new Evidence(quote(text), label, "", "", "", place);
    }

    private static String quote(String text) {
        String stripped = text.strip();
        return stripped.length() <= LONGEST_QUOTE ? stripped : stripped.substring(0, LONGEST_QUOTE) + "…";
    }

    private static String label(String... parts) {
        return String.join(
                " / ", Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }
}
