package org.mingzhang.check.drl.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.drl.money.SaidMoney;
import org.mingzhang.model.Direction;

/** What the reason given for a change is worth. Wording only: whether it is true nobody can tell from the document. */
public final class Reasons {

    /** What every reason may say without saying anything. */
    private static final Pattern EMPTY_PHRASES = Pattern.compile(
            "主要|原因|是由于|由于|因为|根据|按照|结合|为|因|是|系|我|本|市|省|区|县|局|单位|部门|年度|预算|安排|实际|工作|业务|需要|需求|开展|正常|有关|相关|规定|要求|情况|经费|支出|费用|资金"
                    + "|有所|相应|适当|增加|增长|上升|提高|调整|变化|变动|量|的|了|所致|导致|等|和|与|及|、|，|,|。|；|;|：|:|\\s");

    private static final int WORDS_LEFT = 4;

    private static final Pattern FIGURE = Pattern.compile("[0-9０-９一二三四五六七八九十两]\\s*[个名人次辆台套项批家年月万亿]");

    private static final Pattern LESS = Pattern.compile("压减|压缩|过紧日子|厉行节约|减少|下降|缩减|调减|核减|节约");
    private static final Pattern ANY_LESS =
            Pattern.compile("减|降|压|缩|节约|节俭|过紧日子|取消|控制|完成|结束|退休|调出|划出|划转|不再|停|未|无|少|退出|结转|单列|调整|收回|到期");

    private static final Pattern MORE = Pattern.compile("增加|新增|增长|提高|上涨|扩大|追加");
    private static final Pattern ANY_MORE =
            Pattern.compile("增|新|提高|上升|上涨|扩大|恢复|更新|购置|调入|划入|划转|补|加|追加|成立|启动|涨|列入|纳入|安排|调整");

    /** What only says that something changed, and against what. */
    private static final Pattern MERE_CHANGE = Pattern.compile(
            "主要|原因|是由于|由于|因为|是|为|系|因|20\\d\\d|本年度?|今年|上年度?|去年|年初|年度?|当年|预算|安排|支出|收入|经费|费用|资金|费|有所|相应|略有|小幅|大幅|比|较|同比|与|相比"
                    + "|增加|增长|上升|提高|减少|下降|降低|变化|变动|压减|缩减|的|(?<!基|人)数|数额|金额|幅度|了|所致|导致|引起|[^\\u4e00-\\u9fa5]");

    private static final Pattern PURPOSE = Pattern.compile("用于");
    private static final Pattern CAUSE =
            Pattern.compile("原因|主要是|主要系|由于|因为|因此|持平|情况是|因|随着|根据|按照|新增|调整|导致|所致|落实|压减|厉行|过紧日子|口径|其中|取消|划转|转隶|增人|人员变动");

    private static final Pattern UNCHANGED = Pattern.compile("(?<!基本|手)持平|无增减|无变化|没有变化|保持不变|无变动|(?<!总量|总额)不变");
    private static final Pattern ANY_CHANGE = Pattern.compile("增加|减少|增长|下降|压减|降低|上升|新增|调整|提高|取消|其中|除");

    private static final Pattern SPEAKS_OF_ALL = Pattern.compile("三公|各项|均|恢复|疫情");
    private static final Pattern RECEPTION = Pattern.compile("接待|来访|来宾|批次|考察|交流|调研");
    private static final Pattern TRAVEL = Pattern.compile("出国|出境|团组|境外|国际|外事|出访");
    private static final Pattern VEHICLE = Pattern.compile("车|购置|运行|燃油|油价|维修");
    private static final Pattern MONEY = Pattern.compile(SaidMoney.PATTERN + "|详见下文|具体如下");

    private static final String ITEM = "(?:[我本该此]|上述|相关)?(?:项|类)?(?:部门|单位|局|中心|委|办|经费|支出|费用|业务|资金)?";
    /** Nothing but that there was none of it: 该项经费本年未安排, 本年度未发生该项支出. */
    private static final Pattern NONE_OF_IT = Pattern.compile("(?:是|因为?|由于)?" + ITEM + "(?:20\\d{2}年度?|[本当]年度?|今年)?"
            + ITEM + "均?(?:未|没有|无)(?:安排|发生|编列|产生|开支|列支)" + ITEM + "(?:预算|活动)?[。；，]?");

    /** 因公出国（境）费增加的主要原因是, at the head of a clause. */
    private static final Pattern NAMED_REASON = Pattern.compile(
            "(?:^|[。；，])(?<item>[^。；，、]{2,24}?)(?:支出|经费)?(?:决算|预算)?(?:数)?(?:比上年|较上年)?(?:增加|增长|减少|下降)的?(?:主要)?原因(?:是|为)");
    /** A reason behind a change, which may be that of any item before it. */
    private static final Pattern UNNAMED_REASON =
            Pattern.compile("(?:[，；。]|[\\d.]+[%％]，?)(?:其)?(?:增减|变动|变化)?(?:的)?(?:主要)?(?:原因|由于|因为|系)");

    /** Parts of all income or spending; that one of them changed tells where the change is, and not why there is one. */
    private static final Pattern PARTS =
            Pattern.compile("(?:[一二三]?(?:本?(?:部门|单位|财政))?(?:项目|基本|人员|公用|其他公用|日常公用|专项业务|专项|财政拨款|一般公共(?:财政)?拨款"
                    + "|政府性基金|(?:上年|年初)?结转(?:结余)?)[和及]?){1,3}");

