package org.mingzhang.check.drl.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Unit;

/** Units of money in sentences: cut short, or of another size than all others. */
public final class MoneyUnits {

    private static final Sought CUT = Sought.of(
            "(?:预算|决算|支出|收入|总额|合计|共计|安排|拨款|资金|经费|费|金额|增加|减少|收支|[（(][类款项][）)])(?:预算|决算)?(?:数|额|总计|支出|为|约|共|共计|合计)*(?:[（(]\\d{7}[）)])?[：:]?\\s*"
                    + "(?<![\\d.])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?\\s*万(?=\\s*(?:[，。；、;）]|,(?!\\d)|$))"
                    + "|(?:单价|单位价值|单台价值)\\s*(?:在)?\\s*\\d+(?:\\.\\d+)?\\s*万(?=\\s*(?:[（(]含|及?以[上下]))"
                    // two decimals are those of money
                    + "|(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2}\\s*万(?=[，。；、])");
    private static final int MANY = 10;
    private static final int FEW = 2;
    private static final Set<Unit> LARGE = Set.of(Unit.TEN_THOUSAND_YUAN, Unit.HUNDRED_MILLION_YUAN);

    private MoneyUnits() {}

    /** An amount whose unit is cut short (支出12.50万，): the words around it, or an empty text. */
    public static String cutShort(String text) {
        return Excerpt.first(CUT, text);
    }

    /**
     * Whether a claim gives a figure in 元, with decimals, in a narrative that counts in 万元: all others, or the other
     * figure of the same claim. Whole 元 may be meant, and a narrative that often says 元 means it.
     */
    public static boolean isOutOfLine(Claim claim, List<?> all) {
        if (figures(claim).noneMatch(MoneyUnits::isExactYuan)) {
            return false;
        }
        List<Claim> claims = all.stream().map(Claim.class::cast).toList();
        return count(claims, LARGE) >= MANY && count(claims, Set.of(Unit.YUAN)) <= FEW;
    }

    private static boolean isExactYuan(Figure figure) {
        return figure.isNonZero() && figure.unit() == Unit.YUAN && figure.decimals() > 0;
    }

    private static long count(List<Claim> claims, Set<Unit> units) {
        return claims.stream()
                .flatMap(MoneyUnits::figures)
                .filter(figure -> figure.isNonZero() && units.contains(figure.unit()))
                .count();
    }

    private static Stream<Figure> figures(Claim claim) {
        return Stream.of(claim.amount(), claim.change(), claim.base());
    }

    /** The figure in 元. */
    public static Figure outOfLine(Claim claim) {
        return figures(claim).filter(MoneyUnits::isExactYuan).findFirst().orElse(Figure.ABSENT);
    }
}
