package org.mingzhang.check.drl.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.check.drl.money.Shares;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Interval;

/** Money of self-evaluated projects as a share of project spending, against what tables say of that. */
public final class SelfEvaluatedMoney {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern OF_PROJECTS = Pattern.compile("项目支出(?:预算|决算)?(?:总额|合计|总计|总数|支出)?");

    private static final Pattern OF_FUNDS = Pattern.compile("^政府性基金(?:预算)?(?:财政拨款)?(?:的)?");

    private SelfEvaluatedMoney() {}

    /** Whether a claim is a share of all project spending by its words. */
    public static boolean isShareOfProjects(Claim claim) {
        return OF_PROJECTS
                .matcher(Shares.words(claim).replaceFirst("^(?:一般公共预算|财政拨款|本年|部门|年度)*", ""))
                .matches();
    }

    /** Whether a claim is a share of all project spending of government funds by its words. */
    public static boolean isShareOfFundProjects(Claim claim) {
        String words = Shares.words(claim);
        return words.startsWith("政府性基金")
                && OF_PROJECTS.matcher(OF_FUNDS.matcher(words).replaceFirst("")).matches();
    }

    /**
     * Whether the share follows from the amount and some figure of project spending, cut off or rounded. All of it that is
     * more than was spent may be all that was budgeted, which no table need show.
     */
    public static boolean shareFollows(Claim claim, List<?> cells) {
        Interval amount = claim.amount().interval().times(HUNDRED);
        if (claim.share().value().compareTo(HUNDRED) == 0 && exceedsAll(claim.amount(), cells)) {
            return true;
        }
        return amounts(cells).stream()
                .map(cell -> cell.figure().interval())
                .filter(whole -> whole.low().signum() > 0)
                .anyMatch(whole -> amount.dividedBy(whole).meets(Points.printed(claim.share())));
    }

    private static boolean exceedsAll(Figure amount, List<?> cells) {
        BigDecimal low = amount.interval().low();
        return amounts(cells).stream()
                .allMatch(cell -> cell.figure().interval().high().compareTo(low) < 0);
    }

    /** Project spending of the total, in the unit of the claim. */
    public static Figure projectsOf(Claim claim, List<?> cells) {
        return amounts(cells).stream()
                .filter(cell -> cell.row().equals("合计"))
                .map(Amount::figure)
                .findFirst()
                .orElse(amounts(cells).get(0).figure());
    }

    private static List<Amount> amounts(List<?> rows) {
        return rows.stream().map(Amount.class::cast).toList();
    }
}
