package org.mingzhang.check.drl.words;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.RemovedFigures;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Passage;

/** Words that say that something is not published. Only state secrets may be withheld, and the ground is to be said. */
public final class Withheld {

    private static final Sought NOT_PUBLISHED =
            Sought.of("(?:表|预算|决算|支出|收入|经费|信息|内容|数据|项目|情况|指标)[^。；，\\n]{0,12}(?:不予|暂不|不宜|不便|不作|不再|未予)(?:对外)?公开");
    private static final Pattern GROUND = Pattern.compile("国家秘密|保密|涉密|国家安全|机密|秘密级|依法(?:不予|不)公开|政府信息公开条例|重复|同一|合并");
    private static final String SENTENCE_ENDS = "。；\n";

    private Withheld() {}

    /** The sentence that withholds something and says no ground; empty where there is none. */
    public static String withoutGround(String text) {
        return GROUND.matcher(text).find()
                ? ""
                : NOT_PUBLISHED
                        .first(text)
                        .map(found -> sentence(text, found).strip())
                        .orElse("");
    }

    /** Whether a text says that something is not published. */
    public static boolean isSaid(String text) {
        return text.contains("公开") && NOT_PUBLISHED.isIn(text);
    }

    /** Whether a passage says that figures were taken out of the tables. */
    public static boolean takesOutFigures(Passage passage) {
        return RemovedFigures.areSaidIn(passage);
    }

    private static String sentence(String text, MatchResult within) {
        int start = within.start();
        while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = within.end();
        while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }
}
