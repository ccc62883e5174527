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
            } else if (isShareMovedUp(lines, i)) {
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

    /** A share that ends its item, behind an item that is over, while one of the next lines ends where a share is due. */
    private static boolean isShareMovedUp(List<String> lines, int at) {
        if (!SHARE.matcher(Printed.strip(lines.get(at))).matches() || !Printed.isTerminated(neighbour(lines, at, -1))) {
            return false;
        }
        String next = neighbour(lines, at, 1);
        return DUE.matcher(next).find();
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
        int at = from + step;
        while (at >= 0 && at < lines.size() && Printed.isBlank(lines.get(at))) {
            at += step;
        }
        return at < 0 || at >= lines.size() ? "" : Printed.strip(lines.get(at));
    }
}
