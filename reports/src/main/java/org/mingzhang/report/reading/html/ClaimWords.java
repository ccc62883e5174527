package org.mingzhang.report.reading.html;

import org.mingzhang.Language;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;

/** A claim in one line: of what, of which year, how much, how changed, why. */
final class ClaimWords {

    private ClaimWords() {}

    static String of(Claim claim, Language language) {
        boolean zh = language == Language.ZH;
        StringBuilder words =
                new StringBuilder(claim.subject().isEmpty() ? (zh ? "（未知）" : "(unknown)") : claim.subject());
        add(words, "/", claim.qualifier());
        add(words, " ", claim.code());
        add(words, " ", claim.year() == 0 ? "" : Integer.toString(claim.year()));
        add(words, zh ? " 金额 " : " amount ", claim.amount());
        add(
                words,
                " ",
                claim.direction() == Direction.UNSTATED ? "" : claim.direction().name());
        add(words, " Δ ", claim.change());
        add(words, zh ? " 率 " : " rate ", claim.rate());
        add(words, zh ? " 基数 " : " base ", claim.base());
        add(words, zh ? " 占 " : " share ", claim.share());
        add(words, zh ? " 完成 " : " done ", claim.completion());
        add(
                words,
                zh ? " 原因：" : " reason: ",
                claim.reason().isStated() ? claim.reason().text() : "");
        return words.toString();
    }

    private static void add(StringBuilder words, String name, Figure figure) {
        if (figure.state() != FigureState.ABSENT) {
            words.append(name)
                    .append(
                            figure.isNumber()
                                    ? figure.value().toPlainString()
                                    : figure.state().name())
                    .append(figure.unit().symbol());
        }
    }

    private static void add(StringBuilder words, String name, String value) {
        if (!value.isEmpty()) {
            words.append(name).append(value);
        }
    }
}
