package org.mingzhang.report.reading.html;

import java.util.Locale;
import org.mingzhang.Text;
import org.mingzhang.model.FigureState;

/** What was made of a cell. */
enum CellState {
    HEADER("表头", "heading"),
    LABEL("行名、编码或文字", "name, code or words"),
    NUMBER("数", "number"),
    DASH("横线（无）", "dash"),
    BLANK("空白数格", "blank amount"),
    INDICATOR("绩效指标值", "value of an indicator"),
    UNREADABLE("读不出的数", "unreadable amount"),
    UNASSIGNED("不知归属的数", "number without a meaning"),
    EMPTY("空格", "empty");

    private final Text words;

    CellState(String zh, String en) {
        this.words = new Text(zh, en);
    }

    Text words() {
        return words;
    }

    /** Name of the class in the style sheet. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CellState of(FigureState figure) {
        return switch (figure) {
            case NUMBER -> NUMBER;
            case DASH -> DASH;
            case BLANK -> BLANK;
            case UNREADABLE -> UNREADABLE;
            case ABSENT -> EMPTY;
        };
    }
}
