package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mingzhang.Text;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.readers.content.Printed;

/**
 * Numbers that stand in lines of their own beside the sentences they belong to. Converters that go by heights put them
 * there where the digits of a page are of another font and a little lower or higher than the words. Which number belongs
 * into which gap is not told, so such pages are shown, and nothing is decided by them.
 */
final class StrayNumbers {

    /** One or two may be anything. */
    private static final int FEWEST = 3;
    /** A unit or a mark behind a space, where its number should be. */
    private static final Pattern HOLE = Pattern.compile(
            "(?:^|[\\u4e00-\\u9fff，。：；、（“”]) (?:万元|亿元|元|年度|年|[辆人个台次批，；。、])|^[%％](?=.*[\\u4e00-\\u9fff])");

    private static final Pattern SHARE = Pattern.compile("\\d+(?:\\.\\d+)?\\s*[%％]\\s*[；;，,。]?");
    private static final Pattern DUE = Pattern.compile("(?:占|占比|增长|下降|为)\\s*$");
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?\\s*[万亿]?元");
    /** What a number may follow in the next line, among others the first figures of itself. */
    private static final Pattern AMOUNT_DUE = Pattern.compile(
            "(?:[\\d.,，：:、；（(为占约达共计]|增加|减少|增长|下降|支出|收入|安排|预算数?|决算数?|拨款|资金|经费|费|总计|合计|总额|金额|（[类款项]）)\\s*$");
    /** A line that a sentence fills. */
    private static final int SENTENCE = 20;

    /** Pages between two such pages are of the same text. */
    private static final int MOST_BETWEEN = 3;

    private StrayNumbers() {}

    /** One notice a page that has some; one for the file where pages are not known. */
    static List<ReadingNotice> notices(String file, Pages pages) {
        List<String> lines = pages.lines();
        SortedSet<Integer> found = new TreeSet<>();
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (areNumbers(lines.get(i)) && (hasHole(lines, i, -1) || hasHole(lines, i, 1)) || lacksNumber(lines, i)) {
                count++;
                found.add(pages.page(i + 1));
            } else if (isMovedUp(lines, i) || MovedMarks.areIn(lines, i)) {
                count += FEWEST;
                found.add(pages.page(i + 1));
            }
        }
        if (count < FEWEST) {
            return List.of();
        }
        List<ReadingNotice> notices = new ArrayList<>();
        int last = found.first();
        for (int page : found) {
            for (int between = page - last <= MOST_BETWEEN ? last + 1 : page; between < page; between++) {
                notices.add(notice(file, between));
            }
            notices.add(notice(file, page));
            last = page;
        }
        return notices;
    }

    private static ReadingNotice notice(String file, int page) {
        return new ReadingNotice(
                NoticeKind.TEXT_OUT_OF_ORDER,
                new Text(
                        (page == 0 ? "" : "第 " + page + " 页") + "句中的数字转换后另成一行，不知各属何处，有关内容未参与核对；请提供原文件（PDF、Word、Excel）",
                        "numbers of sentences" + (page == 0 ? "" : " on page " + page)
                                + " stand in lines of their own after conversion, so that it is not told where they"
                                + " belong, and nothing was decided by them; hand in the original file (PDF, Word, Excel)"),
                Place.onPage(file, page, Box.NONE));
    }

    /**
     * A share or amount that begins a line where none is due, behind an item that is over or words that go on, while one of
     * the next lines ends where it is due and is not followed by it.
     */
    private static boolean isMovedUp(List<String> lines, int at) {
        String line = Printed.strip(lines.get(at));
        String before = neighbour(lines, at, -1);
        boolean share = SHARE.matcher(line).matches() && Printed.isTerminated(before);
        boolean amount = AMOUNT.matcher(line).lookingAt()
                && !before.isEmpty()
                && (Printed.isTerminated(before) || before.length() >= SENTENCE)
                && !AMOUNT_DUE.matcher(before).find()
                && !goesOnWithNumber(lines, at);
        return (share || amount) && DUE.matcher(neighbour(lines, at, 1)).find();
    }

    /** Whether the line after the next begins with a number, so that none is missing before it. */
    private static boolean goesOnWithNumber(List<String> lines, int at) {
        int next = index(lines, at, 1);
        String after = next < 0 ? "" : neighbour(lines, next, 1);
        return !after.isEmpty() && (Character.isDigit(after.charAt(0)) || after.charAt(0) == '-');
    }

    /** Several numbers, or one with a fraction or a sign of percent; a bare one is that of a page. */
    private static boolean areNumbers(String line) {
        String text = Printed.strip(line);
        if (text.isEmpty() || text.indexOf('\t') >= 0 || text.indexOf('|') >= 0) {
            return false;
        }
        String[] words = text.split(" +");
        for (String word : words) {
            if (!Printed.isFigure(word)) {
                return false;
            }
        }
        return words.length > 1 || text.indexOf('.') > 0 || text.indexOf('%') > 0;
    }

    private static boolean hasHole(List<String> lines, int from, int step) {
        String line = neighbour(lines, from, step);
        return line.indexOf('\t') < 0 && HOLE.matcher(line).find();
    }

    /** A sentence that goes on with a sign of percent, and no number before it. */
    private static boolean lacksNumber(List<String> lines, int at) {
        String line = Printed.strip(lines.get(at));
        if (line.isEmpty()
                || "%％".indexOf(line.charAt(0)) < 0
                || !HOLE.matcher(line).find()) {
            return false;
        }
        String before = neighbour(lines, at, -1);
        return before.isEmpty() || !Character.isDigit(before.charAt(before.length() - 1));
    }

    private static String neighbour(List<String> lines, int from, int step) {
        int at = index(lines, from, step);
        return at < 0 ? "" : Printed.strip(lines.get(at));
    }

    /** The next line with words, or -1. */
    private static int index(List<String> lines, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < lines.size() && Printed.isBlank(lines.get(at))) {
            at += step;
        }
        return at < lines.size() ? at : -1;
    }
}
