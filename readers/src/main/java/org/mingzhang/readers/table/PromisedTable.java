package org.mingzhang.readers.table;

import java.util.regex.Pattern;

/** Lines under which a table is to be expected. A chart has a caption of its own kind, or none. */
public final class PromisedTable {

    private static final Pattern CAPTION = Pattern.compile(
            "(公开|附|预算|决算)?表 ?[0-9一二三四五六七八九十]{1,3}(?![0-9.年]).*|.{2,40}(表|明细|目录清单)|.*单位[：:] ?(人民币)?[百万]?万?元.*");

    private PromisedTable() {}

    /** Whether a line is the caption of a table, or names its unit of money. */
    public static boolean isIn(String line) {
        return CAPTION.matcher(line).matches();
    }
}
