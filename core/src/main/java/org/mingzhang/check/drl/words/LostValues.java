package org.mingzhang.check.drl.words;

import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;

/** Goals whose number was left out behind the word that asks for it. */
public final class LostValues {

    private static final Sought LOST =
            Sought.of("(?:率|满意度|覆盖面|比例|比重|占比)(?:应|需|要)?(?:达到?|不低于|不少于|不高于|不超过|提高到|提升到|提升至|提高至|控制在|保持在)[，。；、]"
                    + "|(?:不低于|不少于|不高于|不超过|大于等于|小于等于)[，。；]");

    /** 不低200天, where 于 was left out. */
    private static final Sought BOUND = Sought.of("不[低高少多大小晚早](?=\\d)");

    private LostValues() {}

    /** A bound without its 于, with the words around. */
    public static String bound(String text) {
        return Excerpt.first(BOUND, text.replaceAll("\\s+", ""));
    }

    /** A rate that 达到, a bound that 不低于, with nothing after it (合格率达，). */
    public static String of(String text) {
        return Excerpt.first(LOST, text.replaceAll("\\s+", ""));
    }
}
