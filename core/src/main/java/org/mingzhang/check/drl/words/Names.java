package org.mingzhang.check.drl.words;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of bodies and subjects, and the years that titles carry. */
public final class Names {

    private static final Pattern DECORATION = Pattern.compile("[\\s★☆▲△*（）()“”\"、，,和与及的]");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d与比较])(20[0-4]\\d)(?=\\s*年)");
    private static final Pattern ORGAN = Pattern.compile("(?:局|委员会|办公厅|厅|人民政府|街道办事处)$");
    private static final Pattern SCHOOL = Pattern.compile("(?:大学|学院|高等专科学校)(?:（.*）)?$");
    private static final Pattern SERIAL = Pattern.compile("[一二三四五六七八九十东南西北中上下0-9]");
    private static final Map<String, String> RUNNING_ITEMS = Map.of("行政运行", "01", "一般行政管理事务", "02", "机关服务", "03");
    private static final int SHORTEST = 4;
    private static final int OPEN_END = 9999;

    private Names() {}

    /** Whether two names of subjects are the same but for spacing, marks and 和/与/及. */
    public static boolean same(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    /** Whether a subject is one of the items that pay for running a body, which bear the same number in every section. */
    public static boolean isRunningItem(String name) {
        return RUNNING_ITEMS.containsKey(name);
    }

    /** The last two digits of such an item's code. */
    public static String endOfRunningItem(String name) {
        return RUNNING_ITEMS.get(name);
    }

    /** Whether a code ends like those of this item. */
    public static boolean isRunningItemOf(String name, String code) {
        return code.endsWith(endOfRunningItem(name));
    }

    /** Whether two names have so little in common that neither is the other misprinted or cut off. */
    public static boolean areUnlike(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        long shared = shorter.chars().filter(c -> longer.indexOf(c) >= 0).count();
        return shorter.length() >= SHORTEST && 2 * shared <= shorter.length();
    }

    /** Whether one name is the other but for one or two characters: a slip, not another body. */
    public static boolean isVariant(String one, String other) {
        String first = one.strip();
        String second = other.strip();
        if (first.equals(second)
                || first.length() != second.length()
                || first.length() < SHORTEST
                || tellApart(first, second)) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < first.length(); i++) {
            if (first.charAt(i) != second.charAt(i)) {
                different++;
            }
        }
        return different == 1;
    }

    /** 第一、第二, 一、二, 南北东西 tell bodies apart: names that differ in nothing else are those of different bodies. */
    public static boolean tellApart(String one, String other) {
        return withoutSerial(one).equals(withoutSerial(other)) && !one.equals(other);
    }

    private static String withoutSerial(String name) {
        return SERIAL.matcher(name).replaceAll("");
    }

    /** The first year in a title that it is not merely compared with, or 0. */
    public static int yearIn(String title) {
        Matcher matcher = YEAR.matcher(title);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** Whether the body is a school: universities publish other tables, by rules of their own. */
    public static boolean isSchool(String department) {
        return SCHOOL.matcher(department).find();
    }

    /** Whether a name is that of an organ of administration, which runs on money of its own kind (机关运行经费). */
    public static boolean isOrgan(String department) {
        return ORGAN.matcher(department).find();
    }

    /** Whether a subject is broken down further in the classification; reserves and aid to other regions are not. */
    public static boolean hasItems(String code) {
        return !code.startsWith("219") && !code.startsWith("227") && !code.equals("22902");
    }

    /** A span of years as it reads in a message; open ends are left open. */
    public static String years(int from, int to) {
        String first = from <= 0 ? "" : String.valueOf(from);
        String last = to >= OPEN_END ? "" : String.valueOf(to);
        return first.isEmpty() && last.isEmpty() ? "—" : first + "—" + last;
    }

    public static String plain(String name) {
        return DECORATION.matcher(name).replaceAll("");
    }
}
