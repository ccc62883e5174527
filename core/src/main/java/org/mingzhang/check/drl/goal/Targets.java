package org.mingzhang.check.drl.goal;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.mingzhang.check.drl.money.Rates;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Unit;

/** Which way the target of an indicator points, and whether two of them ask for the same. */
public final class Targets {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a good year has much of. */
    private static final Pattern GOOD =
            Pattern.compile("(?:合格|完成|及时|准确|达标|覆盖|满意|办结|答复|验收通过|正常运行|兑现|发放|到位|采纳|整改|入学|就业)(?:率|度)$");
    /** What a good year has little of. */
    private static final Pattern BAD =
            Pattern.compile("(?:故障|差错|错误|误差|投诉|信访|上访|违规|违纪|延误|逾期|返工|失败|死亡|发病|不合格|流失)(?:发生)?(?:率|次数|件数|起数)$");

    private static final Pattern SLOW = Pattern.compile("(?:响应|解决|修复|恢复|办理|处理|办结|等待|处置)(?:时间|时限|时长)$");
    private static final Pattern COST = Pattern.compile("(?:成本|单价|造价|成本控制数|预算控制数|控制价)$");
    private static final Pattern LESS_OF_IT = Pattern.compile("降低|减少|下降|节约|节省|压减|压缩|降幅|低于|间隔|受理|处置率|调解|化解");

    private static final Pattern QUOTED = Pattern.compile("^\\s*[》《〉〈]\\s*[=＝]?\\s*\\d");

    private Targets() {}

    /** Whether the target sets a ceiling to what should be much, or a floor to what should be little. */
    public static boolean pointsAway(Indicator indicator) {
        String name = indicator.name();
        if (!indicator.value().isNumber() || LESS_OF_IT.matcher(name).find()) {
            return false;
        }
        return switch (indicator.comparator()) {
            case AT_MOST, LESS_THAN ->
                indicator.value().unit() == Unit.PERCENT
                        && GOOD.matcher(name).find()
                        && !BAD.matcher(name).find()
                        && indicator.value().value().compareTo(HUNDRED) < 0
                        && indicator.value().value().signum() > 0;
            case AT_LEAST, MORE_THAN ->
                indicator.value().value().signum() > 0
                        && (BAD.matcher(name).find()
                                || SLOW.matcher(name).find()
                                || COST.matcher(name).find()
                                        && indicator.value().unit().isMoney());
            default -> false;
        };
    }

    /** Whether ≥ or ≤ was typed as a book title mark. */
    public static boolean isTitleMark(Indicator indicator) {
        return QUOTED.matcher(indicator.text()).find();
    }

    /** Whether both targets can be met, and bind the same side. */
    public static boolean canBothHold(Indicator one, Indicator other) {
        if (isFloor(one) && isCeiling(other) || isCeiling(one) && isFloor(other)) {
            return false;
        }
        if (isFloor(one) && isFloor(other) || isCeiling(one) && isCeiling(other)) {
            return true;
        }
        Figure first = one.value();
        Figure second = other.value();
        if (isFloor(one) || isCeiling(other)) {
            return Rates.mayBeAtMost(first, second);
        }
        if (isCeiling(one) || isFloor(other)) {
            return Rates.mayBeAtMost(second, first);
        }
        return Rates.agree(first, second);
    }

    /** Whether both targets ask for the same. */
    public static boolean areSame(Indicator one, Indicator other) {
        return canBothHold(one, other) && Rates.agree(one.value(), other.value());
    }

    private static boolean isFloor(Indicator indicator) {
        return indicator.comparator() == Comparator.AT_LEAST || indicator.comparator() == Comparator.MORE_THAN;
    }

    private static boolean isCeiling(Indicator indicator) {
        return indicator.comparator() == Comparator.AT_MOST || indicator.comparator() == Comparator.LESS_THAN;
    }
}
