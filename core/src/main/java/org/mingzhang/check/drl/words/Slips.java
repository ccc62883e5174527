package org.mingzhang.check.drl.words;

import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;

/** Slips of the pen. Every method gives the words with a little around them, or an empty text. */
public final class Slips {

    private static final int LONGEST_DOUBLED = 6;
    private static final String COUNTS = "一二三四五六七八九十";

    /** Doubling that Chinese makes itself, and compounds whose second half begins a longer word (工程工程款). */
    private static final Pattern DOUBLED_RIGHTLY = Pattern.compile(
            "(一[\\u4e00-\\u9fa5]){2}|人员人员(?=经费|支出|编制|结构|信息)|许多许多|很多很多|非常非常|研究研究|讨论讨论|大学大学|[一二三四五六七八九十百千万零]{4,}");

    private static final String TAIL = "费款量率额师部局院处科室站所队员人类型性化法权书证表单物品厂机器具车房";

    /** Particles that are never doubled, but across two words (目的的, 为了了解). */
    private static final Sought PARTICLE =
            Sought.of("(?<![目标有真])的的(?!确|士)|了了(?!解|事)|[万亿]元元|万万元|亿亿元|[%％]{2,}|(?<![但可只凡就也不])是是(?!非|否)"
                    + "|20\\d\\d年年(?![度初末底中报检均审鉴终内前间])|费费(?![用率改])|(?:预算|决算|执行)数数(?![据字量额值])"
                    + "|(?<![一配比核校应针面相反绝成结派不])对对(?![子联碰])|(?<!比)较较(?![量劲真])|(?<![合归兼吞一])并并(?![购入发])");

    /** A whole item of a list twice in a row: 公用支出20万元、公用支出20万元. */
    private static final Sought TWICE =
            Sought.of("[，。；、：,;]\\s*(?<item>[\\u4e00-\\u9fa5]{3}[^，。；、：,;]{3,40}+)[，；、,;]\\s*\\k<item>(?=[，。；、,;])");

    private static final Sought PUNCTUATION =
            Sought.of("[，、；：,;]{2,}|。{2}(?!。)|[，、；：,;]。|。[，、；：,;]|[，、；：]；|“”|《》|【】|\\d\\.{2}\\d");

    private static final String NUMBER = "\\d{1,4}(?:\\.\\d+)?";
    private static final Sought BARE_SHARE = Sought.of(
            "(?:占(?:[\\u4e00-\\u9fa5]{0,14}(?:的|比例|比重))?|(?:增长|下降|上升|降低)(?:了|约|率|率为|幅度)?|完成(?:预算|年初预算|全年预算)的)\\s*"
                    + NUMBER + "\\s*(?=[，。；;]|,(?!\\d{3})|$)");

    private static final Sought PARTED = Sought.of(
            "(?:(?<![侵抢])占(?:比|比重|比例)?|(?:同比)?(?:增长|下降|降低|上升)(?:了|率为)?)[，,、；;：:]{1,2}\\s*\\d[\\d.,]*\\s*[%％](?=[，。；、,;）)]|$)"
                    + "|(?:(?:预算|决算|支出|收入)(?:数|总计|合计)?|总额|金额)为[，,、；;]\\s*\\d[\\d.,]*\\s*[万亿]?元");

    private static final String MONEY_WORD =
            "(?:(?:预算|决算|支出|收入|总额|合计|共计|安排|拨款|资金|经费|费|增加|减少)(?:数|额|为|约)?|数为|额为|共|[（(][类款项][）)]”?)";
    private static final Sought NO_UNIT = Sought.of(
            MONEY_WORD + "\\s*(?:\\d{1,3}(?:,\\d{3})++(?:\\.\\d{1,6}+)?|\\d++\\.\\d{1,6}+)\\s*(?=[，。；、;）]|,(?!\\d))");
    private static final Sought NO_AMOUNT = Sought.of("(?:" + MONEY_WORD + "|为)\\s*(?:万元|亿元)(?=[，。；、,;）]|[与比较同])");
    private static final Sought RUN_TOGETHER = Sought.of("\\d\\.\\d+[,，]\\d{3}\\.\\d");
    private static final int UNIT_LINE = 12;
    private static final Pattern NAMES_UNIT =
            Pattern.compile("单位[：:为是均都统一按以（(]{0,4}(?:人民币)?(?:[万亿]?元)|换算|折算|折合|[万亿]元为单位");
    private static final Sought NO_RATE = Sought.of(
            "(?:增长|下降|上升|降低|增幅|降幅|占比|比重|占[\\u4e00-\\u9fa5]{2,14}(?<!百分之)|完成(?:年初|全年|调整)?预算)(?:的|了|约|率|率为|为|达)*\\s*[%％](?=[，。；、,;）)]|$)");

    private Slips() {}

