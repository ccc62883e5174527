package org.mingzhang.model;

import java.util.Optional;

/** How another disclosure relates to the one that is checked. */
public enum Kinship {
    /** The same body and kind, one year earlier. */
    PREVIOUS_YEAR("上年", "上年的公开文件", "last year's disclosure"),
    /** The budget of the same body and year, beside its final accounts. */
    BUDGET("预算", "本年的预算公开文件", "the budget of the year"),
    /** The department of a unit, of the same kind and year. */
    DEPARTMENT("部门", "所属部门的公开文件", "the disclosure of its department"),
    /** A unit of a department, of the same kind and year. */
    UNIT("单位", "下属单位的公开文件", "the disclosures of its units");

    private final String key;
    private final String zh;
    private final String en;

    Kinship(String key, String zh, String en) {
        this.key = key;
        this.zh = zh;
        this.en = en;
    }

    /** As written before a colon in formulas: {@code 上年:三公经费支出表[合计]}. */
    public String key() {
        return key;
    }

    /** The other disclosure, in Chinese. */
    public String zh() {
        return zh;
    }

    /** The other disclosure, in English. */
    public String en() {
        return en;
    }

    /** The relation with this key. */
    public static Optional<Kinship> of(String key) {
        for (Kinship kinship : values()) {
            if (kinship.key.equals(key)) {
                return Optional.of(kinship);
            }
        }
        return Optional.empty();
    }
}
