package org.mingzhang.interpret.table;

import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;

/** Sentences that say a table has nothing to show. */
public final class NilNote {

    private static final Pattern NIL = Pattern.compile(
            "本表(?:本年)?(?:无|没有)(?:数据|发生|内容|相关)|(?:无|没有|未|不)[^，。；]{0,30}(?:支出|预算|拨款|安排|收支|项目|数据|发生额|业务)|空表|为空|无发生额|不涉及|^(?:注|备注|说明)[:：]无。?$|无此项");

    private NilNote() {}

    /** Whether a note says that there is none. */
    public static boolean says(String note) {
        return !note.isEmpty() && NIL.matcher(Printed.compact(note)).find();
    }
}
