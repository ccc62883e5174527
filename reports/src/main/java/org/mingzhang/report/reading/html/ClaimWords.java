package org.mingzhang.report.reading.html;

import org.mingzhang.Language;
import org.mingzhang.Text;
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
        String direction = direction(claim.direction()).in(language);
        add(words, " ", direction);
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

    private static Text direction(Direction direction) {
        return switch (direction) {
            case INCREASE -> new Text("增加", "increase");
            case DECREASE -> new Text("减少", "decrease");
            case UNCHANGED -> new Text("持平", "unchanged");
            case NOT_COMPARABLE -> new Text("不可比", "not comparable");
            case TEMPLATE_RESIDUE -> new Text("增加（减少）未选定", "increase (decrease) left standing");
            case UNSTATED -> new Text("", "");
        };
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
