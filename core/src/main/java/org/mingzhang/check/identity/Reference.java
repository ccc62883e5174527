package org.mingzhang.check.identity;

import java.util.Optional;
import org.mingzhang.model.Kinship;

/** What a formula points at in the document. */
public sealed interface Reference {

    /** Whether it counts as nothing, not as missing, where it is not printed. */
    boolean optional();

    /** The reference as written. */
    String text();

    /** The companion it points into; empty for the document itself. */
    Optional<Kinship> of();

    /** Column or qualifier that stands for the one of the current comparison. */
    String EACH = "*";

    /** Kind that stands for every table of the document. */
    String ANY_TABLE = "表";

    /**
     * Cells of a table.
     *
     * @param of the companion whose table it is
     * @param kind kind of the table
     * @param side side of the table, or empty
     * @param row which rows
     * @param column key of the column, {@code *} for that of the comparison, or empty for the only one
     * @param optional whether it may be missing
     * @param text as written
     */
    record InTable(
            Optional<Kinship> of,
            String kind,
            String side,
            RowSelector row,
            String column,
            boolean optional,
            String text)
            implements Reference {

        /** Cells of a table of the document itself. */
        public InTable(String kind, String side, RowSelector row, String column, boolean optional, String text) {
            this(Optional.empty(), kind, side, row, column, optional, text);
        }

        /** Whether it points into whichever table is looked at. */
        public boolean isOfAnyTable() {
            return kind.equals(ANY_TABLE);
        }

        /** The same cells in other rows. */
        InTable at(RowSelector other) {
            return new InTable(of, kind, side, other, column, optional, text);
        }
    }

    /**
     * A measure of a claim.
     *
     * @param of the companion whose claim it is
     * @param part key of the part it must stand in, or empty for anywhere
     * @param subject subject of the claim; {@code *} for any
     * @param qualifier its qualifier, {@code *} for any or that of the comparison, or empty for none
     * @param measure which figure of it
     * @param optional whether it may be missing
     * @param text as written
     */
    record InProse(
            Optional<Kinship> of,
            String part,
            String subject,
            String qualifier,
            Measure measure,
            boolean optional,
            String text)
            implements Reference {

        /** A measure of a claim of the document itself. */
        public InProse(String part, String subject, String qualifier, Measure measure, boolean optional, String text) {
            this(Optional.empty(), part, subject, qualifier, measure, optional, text);
        }
    }
}
