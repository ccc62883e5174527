package org.mingzhang.check.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.Text;
import org.mingzhang.model.Kinship;

/**
 * Why a comparison could not be made.
 *
 * @param cause what kind of thing is missing
 * @param table kind of the table that is missing; empty for any other cause
 * @param what the thing, for people
 */
public record Missing(Cause cause, String table, Text what) {

    /** Something missing in what is there. */
    public Missing(Cause cause, Text what) {
        this(cause, "", what);
    }

    /** A table that the document does not have. */
    static Missing table(String kind) {
        return new Missing(Cause.TABLE, kind, new Text("没有找到" + kind, "no table " + kind + " was found"));
    }

    /** A table that is there but was not understood. */
    static Missing unread(String kind) {
        return new Missing(Cause.TABLE_UNREAD, new Text(kind + "未能读出", "table " + kind + " could not be read"));
    }

    /** The rest of a total of which parts were taken out. */
    static Missing withheld() {
        return new Missing(
                Cause.WITHHELD,
                new Text(
                        "合计大于所列各项，而文件写明剔除了涉密事项",
                        "a total is more than what is listed, and the disclosure says that secret matters were taken out"));
    }

    /** A companion that was not supplied. */
    static Missing companion(Kinship kinship) {
        return new Missing(
                Cause.COMPANION,
                new Text(
                        "没有提供" + kinship.zh() + "（可一并检查，或用 --with 指出）",
                        kinship.en() + " was not supplied (check it along, or name it with --with)"));
    }

    /**
     * What a comparison is not made for. A column that is blank throughout has nothing to compare only while the other
     * figures are blank or zero too; otherwise it is a blank cell like any other.
     */
    static Optional<Missing> gravest(Resolver.Side left, Resolver.Side right) {
        List<Missing> lacking =
                Stream.concat(left.lacking().stream(), right.lacking().stream()).toList();
        Optional<Missing> column = lacking.stream()
                .filter(missing -> missing.cause() == Cause.EMPTY_COLUMN)
                .findFirst();
        if (column.isEmpty()) {
            return lacking.stream().findFirst();
        }
        Optional<Missing> other =
                lacking.stream().filter(missing -> !missing.cause().isBlank()).findFirst();
        if (other.isPresent()) {
            return other;
        }
        boolean nothing = Stream.concat(left.parts().stream(), right.parts().stream())
                .allMatch(part -> part.printed().signum() == 0);
        return nothing
                ? column
                : Optional.of(new Missing(Cause.BLANK, column.get().what()));
    }

    /** What is missing in a companion. */
    static Missing in(String companion, Missing missing) {
        boolean absent = missing.cause() == Cause.TABLE || missing.cause() == Cause.TABLE_UNREAD;
        return new Missing(
                absent ? Cause.COMPANION : missing.cause(),
                new Text(
                        companion + "：" + missing.what().zh(),
                        companion + ": " + missing.what().en()));
    }

    /** What may be missing. */
    public enum Cause {
        /** No such table in the document. */
        TABLE,
        /** The table is there but was not understood. */
        TABLE_UNREAD,
        COLUMN,
        ROW,
        /** The cell is blank, and blank does not say zero here. */
        BLANK,
        /** The column is blank from top to bottom, and nothing it is compared with is more than zero. */
        EMPTY_COLUMN,
        /** The cell or sentence is there but its number is not legible. */
        UNREADABLE,
        /** No sentence speaks of it. */
        CLAIM,
        /** More than one candidate, with different values. */
        AMBIGUOUS,
        /** The unit of money is not known. */
        UNIT,
        /** A rate on a base that may be zero. */
        ZERO_BASE,
        /** Parts that were taken out for secrecy, as the disclosure itself says. */
        WITHHELD,
        /** The other disclosure that it is compared with, or a table of it, was not supplied. */
        COMPANION;

        /** Whether nothing stands in the cell. */
        boolean isBlank() {
            return this == BLANK || this == EMPTY_COLUMN;
        }

        /** Whether it may be there and only was not found or not understood. */
        boolean isOfReading() {
            return switch (this) {
                case TABLE, TABLE_UNREAD, UNREADABLE, AMBIGUOUS, UNIT, COMPANION -> true;
                case COLUMN, ROW, BLANK, EMPTY_COLUMN, CLAIM, ZERO_BASE, WITHHELD -> false;
            };
        }
    }
}
