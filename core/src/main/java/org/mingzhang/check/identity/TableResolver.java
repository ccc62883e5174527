package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Line;
import org.mingzhang.model.LineRole;

/** Finds the cells that a reference to a table means. */
final class TableResolver {

    /** Which column is meant where a reference names none and the table has several. */
    private static final List<String> MAIN_COLUMNS = List.of("决算数", "预算数", "合计", "本年预算数");

    Resolved resolve(Reference.InTable reference, BigDecimal factor, boolean sum, Frame frame) {
        TableView view = frame.tables().get(reference.kind());
        if (view == null) {
            return new Resolved.Lacks(Missing.table(reference.kind()));
        }
        if (view.table().emptiness() == Emptiness.UNREAD) {
            return new Resolved.Lacks(Missing.unread(reference.kind()));
        }
        Optional<String> column = column(reference, view, frame);
        if (column.isEmpty()) {
            return isEmpty(view)
                    ? Resolved.Found.zero()
                    : lacks(
                            reference,
                            Missing.Cause.COLUMN,
                            (reference.isOfAnyTable() ? "有的表" : reference.kind()) + "没有“" + reference.column() + "”列",
                            (reference.isOfAnyTable() ? "some table" : "table " + reference.kind()) + " has no column "
                                    + reference.column());
        }
        List<Line> rows = rows(reference, view, frame);
        if (rows.isEmpty()) {
            return isEmpty(view)
                    ? Resolved.Found.zero()
                    : lacks(
                            reference,
                            Missing.Cause.ROW,
                            reference.kind() + "没有这一行：" + reference.text(),
                            "table " + reference.kind() + " has no such row: " + reference.text());
        }
        boolean parts = Block.areParts(rows, wanted(reference, frame));
        return sum || parts || differentUnits(rows)
                ? sum(reference, factor, view, rows, column.get(), sum || parts)
                : single(reference, factor, view, rows, column.get());
    }

    /** Whether row and column are printed, whatever stands in the cell. */
    boolean isPrinted(Reference.InTable reference, Frame frame) {
        TableView view = frame.tables().get(reference.kind());
        return view != null
                && view.table().emptiness() != Emptiness.UNREAD
                && column(reference, view, frame).isPresent()
                && !rows(reference, view, frame).isEmpty();
    }

    List<Line> rows(Reference.InTable reference, TableView view, Frame frame) {
        RowSelector selector = reference.row();
        if (selector.kind() == RowSelector.Kind.EACH) {
            return frame.row()
                    .map(line -> line.table() == view.table().id()
                            ? List.of(line)
                            : counterpart(line, view, reference, frame))
                    .orElse(List.of());
        }
        if (selector.kind() == RowSelector.Kind.CODE) {
            return frame.claim()
                    .filter(claim -> !claim.code().isEmpty())
                    .map(claim -> view.block(frame.entity(), reference.side()).withKey(claim.code()))
                    .orElse(List.of());
        }
        return view.select(selector, frame.entity(), reference.side());
    }

    /** The key that is asked for, where one is. */
    private static String wanted(Reference.InTable reference, Frame frame) {
        return switch (reference.row().kind()) {
            case KEY -> reference.row().key();
            case EACH -> frame.row().map(Line::key).orElse("");
            case CODE -> frame.claim().map(Claim::code).orElse("");
            default -> "";
        };
    }

    private static List<Line> counterpart(Line line, TableView view, Reference.InTable reference, Frame frame) {
        if (line.role() == LineRole.TOTAL && line.side().isEmpty()) {
            return view.select(RowSelector.parse("合计"), frame.entity(), reference.side());
        }
        List<Line> found = view.block(frame.entity(), reference.side()).withKey(line.key());
        return Block.areParts(found, line.key()) && !isWhole(line, frame) ? List.of() : found;
    }

    /** Whether a row is all that its own table prints of its code, so that it may be held against parts elsewhere. */
    private static boolean isWhole(Line line, Frame frame) {
        TableView own = frame.tables().get(line.tableKind());
        return own != null && own.isOnlyOne(line);
    }

    private static Optional<String> column(Reference.InTable reference, TableView view, Frame frame) {
        String wanted = reference.column().equals(Reference.EACH) ? frame.column() : reference.column();
        Set<String> columns = view.columns(reference.side());
        if (!wanted.isEmpty()) {
            return columns.contains(wanted) ? Optional.of(wanted) : Optional.empty();
        }
        if (columns.size() == 1) {
            return Optional.of(columns.iterator().next());
        }
        return MAIN_COLUMNS.stream().filter(columns::contains).findFirst();
    }

