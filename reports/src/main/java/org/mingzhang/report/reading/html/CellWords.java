package org.mingzhang.report.reading.html;

import org.mingzhang.Language;

/** What is said of a cell when it is pointed at. */
final class CellWords {

    private CellWords() {}

    static String of(CellReading read, Language language) {
        boolean zh = language == Language.ZH;
        StringBuilder words = new StringBuilder(read.state().words().in(language));
        add(words, zh ? "栏：" : "column: ", read.column());
        add(words, zh ? "行：" : "row: ", read.row());
        add(words, zh ? "值：" : "value: ", read.value());
        if (read.cell().columnSpan() > 1 || read.cell().rowSpan() > 1) {
            add(
                    words,
                    zh ? "合并：" : "merged: ",
                    read.cell().rowSpan() + "×" + read.cell().columnSpan());
        }
        add(words, zh ? "文字：" : "text: ", read.cell().text().strip());
        return words.toString();
    }

    private static void add(StringBuilder words, String name, String value) {
        if (!value.isEmpty()) {
            words.append('\n').append(name).append(value);
        }
    }
}
