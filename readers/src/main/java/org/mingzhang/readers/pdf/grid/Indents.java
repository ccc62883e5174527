package org.mingzhang.readers.pdf.grid;

import java.util.List;

/** Depth of indentation of the texts in one column, in steps of one character. */
final class Indents {

    /** Offsets nearer than this, in parts of the font size, are the same. */
    private static final float SAME = 0.2f;

    /** Padding of a cell is at most this, in parts of the font size; what is beyond is indentation. */
    private static final float PADDING = 0.7f;

    /** Lengths of texts that stand under each other by their middles; two may do so by chance. */
    private static final int FEWEST = 3;

    /** Part of the texts that stand so; headings may stand otherwise. */
    private static final double MOST = 0.75;

    private Indents() {}

    /**
     * A text in a cell.
     *
     * @param before free space before it, in parts of the font size
     * @param after free space after it, in parts of the font size
     * @param indented whether its own lines show that the first one is indented
     */
    record Lie(float before, float after, boolean indented) {

        /** In the middle of its cell, or at its right side. */
        boolean maybeCentred() {
            return !indented && before > PADDING && before > after - 1f;
        }

        /** How far its middle lies right of that of its cell. */
        float offCentre() {
            return (before - after) / 2;
        }
    }

    /** The step of each text, given all texts of the column. */
    static int[] of(List<Lie> column) {
        if (areCentred(column)) {
            return new int[column.size()];
        }
        float base = PADDING;
        for (Lie lie : column) {
            base = Math.min(base, lie.before);
        }
        int[] steps = new int[column.size()];
        for (int i = 0; i < steps.length; i++) {
            Lie lie = column.get(i);
            if (!lie.maybeCentred() || shared(column, i)) {
                steps[i] = Math.max(0, Math.round(lie.before - base));
            }
        }
        return steps;
    }

    /** Whether texts of different length have their middles one under another, wherever the sides of their cells are. */
    private static boolean areCentred(List<Lie> column) {
        List<Float> middles = column.stream().map(Lie::offCentre).sorted().toList();
        float usual = middles.get(middles.size() / 2);
        List<Float> begins = column.stream()
                .filter(lie -> Math.abs(lie.offCentre() - usual) <= SAME)
                .map(Lie::before)
                .sorted()
                .toList();
        long lengths = begins.stream().map(Math::round).distinct().count();
        return lengths >= FEWEST && begins.size() >= MOST * column.size();
    }

    /** Texts of different length that begin at the same offset are indented, not centred. */
    private static boolean shared(List<Lie> column, int i) {
        Lie lie = column.get(i);
        for (int j = 0; j < column.size(); j++) {
            Lie other = column.get(j);
            if (j != i && Math.abs(other.before - lie.before) <= SAME && Math.abs(other.after - lie.after) > 2 * SAME) {
                return true;
            }
        }
        return false;
    }
}
