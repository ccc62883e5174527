package org.mingzhang.interpret.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.layout.Place;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;

/**
 * The title of a disclosure, on its cover or above its text: 2026年某市某局部门预算, in one line or over several.
 *
 * @param name name of the department or unit, or empty where the title names only a place
 * @param year year, or 0
 * @param kind budget or final account
 * @param scope department or unit, where the title says so
 * @param text the title
 * @param place where it begins
 */
record CoverTitle(String name, int year, DisclosureKind kind, Scope scope, String text, Place place) {

    /** A title of a page of a web site may stand below a long menu. */
    private static final int ROWS_SEARCHED = 150;

    private static final int ROWS_OF_A_TITLE = 4;

    private static final String SCOPE = "部门整体|部门(?:[（(]单位[）)]|[/／、]单位)|单位(?:[（(]部门[）)]|[/／、]部门)|部门|预算单位|单位";
    private static final Pattern TITLE =
            Pattern.compile("(?:(?<y1>20\\d{2})年度?)?(?<name>.*?)(?<about>关于(?:公开|印发|公布)?)?(?:的?(?<y2>20\\d{2})年度?)?"
                    + "(?<level>[市区县省]级|本级)?(?<scope>" + SCOPE
                    + ")?(?:综合)?(?:收支)?(?:(?:一般公共预算)?(?:财政拨款)?“?三公”?经费(?:财政拨款)?(?:支出)?)?(?<kind>预算|决算)(?:[和及与、]“?三公”?经费(?:预算|决算)?)?(?:草案|批复)?"
                    + "(?:的?(?:信息|公开|汇总|情况|编制|内容))*(?:的?(?:说明|文本|报告|材料|报表|表|信息|公告))?"
                    + "(?:及[^，。、；]{2,10}说明)?(?:[（(][^（）()]{1,10}[）)])?(?:[（(]?目录[）)]?)?");
    /** A page on the three expenses may say in its text alone whether it tells of the budget or of the accounts. */
    private static final Pattern THREE_PUBLIC =
            Pattern.compile("(?:(?<y1>20\\d{2})年度?)?(?<name>.*?)(?:(?<y2>20\\d{2})年度?)?" + "(?<scope>" + SCOPE
                    + ")?“?三公”?经费(?:财政拨款)?(?:支出|使用)?(?:公开|公示|信息|情况)+(?:说明|表)?");

