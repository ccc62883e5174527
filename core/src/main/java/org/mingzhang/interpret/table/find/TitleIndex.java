package org.mingzhang.interpret.table.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.table.NamePattern;
import org.mingzhang.interpret.wording.FixedNames;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.template.TableTemplate;

/**
 * Finds the kind of a table by its title, over a table or in a contents list. Not for sharing between threads: it
 * remembers.
 */
public final class TitleIndex {

    private static final Pattern YEAR = Pattern.compile("(?:20\\d{2}年(?:度)?)+");
    /** What a title may have before the words that tell its kind: owner and scope, but no word that would change it. */
    private static final Pattern TELLING =
            Pattern.compile("一般公共|政府性|政府基金|国有资本|财政拨款|政府预算|基本|项目|三公|绩效|采购|专项|决算|经济|功能|收入|支出");
    /** What else makes a title that ends like a known one another table: 差旅费支出预算表 is no 支出预算表. */
    private static final Pattern NARROWING =
            Pattern.compile(TELLING + "|会议费|培训费|差旅费|经费|费用|转移支付|结转|专户|债务|工资福利|委托业务|(?:单位|其他|自有)资金");
    /** Remarks in brackets that make a table a part of the one it is named like. */
    private static final Pattern PARTIAL = Pattern.compile("经济|人员|公用|工资|个人和家庭");

    private static final Pattern TITLE_MARKS = Pattern.compile("[《》〈〉]");
    /** 收入支出决算公开表: the table as it is published. 部门决算公开表 are all of them. */
    private static final Pattern FOR_PUBLICATION = Pattern.compile("(?<=(?:收入|支出|收支)(?:总体)?(?:决算|预算|情况)?)公开表$");

    private static final Pattern EXCLUSION = Pattern.compile("[-—－,，、]?(?:不含|含)[^（）]*(?=）)");
    private static final Pattern OUTER_BRACKETS = Pattern.compile("（(?:20\\d{2}年(?:度)?|续|续表|不含[^（）]*|含[^（）]*)）");

    private final List<Titles> titles = new ArrayList<>();
    private final Map<String, Optional<TableTemplate>> asked = new HashMap<>();

    /** An index for documents of which it is not known whether they are budgets or final accounts. */
    public TitleIndex(List<TableTemplate> tables) {
        this(tables, DisclosureKind.UNKNOWN);
    }

    /**
     * An index for budgets or for final accounts. Some titles are used for both, so the tables of the kind at hand are
     * asked first.
     */
    public TitleIndex(List<TableTemplate> tables, DisclosureKind kind) {
        titles.add(new Titles(
                tables.stream().filter(table -> !isOfOtherKind(table, kind)).toList()));
        titles.add(new Titles(
                tables.stream().filter(table -> isOfOtherKind(table, kind)).toList()));
    }

    /** Whether the table belongs to final accounts where a budget is read, or the other way. */
    static boolean isOfOtherKind(TableTemplate table, DisclosureKind kind) {
        return kind != DisclosureKind.UNKNOWN
                && table.disclosure() != DisclosureKind.UNKNOWN
                && table.disclosure() != kind;
    }

    /** The kind that bears this title. */
    public Optional<TableTemplate> find(String title) {
        return title.isEmpty() ? Optional.empty() : asked.computeIfAbsent(title, this::look);
    }

    private Optional<TableTemplate> look(String printed) {
        String bare = TITLE_MARKS.matcher(printed).replaceAll("");
        String title =
                OUTER_BRACKETS.matcher(FixedNames.corrected(Printed.name(bare))).replaceAll("");
        title = YEAR.matcher(EXCLUSION.matcher(title).replaceAll("")).replaceAll("");
        title = Printed.name(title);
        Optional<TableTemplate> found = Optional.empty();
        for (Titles known : titles) {
            found = found.isPresent() ? found : known.find(title);
        }
        if (found.isEmpty() && FOR_PUBLICATION.matcher(title).find()) {
            return look(FOR_PUBLICATION.matcher(title).replaceFirst("表"));
        }
        int bracket = title.lastIndexOf('（');
        boolean remark =
                bracket > 0 && title.endsWith("）") && !PARTIAL.matcher(title).find(bracket);
        return found.isPresent() || !remark ? found : look(title.substring(0, bracket));
    }

    /** The title from its first telling word. */
    private static String core(String title) {
        Matcher telling = TELLING.matcher(title);
        return telling.find() ? title.substring(telling.start()) : title;
    }

    /** Titles of some of the tables. */
    private static final class Titles {

        private final Map<String, TableTemplate> exact = new LinkedHashMap<>();
        private final List<Form> forms = new ArrayList<>();

        Titles(List<TableTemplate> tables) {
            for (TableTemplate table : tables) {
                for (String title : table.titles()) {
                    if (title.startsWith("~")) {
                        forms.add(new Form(new NamePattern(title.substring(1)), table));
                    } else {
                        exact.putIfAbsent(Printed.name(title), table);
                    }
                }
            }
        }

        Optional<TableTemplate> find(String title) {
            TableTemplate named = exact.get(title);
            if (named != null) {
                return Optional.of(named);
            }
            Optional<TableTemplate> form = byForm(title);
            return form.isPresent() ? form : byEnding(title);
        }

        private Optional<TableTemplate> byForm(String title) {
            String bare = core(title);
            for (Form form : forms) {
                if (form.pattern.matches(title) || form.pattern.matches(bare)) {
                    return Optional.of(form.table);
                }
            }
            return Optional.empty();
        }

        private Optional<TableTemplate> byEnding(String title) {
            TableTemplate best = null;
            int length = 0;
            for (Map.Entry<String, TableTemplate> entry : exact.entrySet()) {
                String known = entry.getKey();
                if (known.length() > length
                        && title.endsWith(known)
                        && !NARROWING
                                .matcher(title)
                                .region(0, title.length() - known.length())
                                .find()) {
                    best = entry.getValue();
                    length = known.length();
                }
            }
            return Optional.ofNullable(best);
        }
    }

    private record Form(NamePattern pattern, TableTemplate table) {}
}
