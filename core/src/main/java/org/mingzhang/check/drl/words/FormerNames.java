package org.mingzhang.check.drl.words;

import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;

/** Names of bodies and subjects that are names no more, where a text uses them as if they were. */
public final class FormerNames {

    private static final String BEGINS_AFTER = "市省区县州国盟旗家和与及由向经于为同对受在到是请各乡镇、，。：；（）)“.．\u3000 ";
    private static final String GOES_ON_WITH = "门分署队";
    private static final Pattern HISTORY =
            Pattern.compile("原|前身|更名|划转|划入|划归|转隶|整合|组建|撤销|不再保留|合并|改革|历史|曾|移交|改为|变更|旧|遗留|年代|沿革|成立于|上划|下划|[—-]市场监督");
    private static final Pattern CITES =
            Pattern.compile("^(?:[^，。；]{0,12}《|令|公告|关于|印发|发布|[^，。；]{0,12}(?:印发|发布|第\\d+号|〔))");

    private FormerNames() {}

    /**
     * The former name with what stands around it, or an empty text where it is not said, or only of the past: in a
     * sentence on how bodies changed, in a title, before a title or number of a document.
     *
     * @param text a sentence or heading
     * @param name the former name
     */
    public static String said(String text, String name) {
        int from = text.indexOf(name);
        while (from >= 0) {
            int end = from + name.length();
            if (isWhole(text, from, end)
                    && !isInTitle(text, from)
                    && !CITES.matcher(text.substring(end)).find()
                    && !HISTORY.matcher(sentence(text, from, end)).find()) {
                return Excerpt.around(text, from, end);
            }
            from = text.indexOf(name, end);
        }
        return "";
    }

    private static boolean isWhole(String text, int from, int end) {
        boolean begins = from == 0 || BEGINS_AFTER.indexOf(text.charAt(from - 1)) >= 0;
        boolean ends = end == text.length() || GOES_ON_WITH.indexOf(text.charAt(end)) < 0;
        return begins && ends;
    }

    private static boolean isInTitle(String text, int at) {
        int opens = text.lastIndexOf('《', at);
        return opens >= 0 && text.indexOf('》', opens) > at;
    }

    private static String sentence(String text, int from, int end) {
        int start = from;
        while (start > 0 && "。；\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int stop = end;
        while (stop < text.length() && "。；\n".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        return text.substring(start, stop);
    }
}
