package org.mingzhang.interpret.table;

import org.mingzhang.Text;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;

/** Why a table that was found is not checked, though it has a kind. */
public enum Unchecked {
    COLUMNS_UNCLEAR("有部分内容分不清各数属于哪一栏", "of some of its rows it could not be told which number belongs to which column"),
    CUT("前后有未能读取的页，可能不完整", "it may begin or go on on a page that could not be read");

    private final String zh;
    private final String en;

    Unchecked(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Says it of a table. */
    public ReadingNotice of(FoundTable found) {
        String name = found.title().isEmpty() ? found.number() : found.title();
        return new ReadingNotice(
                NoticeKind.TABLE_NOT_UNDERSTOOD,
                new Text("《" + name + "》" + zh + "，整张表未参与核对", "table “" + name + "” was not checked: " + en),
                found.place());
    }
}
