package org.mingzhang.cli.corpus;

import java.util.List;
import java.util.function.Function;
import org.mingzhang.Text;

/**
 * A column of the report.
 *
 * @param heading its heading
 * @param value what a row has in it
 */
record CorpusColumn(Text heading, Function<CorpusRow, String> value) {

    /** The columns after the name, in order. */
    static final List<CorpusColumn> ALL = List.of(
            column(
                    "表",
                    "tables",
                    row -> ofWhole(row.tables().recognised(), row.tables().listed())),
            column(
                    "种类不明",
                    "unknown kind",
                    row -> row.tables().listedOfUnknownKind() + "+"
                            + row.tables().ofUnknownKind()),
            column("数字", "numbers", row -> "" + row.cells().numbers()),
            column("空白", "blank", row -> "" + row.cells().blanks()),
            column("短横", "dash", row -> "" + row.cells().dashes()),
            column("不可读", "unreadable", row -> "" + row.cells().unreadable()),
            column("未归位", "unassigned", row -> "" + row.cells().unassigned()),
            column("勾稽", "compared", row -> "" + row.identities().evaluated()),
            column("成立", "held", row -> "" + row.identities().held()),
            column("尾差", "rounding", row -> "" + row.identities().withinRounding()),
            column("不成立", "failed", row -> "" + row.identities().failed()),
            column("未比", "not compared", row -> "" + row.identities().notEvaluated()),
            column(
                    "核心",
                    "core",
                    row -> ofWhole(row.core().evaluated(), row.core().applicable())),
            column("陈述", "claims", row -> "" + row.claims()),
            column("错误", "errors", row -> "" + row.findings().errors()),
            column("警告", "warnings", row -> "" + row.findings().warnings()),
            column("提示", "infos", row -> "" + row.findings().infos()),
            column("毫秒", "ms", row -> "" + row.millis()));

    private static CorpusColumn column(String zh, String en, Function<CorpusRow, String> value) {
        return new CorpusColumn(new Text(zh, en), value);
    }

    private static String ofWhole(int part, int whole) {
        return part + "/" + whole;
    }
}
