package org.mingzhang.check.drl.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.check.drl.money.Rates;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Interval;

/** How many receptions, guests, groups and vehicles sentences on 三公 money state, against each other and the money. */
public final class ReceptionCounts {

    private static final Set<String> RECEPTIONS = Set.of("公务接待批次", "公务接待人次", "国内接待批次", "国内接待人次", "外事接待批次", "外事接待人次");
    private static final Pattern PAID_OTHERWISE =
            Pattern.compile("尾款|余款|购置税|质保|往年|以前年度|上年|捐赠|调拨|无偿|划转|划入|其他资金|单位资金|自有资金|非财政|租赁");
    private static final BigDecimal GUEST_AT_LEAST = BigDecimal.valueOf(5);
    private static final BigDecimal GUEST_AT_MOST = BigDecimal.valueOf(2_000);
    private static final BigDecimal TRAVELLER_AT_LEAST = BigDecimal.valueOf(1_000);
    private static final BigDecimal TRAVELLER_AT_MOST = BigDecimal.valueOf(300_000);

    private ReceptionCounts() {}

    /** Whether a claim states a figure of the document itself: of its year, planned in a budget, executed in accounts. */
    public static boolean isOwn(Claim claim, Disclosure disclosure) {
        return claim.qualifier().isEmpty()
                && (claim.year() == 0 || claim.year() == disclosure.fiscalYear())
                && (!Rates.isMoney(claim.amount()) || claim.isPlan() == (disclosure.kind() == DisclosureKind.BUDGET));
    }

    /** The subject that counts the persons of these receptions or groups. */
    public static String personsOf(String groups) {
        return groups.equals("出国团组数") ? "出国人次" : groups.replace("批次", "人次");
    }

    /** Whether a count tells how much of what this money is for there was. */
    public static boolean isCountOf(String count, String money) {
        return switch (money) {
            case "公务接待费" -> RECEPTIONS.contains(count);
            case "国内接待费" -> count.startsWith("国内接待");
            case "外事接待费" -> count.startsWith("外事接待");
            case "因公出国（境）费" -> count.equals("出国团组数") || count.equals("出国人次");
            case "公务用车购置费" -> count.equals("公务用车购置数");
            default -> false;
        };
    }

    /** Whether a paragraph says why there is money without vehicles, or the reverse: a last payment, a gift. */
    public static boolean saysOtherwisePaid(String text) {
        return PAID_OTHERWISE.matcher(text).find();
    }

    /** The domestic or foreign part of a whole, by the name of the whole. */
    public static String partOf(String whole, String kind) {
        return kind + whole.substring("公务接待".length());
    }

    /** Whether receptions are those of domestic and of foreign guests; forms that count foreign ones within are right too. */
    public static boolean addUp(Figure whole, Figure domestic, Figure foreign) {
        Interval all = whole.interval();
        return stated(domestic).plus(stated(foreign)).meets(all)
                || stated(domestic).meets(all) && stated(foreign).mayBeAtMost(stated(domestic));
    }

    /** A zero is written without decimals beside amounts that have them, and means nothing at all. */
    private static Interval stated(Figure figure) {
        return figure.isZero() ? Interval.ZERO : figure.interval();
    }

    /** Whether money for so many persons is within what can be; true where nothing can be said. */
    public static boolean isPlausiblePerHead(Claim money, Claim persons) {
        if (!money.amount().isNonZero() || !persons.amount().isNonZero()) {
            return true;
        }
        boolean travel = persons.subject().equals("出国人次");
        BigDecimal each = perHead(money, persons);
        return each.compareTo(travel ? TRAVELLER_AT_LEAST : GUEST_AT_LEAST) >= 0
                && each.compareTo(travel ? TRAVELLER_AT_MOST : GUEST_AT_MOST) <= 0;
    }

    /** Whether any of the items is compared with what their total is compared with: last year's budget, or its execution. */
    public static boolean anyAgainst(BaseKind base, List<?> items) {
        return items.stream().anyMatch(item -> ((Claim) item).baseKind() == base);
    }

    /** Yuan for each person. */
    public static BigDecimal perHead(Claim money, Claim persons) {
        return money.amount().amount().divide(persons.amount().value(), 0, RoundingMode.HALF_UP);
    }
}