    /** The same word twice in a row (用于用于), or a particle (的的). */
    public static String doubled(String text) {
        for (int at = 0; at < text.length(); at++) {
            int end = at + 2 * doubledAt(text, at);
            if (end > at) {
                if (!isRight(text, at, end) && !continues(text, end)) {
                    return Excerpt.around(text, at, end);
                }
                at = end - 1;
            }
        }
        String particle = Excerpt.first(PARTICLE, text);
        return particle.isEmpty() ? Excerpt.first(TWICE, text) : particle;
    }

    private static boolean isRight(String text, int at, int end) {
        return DOUBLED_RIGHTLY
                .matcher(text)
                .region(at, end)
                .useTransparentBounds(true)
                .find();
    }

    /** How long the longest word is that stands here twice in a row; 0 where none does, or what follows counts it. */
    private static int doubledAt(String text, int at) {
        for (int length = LONGEST_DOUBLED; length > 1; length--) {
            int second = at + length;
            if (second + length <= text.length()
                    && text.charAt(at) == text.charAt(second)
                    && text.regionMatches(at, text, second, length)
                    && text.substring(at, second).chars().allMatch(Slips::isHan)
                    && !isCount(text, second + length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isCount(String text, int at) {
        return isOneOf(COUNTS, text, at)
                || at < text.length() && isHan(text.charAt(at)) && isOneOf(COUNTS, text, at + 1);
    }

    private static boolean isOneOf(String chars, String text, int at) {
        return at < text.length() && chars.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isHan(int c) {
        return c >= '\u4e00' && c <= '\u9fa5';
    }

    private static boolean continues(String text, int end) {
        return isOneOf(TAIL, text, end);
    }

    /** Two punctuation marks where one belongs, or quotation marks around nothing. */
    public static String doubledPunctuation(String text) {
        return Excerpt.first(PUNCTUATION, text);
    }

    /** A share or rate without its percent sign (占76.23。). */
    public static String bareRate(String text) {
        return Excerpt.first(BARE_SHARE, text);
    }

    /** A number parted from the word that it belongs to (占，88.19%). */
    public static String partedNumber(String text) {
        return Excerpt.first(PARTED, text);
    }

    /** An amount of money without its unit (预算 1,234.56，). */
    public static String bareAmount(String text) {
        return Excerpt.first(NO_UNIT, text);
    }

    /**
     * A unit or percent sign without its number (预算为万元，增长%。); 金额单位为万元 and 由元换算为万元 only name a unit. Where
     * amounts of a text have run together, those that seem to be missing are among them.
     */
    public static String missingAmount(String text) {
        if (RUN_TOGETHER.isIn(text)) {
            return "";
        }
        Sought.Search search = NO_AMOUNT.in(text);
        while (search.next()) {
            int start = search.match().start();
            int end = search.match().end();
            if (!NAMES_UNIT
                    .matcher(text.substring(Math.max(0, start - UNIT_LINE), end))
                    .find()) {
                return Excerpt.around(text, start, end);
            }
        }
        return Excerpt.first(NO_RATE, text);
    }

    /** The first bracket or quotation mark that is not closed, or closes nothing. */
    public static String unclosed(String text) {
        int[] open = new int[text.length() + 1];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("（(《“〔【".indexOf(c) >= 0) {
                open[depth++] = i;
            } else {
                int closes = "）)》”〕】".indexOf(c);
                if (closes < 0 || closes <= 1 && isEnumerator(text, i) && !(depth > 0 && isOfWord(text, i))) {
                    continue;
                }
                if (depth == 0) {
                    return Excerpt.around(text, i, i + 1);
                }
                depth--;
            }
        }
        return depth == 0 ? "" : Excerpt.around(text, open[depth - 1], open[depth - 1] + 1);
    }

    /**
     * Whether the number before a bracket belongs to the word before it (见表15）, 表 1-3）, PM2.5）), where an item begins
     * after a mark.
     */
    private static boolean isOfWord(String text, int at) {
        int before = at - 1;
        while (before >= 0
                && (Character.isDigit(text.charAt(before))
                        || isOneOf(COUNTS + "-－—~～. ", text, before)
                        || isNumberBeforeMark(text, before))) {
            before--;
        }
        return before >= 0 && Character.isLetter(text.charAt(before));
    }

    /** 见表6、7）: a mark between numbers of one word. */
    private static boolean isNumberBeforeMark(String text, int at) {
        return isOneOf("、", text, at) && at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    /** 1) or 一） at the head of an item closes nothing and need not. */
    private static boolean isEnumerator(String text, int at) {
        int start = at - 1;
        while (start >= 0 && (Character.isDigit(text.charAt(start)) || "一二三四五六七八九十".indexOf(text.charAt(start)) >= 0)) {
            start--;
        }
        return start < at - 1 && (start < 0 || "（(".indexOf(text.charAt(start)) < 0);
    }
}
