package org.mingzhang.check.identity;

/**
 * Which rows of a table a reference means.
 *
 * @param kind how they are chosen
 * @param key row key for {@link Kind#KEY}, digits of the level for {@link Kind#LEVEL}, else empty
 */
public record RowSelector(Kind kind, String key) {

    /** How rows are chosen. */
    public enum Kind {
        /** The row with this key or code. */
        KEY,
        /** The total row. */
        TOTAL,
        /** All items of a level. */
        LEVEL,
        /** All items that are part of no other item. */
        TOP,
        /** What the totals add to the year's own money: carry-over, surplus, and all rows below the year's total. */
        BEYOND_YEAR,
        /** All rows of budget units. */
        UNITS,
        /** In the table of a department: the total of the unit that is checked. */
        OWN,
        /** The row of the current comparison. */
        EACH,
        /** The row with the code of the current claim. */
        CODE
    }

    static RowSelector parse(String text) {
        return switch (text) {
            case "合计" -> new RowSelector(Kind.TOTAL, "");
            case "@类" -> new RowSelector(Kind.LEVEL, "1");
            case "@款" -> new RowSelector(Kind.LEVEL, "2");
            case "@项" -> new RowSelector(Kind.LEVEL, "3");
            case "@顶" -> new RowSelector(Kind.TOP, "");
            case "@年外" -> new RowSelector(Kind.BEYOND_YEAR, "");
            case "@单位" -> new RowSelector(Kind.UNITS, "");
            case "@本单位" -> new RowSelector(Kind.OWN, "");
            case "@码" -> new RowSelector(Kind.CODE, "");
            case "*" -> new RowSelector(Kind.EACH, "");
            default -> new RowSelector(Kind.KEY, text);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowSelector selector && kind == selector.kind && key.equals(selector.key);
    }

    @Override
    public int hashCode() {
        return 31 * kind.ordinal() + key.hashCode();
    }

    /** Whether it may choose several rows, which then must be summed. */
    public boolean isMany() {
        return kind == Kind.LEVEL || kind == Kind.TOP || kind == Kind.BEYOND_YEAR || kind == Kind.UNITS;
    }
}
