package org.mingzhang.interpret.goal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that stand in the columns 一级指标 and 二级指标. */
final class IndicatorLevel {

    private static final String FIRST = "产出|效益|效果|满意度|成本|投入|过程|管理|履职效能|履职|决策|可持续性?";
    private static final String SECOND = "数量|质量|时效|成本|经济成本|社会成本|生态(?:环境)?成本|经济效益|社会效益|生态(?:环境)?效益|可持续影响|可持续发展"
            + "|服务对象|(?:服务|受益|使用|社会|帮扶|联系)?(?:对象|公众|群众|人员|部门)?满意度";
    private static final Pattern FIRST_CELL = Pattern.compile("(?:[一二三四五六七八九1-9][、.．])?(?<word>" + FIRST + ")指标");
    private static final Pattern SECOND_CELL = Pattern.compile(
            "(?:[（(]?[一二三四五六七八九\\d]{1,2}[）)、.．])?(?:(?<word>" + SECOND + ")(?:指标)?|(?<other>\\p{IsHan}{2,10})指标)");
    private static final Pattern SECOND_WORD = Pattern.compile(SECOND);
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?<first>(?:" + FIRST + ")指标)[/\\-—]?(?<second>(?:" + SECOND + ")指标)[/\\-—]?(?<name>.+)");
    private static final Pattern BLOCK_LABEL = Pattern.compile(
            "(?:年度|当年|整体|项目|部门|本年度?|预期|核心)*(?:支出)?绩效(?:目标)?(?:与)?指标(?:体系|情况)?|(?:年度|整体|项目)?绩效目标(?:指标)?|年度指标|绩效指|绩效目标及指标");

    /** Two lines of one cell printed over each other: the letters of 指标 stand among those of the line above. */
    private static final Pattern OVERPRINTED =
            Pattern.compile("(?!.*指标)(?<a>\\p{IsHan}+)指(?<b>\\p{IsHan}{1,3})标(?<c>\\p{IsHan}*)");

    private static final Pattern OUTPUT = Pattern.compile("(?:数量|质量|时效)指标");

    private IndicatorLevel() {}

    /** The first level that this cell names, normalised. */
    static Optional<String> first(String cell) {
        Matcher matcher = FIRST_CELL.matcher(cell);
        return matcher.matches() ? Optional.of(matcher.group("word") + "指标") : Optional.empty();
    }

    /** The second level that this cell names, normalised. */
    static Optional<String> second(String cell) {
        Matcher matcher = SECOND_CELL.matcher(apart(cell));
        if (!matcher.matches() || BLOCK_LABEL.matcher(cell).matches()) {
            return Optional.empty();
        }
        String word = matcher.group("word") != null ? matcher.group("word") : matcher.group("other");
        if (word.equals("服务对象")) {
            return Optional.of("服务对象满意度指标");
        }
        return Optional.of(word + "指标");
    }

    /** The cell with its lines after each other where one is printed over the other (服指务标对象 for 服务对象指标). */
    private static String apart(String cell) {
        Matcher over = OVERPRINTED.matcher(cell);
        if (!over.matches()) {
            return cell;
        }
        String above = over.group("a") + over.group("b") + over.group("c");
        return SECOND_WORD.matcher(above).matches() ? above + "指标" : cell;
    }

    /** Whether the cell names a second level that only outputs have. */
    static boolean isOutput(String cell) {
        return OUTPUT.matcher(cell).matches();
    }

    /** Whether the cell is the label of the block of indicators, standing left of it. */
    static boolean isBlockLabel(String cell) {
        return BLOCK_LABEL.matcher(cell).matches();
    }

    /** Where one cell holds all three levels (产出指标质量指标来信扫描完成率): the three, matched by group name. */
    static Optional<Matcher> runTogether(String cell) {
        Matcher matcher = RUN_TOGETHER.matcher(cell);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    static boolean areRunTogether(String cell) {
        return runTogether(cell).isPresent();
    }
}
