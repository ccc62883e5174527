package org.mingzhang.check.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of goals within one text: 目标1：… 目标2：…. */
public final class GoalNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?:目标|任务)\\s*(\\d{1,2})\\s*[：:、.．](?!\\d)");
    private static final int FEWEST = 3;

    private GoalNumbers() {}

    /** The goal that has no number after the one before it (目标4 and then 目标6); or an empty text. */
    public static String gap(String text) {
        Matcher goal = NUMBER.matcher(text);
        List<Integer> said = new ArrayList<>();
        String odd = "";
        while (goal.find()) {
            int number = Integer.parseInt(goal.group(1));
            int expected = said.size() + 1;
            if (odd.isEmpty() && number == expected + 1) {
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