    private static final Pattern GOALS = Pattern.compile("(?:(?<y1>20\\d{2})年度?)?(?<name>.*?)(?:(?<y2>20\\d{2})年度?)?"
            + "(?<scope>部门|单位)?(?:整体|项目)(?:支出)?(?:预算)?绩效目标(?:申报)?表");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:第[一二三四五六七八九十\\d]+部分|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]+[）)]|\\d{1,2}[.．、]).*");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–]*\\d{1,3}[-—–]*");

    /** Title marks, and codes and document numbers in front of a title. */
    private static final Pattern MARKS = Pattern.compile("[《》]|^(?:附件|监督索引号)?(?!20\\d{2}(?:\\D|$))\\d{3,}+[-_—]?");

    private static final Pattern CHINESE_YEAR = Pattern.compile("二([〇○Ｏ零OoO0])([一二三四五六七八九〇○零])([一二三四五六七八九〇○零])(?=年)");
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    /** A name may stand this many rows below a title without one. */
    private static final int ROWS_BELOW = 3;

    /** The best title among the first rows. */
    static Optional<CoverTitle> find(List<PrintedRow> rows) {
        CoverTitle best = null;
        int bestScore = 0;
        int bestEnd = 0;
        int last = Math.min(rows.size(), ROWS_SEARCHED);
        for (int start = 0; start < last; start++) {
            StringBuilder text = new StringBuilder();
            int lines = 0;
            for (int row = start; row < last && lines < ROWS_OF_A_TITLE; row++) {
                String next = plain(rows.get(row).text());
                if (next.length() > 60 || isNumbered(next)) {
                    break;
                }
                if (PAGE_NUMBER.matcher(next).matches()) {
                    continue;
                }
                text.append(next);
                lines++;
                Optional<CoverTitle> title =
                        read(text.toString(), rows.get(start).place());
                int score = title.map(CoverTitle::score).orElse(0) * 10 - lines - Math.min(start / 10, 5);
                if (title.isPresent() && score > bestScore) {
                    best = title.get();
                    bestScore = score;
                    bestEnd = row + 1;
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.named(rows, bestEnd));
    }

    /** This title, with the name that stands below it where it has none of its own. */
    private CoverTitle named(List<PrintedRow> rows, int from) {
        if (!name.isEmpty()) {
            return this;
        }
        for (int row = from; row < Math.min(rows.size(), from + ROWS_BELOW); row++) {
            String below = EntityName.trimmed(rows.get(row).text());
            if (!rows.get(row).inGrid() && EntityName.isPossible(below) && EntityName.endsLikeOne(below)) {
                return of(below);
            }
        }
        return this;
    }

    /** This title, of a body that is named beside it. */
    CoverTitle of(String body) {
        return new CoverTitle(body, year, kind, scope, text, place);
    }

    /** A line of a title without title marks and codes, its year in Arabic digits. */
    static String plain(String line) {
        return MARKS.matcher(withArabicYear(line)).replaceAll("");
    }

    /** Whether a line is a numbered heading, which no title is. */
    static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).matches();
    }

    private static String withArabicYear(String text) {
        return CHINESE_YEAR
                .matcher(text)
                .replaceAll(year -> "2" + digit(year.group(1)) + digit(year.group(2)) + digit(year.group(3)));
    }

    private static int digit(String numeral) {
        return Math.max(0, CHINESE_DIGITS.indexOf(numeral));
    }

    /** Reads one line as a title. */
    static Optional<CoverTitle> read(String text, Place place) {
        Matcher title = TITLE.matcher(text);
        if (title.matches()) {
            DisclosureKind kind =
                    title.group("kind").equals("决算") ? DisclosureKind.FINAL_ACCOUNTS : DisclosureKind.BUDGET;
            return of(title, kind, text, place);
        }
        Matcher goals = GOALS.matcher(text);
        if (goals.matches()) {
            return of(goals, DisclosureKind.BUDGET, text, place);
        }
        Matcher threePublic = THREE_PUBLIC.matcher(text);
        return threePublic.matches() ? of(threePublic, DisclosureKind.UNKNOWN, text, place) : Optional.empty();
    }

    private static Optional<CoverTitle> of(Matcher title, DisclosureKind kind, String text, Place place) {
        String scope = title.group("scope");
        String name = title.group("name");
        if ("部门".equals(scope) && name.endsWith("（") || name.length() > 50 || isReport(title, scope)) {
            return Optional.empty();
        }
        String trimmed = EntityName.trimmed(name);
        String known = EntityName.isPossible(trimmed) ? trimmed : "";
        String year = title.group("y1") != null ? title.group("y1") : title.group("y2");
        if (year == null && (known.isEmpty() || scope == null || !EntityName.endsLikeOne(known))
                || known.isEmpty() && scope == null && kind != DisclosureKind.UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(
                new CoverTitle(known, year == null ? 0 : Integer.parseInt(year), kind, scopeOf(scope), text, place));
    }

    /** A body may write about any budget; only with the word for its own is it a disclosure. */
    private static boolean isReport(Matcher title, String scope) {
        return scope == null && title.pattern() == TITLE && title.group("about") != null;
    }

    private static Scope scopeOf(String word) {
        if (word == null) {
            return Scope.UNKNOWN;
        }
        if (word.contains("部门") && word.contains("单位")) {
            return Scope.UNKNOWN;
        }
        return word.equals("单位") || word.equals("预算单位") ? Scope.UNIT : Scope.DEPARTMENT;
    }

    /** How much the title tells: more is better. */
    private int score() {
        int score = 1;
        if (!name.isEmpty()) {
            score += EntityName.endsLikeOne(name) ? 4 : 1;
            score += EntityName.beginsWithPlace(name) ? 1 : 0;
        }
        if (year > 0) {
            score += 3;
        }
        if (scope != Scope.UNKNOWN) {
            score += 2;
        }
        return score;
    }

    /** Whether the title alone makes the document look like a disclosure. */
    boolean isComplete() {
        return score() - (EntityName.beginsWithPlace(name) ? 1 : 0) >= 5;
    }
}
