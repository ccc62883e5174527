package org.mingzhang.check.drl.goal;

import java.util.regex.Pattern;
import org.mingzhang.model.Project;

/** Goals that two projects have word for word. */
public final class CopiedGoals {

    private static final Pattern BRACKETS = Pattern.compile("[（(][^）)]*[）)]|\\s+");
    private static final int LONG = 15;

    private CopiedGoals() {}

    /** Whether goals are told at such length that two projects do not have the same by chance. */
    public static boolean isLong(String goals) {
        return goals.replaceAll("\\s+", "").length() >= LONG;
    }

    /** Whether these are two projects, each pair once, and not shares of one that brackets tell apart: （市级）, （区县）. */
    public static boolean areTwo(Project one, Project other) {
        String first = BRACKETS.matcher(one.name()).replaceAll("");
        String second = BRACKETS.matcher(other.name()).replaceAll("");
        return first.compareTo(second) < 0;
    }
}
