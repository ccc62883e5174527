package org.mingzhang.model;

/** What a table row is. */
public enum LineRole {
    /** A subject, item, project or unit with a value of its own. */
    ITEM,
    /** 合计, 总计, 收入总计, 本年支出合计, 小计: a sum of other rows. */
    TOTAL,
    /** A row that carries the name of a budget unit and its total. */
    ENTITY,
    /** 其中：a part of the row above, not to be added to it. */
    MEMO
}
