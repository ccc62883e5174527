package org.mingzhang.check.drl.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;

/** Numbers of goals within one text: 目标1：… 目标2：…. */
public final class GoalNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?:目标|任务)\\s*(\\d{1,2})\\s*(?:[：:、]|[.．](?!\\d))");
    /** Numbers of a list in a cell, the lines of which run on: 1.甲2.乙3.丙. */
    private static final Pattern ITEM = Pattern.compile("(?<![\\d.．])(\\d{1,2})[.．](?!\\d)|(?<=^|[。；;])(\\d{1,2})、");

    /** 二是 at the beginning of a clause, and anywhere. */
    private static final Pattern POINT = Pattern.compile("(?<=^|[，。；：,;:\\s是])([一二三四五六七八九])是(?!否)");

    private static final String NUMERALS = "一二三四五六七八九";

    private static final int FEWEST = 3;

    private GoalNumbers() {}

    /**
     * The goal that has no number after the one before it (目标4 and then 目标6); or an empty text. Goals that do not begin
     * with the first are the rest of a text that a page end cut.
     */
    public static String gap(String text) {
        return gap(text, NUMBER.matcher(text));
    }

    /** The item of a list that fills a text from its beginning and leaves a number out; or an empty text. */
    public static String gapInList(String text) {
        Matcher item = ITEM.matcher(text);
        return item.lookingAt() ? gap(text, item.reset()) : "";
    }

    /**
     * The point that has none before it (一是…；三是…) in a text that holds all points of its list; or an empty text. Points
     * that go on from a paragraph before this one begin with none of the first two.
     *
     * @param isWhole whether nothing stands before this text, so that a list in it must begin with the first
     */
    public static String gapInPoints(String text, boolean isWhole) {
        Matcher point = POINT.matcher(text);
        while (point.find()) {
            int number = NUMERALS.indexOf(point.group(1)) + 1;
            boolean began = isWhole || text.contains("一是");
            if (number > 2 && began && !text.contains(NUMERALS.charAt(number - 2) + "是")) {
                return Excerpt.around(text, point.start(), point.end());
            }
        }
        return "";
    }

    private static String gap(String text, Matcher goal) {
        List<Integer> said = new ArrayList<>();
        String odd = "";
        while (goal.find()) {
            int number = Integer.parseInt(goal.group(goal.group(1) == null ? 2 : 1));
            int expected = said.size() + 1;
            if (odd.isEmpty() && expected > 1 && number == expected + 1) {
                odd = Excerpt.around(text, goal.start(), goal.end());
                said.add(expected);
            } else if (number != expected) {
                return "";
            }
            said.add(number);
        }
        return said.size() > FEWEST ? odd : "";
    }
}