    private static boolean isEmpty(TableView view) {
        Emptiness emptiness = view.table().emptiness();
        return emptiness == Emptiness.EMPTY_WITH_NOTE || emptiness == Emptiness.EMPTY_SILENT;
    }

    /** Rows of different budget units are added up where the department as a whole is meant. */
    private static boolean differentUnits(List<Line> rows) {
        if (rows.size() < 2) {
            return false;
        }
        Set<String> entities = new HashSet<>();
        return rows.stream().allMatch(line -> entities.add(line.entity()));
    }

    private static Resolved single(
            Reference.InTable reference, BigDecimal factor, TableView view, List<Line> rows, String column) {
        if (rows.size() == 1) {
            return cell(reference, factor, view, rows.get(0), column);
        }
        Resolved first = null;
        for (Line row : rows) {
            Resolved resolved = cell(reference, factor, view, row, column);
            if (first == null || first instanceof Resolved.Nothing) {
                first = resolved;
            } else if (!sameValue(first, resolved)) {
                return Resolved.Lacks.of(
                        Missing.Cause.AMBIGUOUS,
                        reference.text() + "有几行，数值不同",
                        reference.text() + " is several rows with different values");
            }
        }
        return first;
    }

    private static boolean sameValue(Resolved one, Resolved two) {
        return one instanceof Resolved.Found a
                && two instanceof Resolved.Found b
                && LinearEquation.printed(a.parts()).compareTo(LinearEquation.printed(b.parts())) == 0;
    }

    private static Resolved sum(
            Reference.InTable reference,
            BigDecimal factor,
            TableView view,
            List<Line> rows,
            String column,
            boolean skipBlank) {
        List<LinearEquation.Part> parts = new ArrayList<>();
        for (Line row : rows) {
            Resolved resolved = cell(reference, factor, view, row, column);
            if (resolved instanceof Resolved.Found found) {
                parts.addAll(found.parts());
            } else if (resolved instanceof Resolved.Lacks lacks
                    && !(skipBlank && lacks.missing().cause().isBlank())) {
                return lacks;
            }
        }
        return parts.isEmpty() ? blank(reference, view, column) : new Resolved.Found(parts);
    }

    private static Resolved cell(
            Reference.InTable reference, BigDecimal factor, TableView view, Line row, String column) {
        Optional<Amount> amount = view.amount(row, column);
        if (amount.isEmpty()) {
            return isEmpty(view) ? Resolved.Found.zero() : blank(reference, view, column);
        }
        return switch (amount.get().figure().state()) {
            case NUMBER, DASH ->
                Resolved.Found.cell(
                        factor,
                        new Cell(amount.get(), Measure.AMOUNT, amount.get().figure()));
            case BLANK, ABSENT ->
                blankIsZero(view, row) || isEmpty(view)
                        ? Resolved.Found.cell(
                                factor,
                                new Cell(
                                        amount.get(),
                                        Measure.AMOUNT,
                                        amount.get().figure()))
                        : blank(reference, view, column);
            case UNREADABLE ->
                Resolved.Lacks.of(
                        Missing.Cause.UNREADABLE,
                        reference.text() + "的数字无法辨认（" + amount.get().figure().raw() + "）",
                        "the number at " + reference.text() + " is not legible ("
                                + amount.get().figure().raw() + ")");
        };
    }

    /** The total of a side that was left blank is not a zero: other rows of that side have the money. */
    private static boolean blankIsZero(TableView view, Line row) {
        boolean sideTotal = row.role() == LineRole.TOTAL && !row.side().isEmpty();
        return view.table().blankIsZero() && !sideTotal;
    }

    private static Resolved blank(Reference.InTable reference, TableView view, String column) {
        boolean throughout = view.isBlank(reference.side(), column);
        return lacks(
                reference,
                throughout ? Missing.Cause.EMPTY_COLUMN : Missing.Cause.BLANK,
                reference.text() + "为空白",
                "the cell at " + reference.text() + " is blank");
    }

    private static Resolved lacks(Reference reference, Missing.Cause cause, String zh, String en) {
        return reference.optional() ? new Resolved.Nothing() : Resolved.Lacks.of(cause, zh, en);
    }
}
