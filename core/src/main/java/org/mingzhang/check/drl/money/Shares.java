package org.mingzhang.check.drl.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Interval;

/** Shares that sentences state, against the whole that they name, or that such parts always have. */
public final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NAMED = Pattern.compile("占([^，。；%％]{0,30}?)(?:的)?(?:比(?:重|例)为?)?[0-9.]+[%％]");
    private static final Set<String> INCOME =
            Set.of("财政拨款收入", "一般公共预算拨款", "事业收入", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入");
    private static final Set<String> SPENDING = Set.of("基本支出", "项目支出", "事业单位经营支出", "上缴上级支出", "对附属单位补助支出");

    private static final Set<String> THREE_PUBLIC = Set.of("因公出国（境）费", "公务接待费", "公务用车购置及运行费");

    private Shares() {}

    /** Whether this is one of the three of 三公 with a share of which the words do not say what of: it is of the three. */
    public static boolean isOfThreePublic(Claim part) {
        return THREE_PUBLIC.contains(part.subject())
                && part.qualifier().isEmpty()
                && words(part).isEmpty();
    }

    /** Subject of the whole that the words behind 占 name; empty when they name none that is known. */
    public static String namedWhole(Claim part) {
        String name = words(part);
        if (name.matches("(?:本年|年度)?支出(?:决算)?(?:合计|总计|总额)|本年支出")) {
            return "本年支出合计";
        }
        if (name.matches("(?:本年|年度)?收入(?:决算)?(?:合计|总计|总额)|本年收入")) {
            return "本年收入合计";
        }
        if (name.matches("政府采购(?:支出)?(?:总额|总支出|支出|金额)")) {
            return "政府采购";
        }
        if (name.matches("授予中小企业(?:的)?合同(?:总)?金额")) {
            return "面向中小企业采购";
        }
        if (name.matches("“?三公[”“]?经费(?:财政拨款)?(?:支出)?(?:决算)?(?:总额|总数|合计)?")) {
            return "三公经费";
        }
        return "";
    }

    /** Subjects one of which the words behind 占 name within a section: 基本支出 there may be that of one fund. */
    public static Set<String> namedWithin(Claim part) {
        String name = words(part);
        if (name.matches("基本支出(?:预算|决算)?(?:总额|合计|总计)?")) {
            return Set.of("基本支出", "一般公共预算基本支出", "财政拨款基本支出");
        }
        if (name.matches("项目支出(?:预算|决算)?(?:总额|合计|总计)?")) {
            return Set.of("项目支出", "一般公共预算项目支出", "财政拨款项目支出");
        }
        return Set.of();
    }

    /** Subject of the whole that such parts have where the words behind 占 name none. */
    public static String usualWhole(Claim part) {
        if (!words(part).isEmpty() || !part.qualifier().isEmpty()) {
            return "";
        }
        if (INCOME.contains(part.subject())) {
            return "本年收入合计";
        }
        return SPENDING.contains(part.subject()) ? "本年支出合计" : "";
    }

    /** Whether the share follows from the amount and one of the wholes; cut off instead of rounded will do. */
    public static boolean follows(Claim part, List<?> wholes) {
        return wholes.stream().map(Claim.class::cast).anyMatch(whole -> follows(part, whole));
    }

    private static boolean follows(Claim part, Claim whole) {
        Interval wholeAmount = whole.amount().interval();
        if (wholeAmount.low().signum() <= 0) {
            return true;
        }
        Interval exact = part.amount().interval().times(HUNDRED).dividedBy(wholeAmount);
        BigDecimal step = BigDecimal.ONE.movePointLeft(part.share().decimals());
        BigDecimal said = part.share().value();
        return exact.meets(new Interval(part.share().interval().low(), said.add(step)));
    }

    /** The whole that stands nearest before the part, else the first. */
    public static Claim nearest(Claim part, List<?> wholes) {
        Claim nearest = (Claim) wholes.get(0);
        for (Object candidate : wholes) {
            Claim whole = (Claim) candidate;
            if (whole.id() < part.id() && (nearest.id() > part.id() || whole.id() > nearest.id())) {
                nearest = whole;
            }
        }
        return nearest;
    }

    /** The share as amount and whole make it, with the decimals printed. */
    public static Figure of(Claim part, List<?> wholes) {
        Claim whole = nearest(part, wholes);
        Figure said = part.share();
        BigDecimal share = part.amount()
                .amount()
                .multiply(HUNDRED)
                .divide(whole.amount().amount(), said.decimals(), RoundingMode.HALF_UP);
        return Figure.number(share, said.decimals(), said.unit(), said.raw());
    }

    /** The words behind 占 that name the whole; empty where none do. */
    public static String words(Claim part) {
        Matcher named = NAMED.matcher(part.quote().replaceAll("\\s+", ""));
        return named.find() ? named.group(1) : "";
    }
}