    private static final Pattern PART_OF_MONEY = Pattern.compile("经费|支出|收入|资金|拨款|费用|公用|结转");
    /** People, not the money for them. */
    private static final Pattern STAFF = Pattern.compile("人员(?!经费|支出|费|[和及、]?公用)");

    private Reasons() {}

    /** Whether the reason of a change says no more than which part of the money changed (项目支出减少). */
    public static boolean onlyNamesAPart(String reason) {
        return !reason.contains("新增")
                && !FIGURE.matcher(reason).find()
                && PART_OF_MONEY.matcher(reason).find()
                && !STAFF.matcher(reason).find()
                && PARTS.matcher(bare(reason)).matches();
    }

    /** Whether a text tells what money is for (主要用于) and has no word of a reason. */
    public static boolean givesOnlyPurposes(String text) {
        return PURPOSE.matcher(text).find() && !CAUSE.matcher(text).find();
    }

    /** Whether a text gives a reason of other 三公 items by name, and none that may be this item's or that of all. */
    public static boolean givesOthers(String item, String text) {
        boolean others = false;
        Matcher named = NAMED_REASON.matcher(text.replaceAll("\\s+", ""));
        while (named.find()) {
            if (isOf(item, named.group("item"))) {
                return false;
            }
            others = true;
        }
        return others && !UNNAMED_REASON.matcher(text.replaceAll("\\s+", "")).find();
    }

    /** Whether a text gives any reason for a rise in a sentence that names this item. */
    public static boolean explains(String item, String text) {
        for (String sentence : text.replaceAll("\\s+", "").split("[。；]")) {
            if (sentence.contains("原因") && sentence.contains("增") && isOf(item, sentence)) {
                return true;
            }
        }
        return false;
    }

    private static Pattern wordsOf(String item) {
        return switch (item) {
            case "公务接待费" -> RECEPTION;
            case "因公出国（境）费" -> TRAVEL;
            default -> VEHICLE;
        };
    }

    private static boolean isOf(String item, String words) {
        return wordsOf(item).matcher(words).find()
                || SPEAKS_OF_ALL.matcher(words).find()
                || words.contains("三公");
    }

    /** Whether a reason says no more than that there was no such money in the year. */
    public static boolean saysThereWasNone(String reason) {
        return NONE_OF_IT.matcher(reason.replaceAll("\\s+", "")).matches();
    }

    /** Whether a reason of all 三公 money may explain an item: it speaks of it, and says more than that it changed. */
    public static boolean speaksOfItem(String item, String reason) {
        if (SPEAKS_OF_ALL.matcher(reason).find()) {
            return true;
        }
        return wordsOf(item).matcher(reason).find()
                && !onlyRestates(
                        item, MONEY.matcher(reason.replaceAll("\\s+", "")).replaceAll(""));
    }

    /**
     * Whether a reason says no more than that the thing itself changed (会议费减少 because 会议费支出下降).
     *
     * @param own what the claim is about: its subject and what narrows it
     */
    public static boolean onlyRestates(String own, String reason) {
        if (reason.contains("新增")) {
            return false;
        }
        String left = bare(reason);
        return bare(own).contains(left);
    }

    /** Whether a reason names just this item of a classification, by its last name or its last two. */
    public static boolean isAbout(String path, String reason) {
        String[] names = path.split("/");
        String last = bare(names[names.length - 1]);
        String left = bare(reason);
        return last.length() >= WORDS_LEFT
                && (left.equals(last) || names.length > 1 && left.equals(bare(names[names.length - 2]) + last));
    }

    /** Whether a reason says that nothing changed. */
    public static boolean saysUnchanged(String reason) {
        return UNCHANGED.matcher(reason).find()
                && !ANY_CHANGE.matcher(reason.replace("无增减", "")).find();
    }

    private static String bare(String words) {
        return MERE_CHANGE.matcher(words).replaceAll("");
    }

    /**
     * Whether a reason names something particular (an event, a task, a number) and is not only 因工作需要.
     *
     * @param reason the words of the reason
     */
    public static boolean isConcrete(String reason) {
        return FIGURE.matcher(reason).find()
                || EMPTY_PHRASES.matcher(reason).replaceAll("").length() > WORDS_LEFT;
    }

    /**
     * Whether a reason can only explain a change in the other direction: an increase because money was saved, a
     * decrease because work was added. A reason that speaks of both is taken as fitting.
     */
    public static boolean pointsAgainst(Direction direction, String reason) {
        return switch (direction) {
            case INCREASE ->
                LESS.matcher(reason).find() && !ANY_MORE.matcher(reason).find();
            case DECREASE ->
                MORE.matcher(reason).find() && !ANY_LESS.matcher(reason).find();
            default -> false;
        };
    }

    /** Whether one direction is an increase and the other a decrease. */
    public static boolean isOpposite(Direction one, Direction other) {
        return one == Direction.INCREASE && other == Direction.DECREASE
                || one == Direction.DECREASE && other == Direction.INCREASE;
    }

    /** Whether a reason explains a change where none is said to be. */
    public static boolean explainsChange(String reason) {
        return (reason.contains("减少") || reason.contains("增加") || reason.contains("下降") || reason.contains("增长"))
                && !reason.contains("持平")
                && !reason.contains("无增减")
                && !reason.contains("无变化")
                && !reason.contains("没有")
                && !reason.contains("未");
    }
}
