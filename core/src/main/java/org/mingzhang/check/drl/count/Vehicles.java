package org.mingzhang.check.drl.count;

import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;

/** What sentences say of having no official vehicles, and of what one costs. */
public final class Vehicles {

    /** The body itself has none; a unit below it, a plan to buy one and money for it are other things. */
    private static final Sought NONE =
            Sought.of("(?:^|[，,。；;：:（(]|是|因|由于|因为|(?:我|本|该)(?:部门|单位|局|中心|委|办|院|校|街道|镇|乡|处|站|所|馆|队)|目前|现|年末|均|仍|且)"
                    + "(?:无|没有|未保有|不保有|未配备|没有配备|未配置|不配备)(?:任何)?(?:一般)?公务(?:用)?车(?:辆)?(?=[，,。；;、）)]|$|也)");

    private static final Pattern PAID_ALL_THE_SAME =
            Pattern.compile("租|借|划转|划入|移交|上缴|处置|报废|封存|拍卖|上年|年中|下属|所属|非公务|执法|特种|调拨|平台|统一");

    private static final Pattern PAID_OTHERWISE =
            Pattern.compile("事业|自有|其他资金|非财政|封存|报废|拍卖|移交|划转|调剂|统一|平台|停用|闲置|无需|不需|租赁");

    private static final Pattern ONLY_SOME = Pattern.compile("主要(?:是|有|为|包括|用于)|辆等|用车等|所属|下属|租");

    private static final Sought NOTHING_BOUGHT =
            Sought.of("(?:购置|新增|更新)[\\u4e00-\\u9fa5]{0,8}0(?:\\.0+)?[辆台](?:（套）)?[、，,]?0(?:\\.0+)?万元[，,]主要(?:原因)?是"
                    + "(?![^，。；;]*(?:[无未没不零停禁压暂]|取消|严控|严格|节约|过紧|已|满足|足够|公务用车改革|车改))[^，。；;]{2,40}");

    private Vehicles() {}

    /** The words that nothing is to be bought, where the reason after them is one for buying; or an empty text. */
    public static String boughtAfterAll(String text) {
        return Excerpt.first(NOTHING_BOUGHT, text.replaceAll("\\s+", ""));
    }

    /** Whether a text may say why vehicles that are there cost nothing. */
    public static boolean mayCostNothing(String text) {
        return PAID_OTHERWISE.matcher(text).find();
    }

    /** Whether a text may name only some of the kinds of vehicles that it counts. */
    public static boolean areOnlySome(String text) {
        return ONLY_SOME.matcher(text).find();
    }

    /** The words that the body has no official vehicle, or an empty text. */
    public static String none(String text) {
        return Excerpt.first(NONE, text.replaceAll("\\s+", ""));
    }

    /** Whether a text may say why vehicles cost money where there are none. */
    public static boolean mayCostAllTheSame(String text) {
        return PAID_ALL_THE_SAME.matcher(text).find();
    }
}
