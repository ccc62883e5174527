package org.mingzhang.check.drl.words;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;

/** Years that sentences name, against the year of the disclosure. */
public final class Years {

    private static final Pattern AS_OF = Pattern.compile("截[至止]\\s*(20\\d{2})\\s*年(?:\\s*(\\d{1,2})\\s*月|\\s*年?[底末])");
    private static final Pattern YEAR_ONLY = Pattern.compile("截[至止](?:到)?20\\d{2}年(?:度)?(?=[，,]|[本我]?(?:共有|部门|单位|局))");
    private static final int MIDYEAR = 6;
    private static final int DECEMBER = 12;

    private static final Pattern COMPARED = Pattern.compile(
            "(?:比|较|与|同|对比|相较于)(20\\d{2})年(?:度)?(?![—至\\-－~～、和及])[^，。；：、\\d年]{0,24}?(?:预算|决算|执行|支出|收入|经费|拨款|相比|增加|减少|增长|下降|持平)");
    /** 与2022年决算数持平 in the accounts of 2022 compares the accounts with themselves. */
    private static final Pattern OWN_ACCOUNTS =
            Pattern.compile("^\\D{1,3}20\\d{2}年(?:度)?(?:财政拨款|支出|收入|的|部门|单位)*决算数?(?:相比|增加|减少|增长|下降|持平)");

    private static final Pattern SCOPE =
            Pattern.compile("(?:纳入|列入|编入)[^，。；]{0,24}?(20\\d{2})年(?:度)?[^，。；]{0,12}?(?:编制|编报|汇编|公开)范围");
    private static final Pattern TASKS = Pattern.compile(
            "^(?:（?[一二三四五六七八九十]+[）、]|\\d+[.．、])?(20\\d{2})年(?:度)?，?[^。；，]{0,24}(?:主要任务|工作目标|工作任务)(?:是|为|包括|如下)");
    private static final Pattern ACCOUNTS = Pattern.compile(
            "(?:(20\\d{2})年(?:度)?[^，。；：、\\d]{0,16}(?<!预)决算(?:数|支出|收入|总额)?(?:总计|合计)?(?:为|是|共)?\\d|年初决算数)");
    private static final Pattern AIMS = Pattern.compile("目标|任务|打算|工作计划|工作思路");
    private static final Pattern LOOKS_BACK = Pattern.compile("完成|总结|回顾|成效|情况|执行|落实|自评|评价|规划|中期|三年|五年|[“《]");
    /** What is held on a day, not earned or spent in a year. */
    private static final Set<String> HELD = Set.of("资产总额", "流动资产", "固定资产", "在建工程", "无形资产", "对外投资", "其他资产");

    private Years() {}

    /** Whether a heading announces the aims of the year, not an account of those of the year before. */
    public static boolean announcesAims(String title) {
        return AIMS.matcher(title).find() && !LOOKS_BACK.matcher(title).find();
    }

    /** Whether a heading of a budget tells of last year's accounts, which a budget may print beside its own figures. */
    public static boolean tellsOfLastAccounts(String title, Disclosure disclosure) {
        return disclosure.kind() == DisclosureKind.BUDGET
                && title.contains("决算")
                && Names.yearIn(title) == disclosure.fiscalYear() - 1;
    }

    /**
     * Words that give a year which cannot be meant: a comparison with another year than the last (in final accounts also
     * the own budget), a scope or a task list of another year. Empty when there are none.
     */
    public static String oddYear(String text, Disclosure disclosure) {
        int year = disclosure.fiscalYear();
        if (year == 0) {
            return "";
        }
        boolean budget = disclosure.kind() == DisclosureKind.BUDGET;
        String compact = text.replaceAll("\\s+", "");
        Matcher compared = COMPARED.matcher(compact);
        while (compared.find()) {
            int said = Integer.parseInt(compared.group(1));
            boolean ownAccounts = said == year && comparesAccountsWithThemselves(compact, compared.start());
            boolean meant = said == year - 1 || !budget && said == year && !ownAccounts;
            if (!meant && !compared.group().contains("疫情前")) {
                return Excerpt.around(compact, compared.start(), compared.end());
            }
        }
        for (Pattern own : budget ? new Pattern[] {SCOPE, TASKS} : new Pattern[] {SCOPE}) {
            Matcher named = own.matcher(compact);
            if (named.find() && Integer.parseInt(named.group(1)) != year) {
                return Excerpt.around(compact, named.start(), named.end());
            }
        }
        return "";
    }

    private static boolean comparesAccountsWithThemselves(String text, int at) {
        int clause = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at));
        return OWN_ACCOUNTS.matcher(text.substring(at)).find()
                && !text.substring(clause + 1, at).contains("预算");
    }

    /** Words of a budget that call its own figures accounts (2026年决算数为5万元), or an empty text. */
    public static String ownAccounts(String text, Disclosure disclosure) {
        String compact = text.replaceAll("\\s+", "");
        Matcher said = ACCOUNTS.matcher(compact);
        while (disclosure.kind() == DisclosureKind.BUDGET && said.find()) {
            if (said.group(1) == null || Integer.parseInt(said.group(1)) == disclosure.fiscalYear()) {
                return Excerpt.around(compact, said.start(), said.end());
            }
        }
        return "";
    }

    /**
     * Whether a claim states a figure of the disclosure itself (planned in a budget, executed in final accounts) under
     * another year. Carried-over money and what is compared with keep their own years.
     */
    public static boolean isMisdated(Claim claim, Disclosure disclosure) {
        boolean own = claim.isPlan() == (disclosure.kind() == DisclosureKind.BUDGET);
        return disclosure.fiscalYear() > 0
                && claim.year() > 0
                && claim.year() != disclosure.fiscalYear()
                && own
                && !HELD.contains(claim.subject())
                && !saysLastYear(claim)
                && !claim.qualifier().contains("结转");
    }

    /** Whether the words before the amount speak of last year, not those that compare with it. */
    private static boolean saysLastYear(Claim claim) {
        int amount = claim.quote().indexOf(claim.amount().raw());
        String before = amount < 0 ? claim.quote() : claim.quote().substring(0, amount);
        return before.contains("上年") || before.contains("去年") || before.contains("上一年");
    }

    /**
     * The date (截至2022年12月31日) at which assets or staff are stated, where it cannot be that of this disclosure: a
     * budget states those of the year before, or of the first months of its own, final accounts those of their year's
     * end. Empty when there is none or it fits.
     */
    public static String oddDate(String text, Disclosure disclosure) {
        int year = disclosure.fiscalYear();
        Matcher date = AS_OF.matcher(text);
        while (year > 0 && date.find()) {
            int said = Integer.parseInt(date.group(1));
            int month = date.group(2) == null ? DECEMBER : Integer.parseInt(date.group(2));
            boolean fits = disclosure.kind() == DisclosureKind.BUDGET
                    ? said == year - 1 || said == year && month <= MIDYEAR
                    : said == year || said == year + 1 && month <= MIDYEAR;
            if (!fits) {
                return Excerpt.around(text, date.start(), date.end());
            }
        }
        return "";
    }

    /** Words that state assets or staff as of a year, without its month, day or end (截至2024年，共有车辆3辆). */
    public static String yearWithoutDay(String text) {
        String compact = text.replaceAll("\\s+", "");
        Matcher year = YEAR_ONLY.matcher(compact);
        return year.find() ? Excerpt.around(compact, year.start(), year.end()) : "";
    }
}
