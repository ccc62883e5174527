package org.mingzhang.interpret.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Unit;

/** What stands around the tables of a document: whose they are, and in which unit. */
final class Furniture {

    private static final Pattern LABELLED = Pattern.compile(
            "(?:预算主管部门|预算部门|预算单位|主管部门|部门[（(]单位[）)]名称|部门名称|单位名称|编制单位|编制部门|编报单位|填报单位|填报部门|公开单位|公开部门|申报单位|部门[（(]单位[）)]|单位[（(]部门[）)]|部门|单位)"
                    + "(?:[（(](?:盖章|公章|签章)[）)])?[:：](?<name>.+?)(?=$|(?:金额)?单位[:：]|填报日期|日期[:：]|公开\\d|表\\d|20\\d{2}年|[（(]盖章)");
    private static final Pattern LABEL_CELL =
            Pattern.compile("(?:部门[（(]单位[）)]名称|部门名称|单位名称|预算单位|预算部门[（(]单位[）)]|填报单位)[:：]?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(?:部门|单位)(?:[（(](?:单位|部门)[）)])?名称(?<name>[^:：]+)");
    private static final Pattern MONEY =
            Pattern.compile("(?:金额)?(?:单位|货币单位|计量单位)[:：]?(?:人民币)?[（(]?(?<unit>亿元|万元|千元|元)[）)]?"
                    + "|[（(](?:单位[:：])?(?<bracket>万元|元)[）)]");

    /** What is longer is no label. */
    private static final int LONGEST = 80;

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> titled = new LinkedHashMap<>();
    private final Map<Unit, Integer> units = new LinkedHashMap<>();

    static Furniture of(List<PrintedRow> rows) {
        Furniture furniture = new Furniture();
        rows.forEach(furniture::look);
        return furniture;
    }

    /** The departments or units that a line beside a table names as its owner. */
    static Set<String> owners(String line) {
        Map<String, Integer> owners = new LinkedHashMap<>();
        if (line.length() <= LONGEST) {
            Matcher labelled = LABELLED.matcher(line);
            while (labelled.find()) {
                countName(owners, labelled.group("name"));
            }
        }
        return owners.keySet();
    }

    private void look(PrintedRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (cell.length() > LONGEST) {
                continue;
            }
            TableTitle.read(cell).ifPresent(title -> countName(titled, title.name()));
            Matcher labelled = LABELLED.matcher(cell);
            while (labelled.find()) {
                countName(names, labelled.group("name"));
            }
            if (i + 1 < row.cells().size() && LABEL_CELL.matcher(cell).matches()) {
                countName(names, row.cells().get(i + 1));
            }
            Matcher runTogether = RUN_TOGETHER.matcher(cell);
            if (runTogether.matches()) {
                countName(names, runTogether.group("name"));
            }
            Matcher money = MONEY.matcher(cell);
            while (money.find()) {
                String unit = money.group("unit") != null ? money.group("unit") : money.group("bracket");
                units.merge(unitOf(unit), money.group("unit") != null ? 3 : 1, Integer::sum);
            }
        }
    }

    private static void countName(Map<String, Integer> names, String printed) {
        String name =
                EntityName.trimmed(printed.replaceFirst("^\\d{3,}[-_ ]?", "").replaceFirst("^\\[\\d+\\]", ""));
        if (EntityName.isPossible(name) && EntityName.endsLikeOne(name)) {
            names.merge(name, 1, Integer::sum);
        }
    }

    private static Unit unitOf(String printed) {
        return switch (printed) {
            case "亿元" -> Unit.HUNDRED_MILLION_YUAN;
            case "万元" -> Unit.TEN_THOUSAND_YUAN;
            case "千元" -> Unit.THOUSAND_YUAN;
            default -> Unit.YUAN;
        };
    }

    /** The name that most tables carry beside or in their titles; the first of equals. */
    Optional<String> name() {
        return most(names).or(() -> most(titled));
    }

    /** The unit of money of most tables. */
    Optional<Unit> unit() {
        return most(units);
    }

    private static <T> Optional<T> most(Map<T, Integer> votes) {
        return votes.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }
}
