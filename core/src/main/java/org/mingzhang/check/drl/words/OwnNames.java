package org.mingzhang.check.drl.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.ShortName;

/** How a text names the body that publishes it. */
public final class OwnNames {

    private static final String ENDING =
            "(?:局|委员会|办公室|办公厅|委|厅|署|中心|法院|检察院|医院|研究院|学院|学校|大学|总队|支队|大队|管理站|管理处|管理所|馆|街道办事处|人民政府)";

    /** A name where only the body itself can stand: before the budget, accounts or duties that are its own. */
    private static final Pattern NAME = Pattern.compile("(?<=^|[年度，。；：、）)\\s“])([\\u4e00-\\u9fa5]{2,26}?" + ENDING
            + ")(?:[（(](?:本级|汇总|机关)[）)])?(?=(?:20\\d{2}年(?:度)?)?(?:部门|单位)?(?:综合)?(?:预算|决算|收支|概况|收入预算|支出预算|收入总|支出总|一般公共预算|财政拨款|“三公”"
            + "|机关运行经费|政府采购|共有车辆|主要职责|主要职能|机构设置|内设机构))");

    /** A name that the text shortens; others are introduced like this too, so that only one character may differ. */
    private static final Pattern INTRODUCED =
            Pattern.compile("(?<=^|[。；：\\s])([\\u4e00-\\u9fa5]{8,26}?" + ENDING + ")(?=[（(](?:以下|下称|简称))");

    /** At the head of a sentence on the budget itself. */
    private static final Pattern HEAD = Pattern.compile(
            "^(?:（?[一二三四五六七八九十\\d]{1,3}[）、.．])?(?:20\\d{2}年(?:度)?)?([\\u4e00-\\u9fa5]{4,26}?" + ENDING
                    + ")(?:20\\d{2}年(?:度)?)?(?:部门|单位)?(?:综合)?(?:(?:预算|决算)(?:收入|支出|总)|收入(?:预算|决算)|支出(?:预算|决算)|收支总|收入总计|支出总计)");

    private static final Pattern TAIL = Pattern.compile("[（(][^）)]*[）)]|本级$");
    private static final int SHORTEST = 5;
    private static final int LONG = 9;

    private OwnNames() {}

    /**
     * The name in a text that is the body's own but for one or two characters, or an empty text.
     *
     * @param text a heading or sentence
     * @param department the body's name as on the cover
     */
    public static String variant(String text, String department) {
        String own = TAIL.matcher(department).replaceAll("");
        if (own.length() < SHORTEST) {
            return "";
        }
        String slip = variant(NAME, text, own, own.length() >= LONG ? 2 : 1);
        return slip.isEmpty() && own.length() >= LONG ? variant(INTRODUCED, text, own, 1) : slip;
    }

    private static String variant(Pattern where, String text, String own, int allowed) {
        Matcher name = where.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = text.indexOf(own.charAt(0)); at >= 0; at = text.indexOf(own.charAt(0), at + 1)) {
            if (name.region(at, text.length()).lookingAt() && isVariant(name.group(1), own, allowed)) {
                return name.group(1);
            }
        }
        return "";
    }

    /**
     * The name of another body of the same place, where a sentence on the budget can only begin with the own one; or an
     * empty text. It may still be that of a subordinate unit.
     *
     * @param text a sentence
     * @param department the body's name as on the cover
     */
    public static String other(String text, String department) {
        String own = TAIL.matcher(department).replaceAll("");
        Matcher name = HEAD.matcher(text.replaceAll("\\s", ""));
        if (own.length() < SHORTEST || !name.find()) {
            return "";
        }
        String said = name.group(1);
        boolean samePlace = said.startsWith(own.substring(0, 2));
        boolean itself =
                own.contains(said) || said.contains(own) || ShortName.isOf(said, own) || ShortName.isOf(own, said);
        return samePlace && !itself && distance(said, own) > 2 ? said : "";
    }

    /** Both begin with the same character. */
    private static boolean isVariant(String said, String own, int allowed) {
        return said.length() >= SHORTEST
                && Math.abs(said.length() - own.length()) <= 1
                && !Names.tellApart(said, own)
                && !ShortName.isOf(said, own)
                && !ShortName.isOf(own, said)
                && distance(said, own) <= allowed;
    }

    /** How many characters must be put in, left out or replaced to make one text of the other. */
    public static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
