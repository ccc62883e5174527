package org.mingzhang.interpret.table.column;

import java.util.List;

/**
 * What a column of a grid holds.
 *
 * @param index column of the grid
 * @param role what it holds
 * @param key canonical key, for {@link Role#AMOUNT}
 * @param path heading from the top, normalised, merged headings once
 */
public record Column(int index, Role role, String key, List<String> path) {

    public Column {
        path = List.copyOf(path);
    }

    String leaf() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    public String heading() {
        return String.join("/", path);
    }

    public boolean isAmount() {
        return role == Role.AMOUNT || role == Role.UNKNOWN_AMOUNT;
    }

    /** Whether it says what a row is. */
    public boolean isLabel() {
        return role == Role.CODE || role == Role.CODE_PART || role == Role.NAME || role == Role.ENTITY;
    }

    Column as(Role other, String otherKey) {
        return new Column(index, other, otherKey, path);
    }

    /** What a column can hold. */
    public enum Role {
        /** 科目编码. */
        CODE,
        /** 类, 款 or 项 of a code that is split over columns. */
        CODE_PART,
        /** Name of the subject, item or project. */
        NAME,
        /** 预算单位, 单位名称. */
        ENTITY,
        /** Money with a known meaning. */
        AMOUNT,
        /** Numbers without a known meaning. */
        UNKNOWN_AMOUNT,
        /** 年度, where rows are years. */
        PERIOD,
        /** 行次, 序号, codes of units and projects, words: nothing that is read. */
        OTHER
    }
}
