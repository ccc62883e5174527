package org.mingzhang.cli.corpus.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.Language;
import org.mingzhang.Text;
import org.mingzhang.cli.corpus.change.ChangedNumber.Outcome;

/** Shows how many changed numbers were found, by place, and which were not. */
public final class ChangeReport {

    private final List<ChangedNumber> changed;
    private final Language language;

    /**
     * A report.
     *
     * @param changed all changed numbers, in the order of the documents
     * @param language language of headings
     */
    public ChangeReport(List<ChangedNumber> changed, Language language) {
        this.changed = List.copyOf(changed);
        this.language = language;
    }

    /** Totals, by place and by document; columns apart by tabs. */
    public String summary() {
        StringBuilder out = new StringBuilder(say(
                "位置\t已发现\t改动\t%\t有据可核的已发现\t有据可核\t%\t首要证据即改动处\n",
                "place\tfound\tchanged\t%\tfound of those tied\ttied\t%\tnamed first\n"));
        out.append(row(say("合计", "total"), changed));
        by(ChangedNumber::group).forEach((group, own) -> out.append(row(group, own)));
        out.append('\n');
        by(ChangedNumber::document).forEach((document, own) -> out.append(row(document, own)));
        return out.toString();
    }

    /** The summary, and below it every number that was missed or blamed on another place. */
    public String detailed() {
        StringBuilder out = new StringBuilder(summary()).append('\n');
        for (ChangedNumber number : changed) {
            if (number.outcome() != Outcome.NAMED) {
                out.append(String.join(
                                "\t",
                                number.outcome().toString(),
                                number.tied() ? "TIED" : "-",
                                number.group(),
                                number.detail(),
                                number.document(),
                                "p." + number.place().page() + " l."
                                        + number.place().line(),
                                number.printed() + "→" + number.other(),
                                number.context(),
                                number.rules()))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private Map<String, List<ChangedNumber>> by(Function<ChangedNumber, String> key) {
        return changed.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static String row(String name, List<ChangedNumber> numbers) {
        long found =
                numbers.stream().filter(number -> number.outcome().isFound()).count();
        List<ChangedNumber> tied = numbers.stream().filter(ChangedNumber::tied).toList();
        long foundOfTied =
                tied.stream().filter(number -> number.outcome().isFound()).count();
        long named = numbers.stream()
                .filter(number -> number.outcome() == Outcome.NAMED)
                .count();
        return "%s\t%d\t%d\t%s\t%d\t%d\t%s\t%d%n"
                .formatted(
                        name,
                        found,
                        numbers.size(),
                        percent(found, numbers.size()),
                        foundOfTied,
                        tied.size(),
                        percent(foundOfTied, tied.size()),
                        named);
    }

    /** Cut off: what is not reached must not look reached. */
    private static String percent(long part, long whole) {
        return whole == 0
                ? "—"
                : BigDecimal.valueOf(100 * part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
                        .toPlainString();
    }

    private String say(String zh, String en) {
        return new Text(zh, en).in(language);
    }
}
