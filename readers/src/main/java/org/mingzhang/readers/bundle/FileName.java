package org.mingzhang.readers.bundle;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file says about its place in a disclosure.
 *
 * @param stem the name without what only tells its role: department, year and kind; may be empty
 * @param role what the file holds
 * @param number the number of an attachment, or empty
 */
record FileName(String stem, Role role, String number) {

    /** What a file of a disclosure holds, in reading order. */
    enum Role {
        NARRATIVE,
        WHOLE,
        TABLES,
        /** Travel, vehicles and reception, where they are published in a document of their own. */
        OFFICIAL_EXPENSES,
        GOALS
    }

    private static final Set<String> WORKBOOKS = Set.of("xls", "xlsx", "xlsm", "et", "csv");
    private static final List<String> NARRATIVES =
            List.of("narrative", "text", "文字部分", "文字说明", "情况说明", "编制说明", "文本", "说明", "文字", "正文");
    private static final List<String> GOALS =
            List.of("performance", "perf", "goals", "整体支出绩效目标表", "项目支出绩效目标表", "绩效目标申报表", "绩效目标表", "绩效目标");
    private static final List<String> TABLES = List.of("tables", "table", "公开表格", "公开表", "报表", "表格", "附表", "表");
    /** 一般公共预算财政拨款“三公”经费支出决算 stands for 决算, with what it is about before it. */
    private static final Pattern EXPENSES =
            Pattern.compile("(?:一般公共预算)?(?:及政府性基金)?(?:财政拨款)?[“\"'‘]?三公[”\"'’]?经费(?:支出)?");

    private static final List<String> IDLE = List.of("信息公开", "公开", "公示", "附件", "终稿", "定稿", "盖章");
    private static final List<String> ATTACHMENTS = List.of("附件", "附表", "表");
    /** What programs add to the name of a copy: (1), - 副本. */
    private static final Pattern COPY =
            Pattern.compile("\\s*\\(\\d{1,2}\\)$|[-_ ]*(?:副本|copy)(?:\\s*\\(\\d{1,2}\\))?$");

    /** 部门预算说明（2031）: the year stands behind the role. */
    private static final Pattern LAST_YEAR = Pattern.compile("[\\s_—(\\[【〔-]*(20\\d{2}(?:年度?)?)[)\\]】〕]*$");

    private static final Pattern NAMELESS = Pattern.compile("(?:20\\d{2})?年?(?:部门|单位)?(?:预算|决算)?(?:20\\d{2})?年?");
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final Pattern KIND = Pattern.compile("预算|决算");
    private static final Pattern SCOPE = Pattern.compile("(?:部门|单位)(?=预算|决算)");

    private static final String NUMERALS = "0123456789一二三四五六七八九十";
    private static final String SEPARATORS = " \t-_—–~～.·、，,:：;；()[]{}【】〔〕《》";

    static FileName of(String file) {
        String name = Normalizer.normalize(file, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1);
        String whole = dot < 0 ? name : name.substring(0, dot);
        String original = COPY.matcher(whole).replaceFirst("");
        Matcher lastYear = LAST_YEAR.matcher(original);
        String year = lastYear.find() ? lastYear.group(1) : "";
        String rest = trimmed(year.isEmpty() ? original : original.substring(0, lastYear.start()));
        String number = "";
        Role role = null;
        for (String mark : ATTACHMENTS) {
            int end = rest.startsWith(mark) ? numeralEnd(rest, mark.length()) : 0;
            if (end > mark.length()) {
                number = rest.substring(mark.length(), end);
                rest = trimmed(rest.substring(end));
                role = mark.equals("附件") ? null : Role.TABLES;
                break;
            }
        }
        boolean attached = !number.isEmpty();
        if (rest.startsWith("附件")) {
            rest = trimmed(rest.substring(2));
        }
        for (boolean again = true; again; ) {
            again = false;
            for (Role candidate : List.of(Role.NARRATIVE, Role.GOALS, Role.TABLES)) {
                String shorter = withoutEnd(rest, words(candidate));
                if (!shorter.equals(rest)) {
                    role = role == null ? candidate : role;
                    rest = shorter;
                    again = true;
                }
            }
            String shorter = withoutEnd(rest, IDLE);
            again |= !shorter.equals(rest);
            rest = shorter;
        }
        Matcher expenses = EXPENSES.matcher(rest);
        if (expenses.find()) {
            role = Role.OFFICIAL_EXPENSES;
            rest = expenses.replaceFirst("");
        }
        if (attached && !hasYear(rest) && year.isEmpty()) {
            // 表1收支总表, 附件2项目绩效: the title of an attachment, not the name of a department.
            rest = "";
        }
        if (role == null) {
            role = WORKBOOKS.contains(extension) || attached ? Role.TABLES : Role.WHOLE;
        }
        return new FileName(bare(rest + year).replace("年度", "年"), role, number);
    }

    /** Whether a stem names no department or unit: 2031年部门决算. */
    static boolean isNameless(String stem) {
        return NAMELESS.matcher(stem).matches();
    }

    /** Whether a stem, which may be nameless, may speak of the same year and kind as another. */
    static boolean mayBeOne(String stem, String other) {
        return agree(YEAR, stem, other) && agree(KIND, stem, other) && agree(SCOPE, stem, other);
    }

    /** A stem without the word for department or unit. */
    static String withoutScope(String stem) {
        return SCOPE.matcher(stem).replaceAll("");
    }

    private static boolean agree(Pattern what, String stem, String other) {
        Matcher one = what.matcher(stem);
        Matcher two = what.matcher(other);
        return !one.find() || !two.find() || one.group().equals(two.group());
    }

    private static List<String> words(Role role) {
        return switch (role) {
            case NARRATIVE -> NARRATIVES;
            case GOALS -> GOALS;
            default -> TABLES;
        };
    }

    private static String withoutEnd(String text, List<String> words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return trimmed(text.substring(0, text.length() - word.length()));
            }
        }
        return text;
    }

    private static int numeralEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 2 && NUMERALS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        // 附件2026年… is no attachment number 20.
        boolean year = at < text.length() && Character.isDigit(text.charAt(at));
        return year ? from : at;
    }

    private static boolean hasYear(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            if (text.startsWith("20", i)
                    && Character.isDigit(text.charAt(i + 2))
                    && Character.isDigit(text.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && SEPARATORS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && SEPARATORS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) < 0) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }
}
