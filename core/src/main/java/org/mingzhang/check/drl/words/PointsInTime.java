package org.mingzhang.check.drl.words;

import java.util.regex.Pattern;

/** The day for which a text counts what a body has. */
public final class PointsInTime {

    private static final Pattern ANY =
            Pattern.compile("20\\d\\d\\s*年|年[末底初]|上年|去年|当年|本年(?!度?(?:拟|计划|安排|购))|截[至止]|期末|月[末底]|目前|现有|编制时");

    private PointsInTime() {}

    /** Whether a text names any time at all. */
    public static boolean isIn(String text) {
        return ANY.matcher(text).find();
    }
}
