package org.mingzhang.check.drl.words;

import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;

/** The day for which a text counts what a body has. */
public final class PointsInTime {

    /** 截至2024年10月, of which nobody knows the day; 截至2024年10月底 is one. */
    private static final Sought MONTH = Sought.of(
            "截[至止]\\s*(?:到\\s*)?20\\d\\d\\s*年\\s*\\d{1,2}\\s*月(?:份)?(?=\\s*[，,、共本我该全\\u4e00-\\u9fa5])(?!\\s*(?:份?[末底初]|[上中下]旬|\\d))");

    private static final Pattern ANY =
            Pattern.compile("20\\d\\d\\s*年|年[末底初]|上年|去年|当年|本年(?!度?(?:拟|计划|安排|购))|截[至止]|期末|月[末底]|目前|现有|编制时");

    private PointsInTime() {}

    /** A date that goes down to the month only. */
    public static String monthOnly(String text) {
        return Excerpt.first(MONTH, text);
    }

    /** Whether a text names any time at all. */
    public static boolean isIn(String text) {
        return ANY.matcher(text).find();
    }
}
