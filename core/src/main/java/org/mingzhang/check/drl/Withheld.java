package org.mingzhang.check.drl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say that something is not published. Only state secrets may be withheld, and the ground is to be said. */
public final class Withheld {

    private static final Pattern NOT_PUBLISHED = Pattern.compile(
            "[^。；\n]*(?:(?:表|预算|决算|支出|收入|经费|信息|内容|数据|项目|情况|指标)[^。；，\n]{0,12}(?:不予|暂不|不宜|不便|不作|不再|未予)(?:对外)?公开)[^。；\n]*");
    private static final Pattern GROUND = Pattern.compile("国家秘密|保密|涉密|国家安全|机密|秘密级|依法(?:不予|不)公开|政府信息公开条例|重复|同一|合并");

    private Withheld() {}

    /** The sentence that withholds something and says no ground; empty where there is none. */
    public static String withoutGround(String text) {
        Matcher sentence = NOT_PUBLISHED.matcher(text);
        while (sentence.find()) {
            if (!GROUND.matcher(text).find()) {
                return sentence.group().strip();
            }
        }
        return "";
    }

    /** Whether a text says that something is not published. */
    public static boolean isSaid(String text) {
        return NOT_PUBLISHED.matcher(text).find();
    }
}
