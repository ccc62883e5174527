package org.mingzhang.readers.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number format of a spreadsheet as it shows numbers: digits, groups, thousands left out, per cent, and characters put
 * between the digits, by which workbooks that hold yuan show ten thousands ({@code 0!.0,}, {@code 0!.0000}); and which of
 * several it shows a number by ({@code [>=10000]0!.0,"万";0}). The digits of {@code [DBNum1]} are given as 0 to 9: the
 * number is the same.
 */
final class NumberCode {

    /** So many digits of a number are kept by the programs that write workbooks; what is beyond comes of calculating. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final String PLACES = "0#?";

    private static final String SIGNS = "-－(（△▲";

    /** Dates, fractions, exponents and text are none of this. */
    private static final String OTHER = "yYmMdDhHsSeE/@gGbB";

    private static final Pattern CURRENCY = Pattern.compile("\\$([^-]*)(?:-.*)?");
    private static final Pattern COLOUR = Pattern.compile("(?i)[a-z]{3,}\\d{0,2}|[红黑蓝绿黄白青洋]+色");
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern GENERAL = Pattern.compile("(?i)General|G/通用格式");

    /** Decimals that a number without places of its own shows. */
    private static final int MOST_DECIMALS = 9;

    /** What is shown where no section is for the number. */
    private static final String NOTHING_FITS = "########";

    private interface Condition {
        boolean holds(BigDecimal value);
    }

    /**
     * @param condition which numbers it is for; empty where its place among the sections says it
     * @param general where, among its marks, the number stands without places; -1 where it has places
     */
    private record Section(List<Mark> marks, Optional<Condition> condition, int general) {}

    /**
     * @param character a place for a digit, point, comma or per cent sign; anything else that is shown as it stands
     * @param literal whether it is shown as it stands
     */
    private record Mark(char character, boolean literal) {

        boolean isPlace() {
            return !literal && PLACES.indexOf(character) >= 0;
        }

        boolean is(char meant) {
            return !literal && character == meant;
        }
    }

    private final List<Section> sections;

    private NumberCode(List<Section> sections) {
        this.sections = sections;
    }

    /** Reads a format; empty when it is of another sort. */
    static Optional<NumberCode> of(String format) {
        List<Section> sections = new ArrayList<>();
        List<Mark> section = new ArrayList<>();
        Optional<Condition> condition = Optional.empty();
        int general = -1;
        int at = 0;
        while (at < format.length()) {
            char c = format.charAt(at);
            int end = at + 1;
            Matcher word = GENERAL.matcher(format).region(at, format.length());
            if (c == ';') {
                sections.add(new Section(section, condition, general));
                section = new ArrayList<>();
                condition = Optional.empty();
                general = -1;
            } else if (c == '[') {
                end = format.indexOf(']', at + 1);
                String inside = end < 0 ? "" : format.substring(at + 1, end);
                Optional<Condition> found = condition(inside);
                condition = found.isPresent() ? found : condition;
                if (found.isEmpty() && !bracket(inside, section)) {
                    return Optional.empty();
                }
                end++;
            } else if (c == '"') {
                end = format.indexOf('"', at + 1);
                if (end < 0) {
                    return Optional.empty();
                }
                for (int i = at + 1; i < end; i++) {
                    section.add(new Mark(format.charAt(i), true));
                }
                end++;
            } else if (c == '\\' || c == '!') {
                if (end < format.length()) {
                    section.add(new Mark(format.charAt(end), true));
                }
                end++;
            } else if (c == '_' || c == '*') {
                end++;
            } else if (word.lookingAt()) {
                general = section.size();
                end = word.end();
            } else if (c == '@' && sections.size() == 3) {
                section.clear();
            } else if (OTHER.indexOf(c) >= 0) {
                return Optional.empty();
            } else {
                section.add(new Mark(c, PLACES.indexOf(c) < 0 && ".,%".indexOf(c) < 0));
            }
            at = end;
        }
        sections.add(new Section(section, condition, general));
        return sections.size() > 4 ? Optional.empty() : Optional.of(new NumberCode(sections));
    }

    private static Optional<Condition> condition(String text) {
        Matcher condition = CONDITION.matcher(text);
        if (!condition.matches()) {
            return Optional.empty();
        }
        BigDecimal bound = new BigDecimal(condition.group(2));
        return Optional.of(
                switch (condition.group(1)) {
                    case "<=" -> value -> value.compareTo(bound) <= 0;
                    case ">=" -> value -> value.compareTo(bound) >= 0;
                    case "<>" -> value -> value.compareTo(bound) != 0;
                    case "<" -> value -> value.compareTo(bound) < 0;
                    case ">" -> value -> value.compareTo(bound) > 0;
                    default -> value -> value.compareTo(bound) == 0;
                });
    }

    /** A colour, a currency or a script of digits. */
    private static boolean bracket(String text, List<Mark> section) {
        var currency = CURRENCY.matcher(text);
        if (currency.matches()) {
            currency.group(1).chars().forEach(c -> section.add(new Mark((char) c, true)));
            return true;
        }
        return COLOUR.matcher(text).matches();
    }

    /** The number as this format shows it. */
    String show(double number) {
        BigDecimal value = new BigDecimal(number).round(KEPT);
        int section = section(value);
        if (section < 0) {
            return NOTHING_FITS;
        }
        boolean negative = value.signum() < 0;
        String shown = show(value.abs(), sections.get(section));
        // A format may tell what is negative by red alone, which text does not carry.
        boolean signed = shown.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
        boolean nothing = shown.chars().noneMatch(c -> c >= '1' && c <= '9');
        return negative && !signed && !nothing ? "-" + shown : shown;
    }

    /** The section that a number is shown by; below zero where there is none. */
    private int section(BigDecimal value) {
        int numbers = Math.min(3, sections.size());
        if (sections.stream().allMatch(section -> section.condition().isEmpty())) {
            return value.signum() < 0 && numbers > 1 ? 1 : value.signum() == 0 && numbers > 2 ? 2 : 0;
        }
        for (int i = 0; i < numbers; i++) {
            Optional<Condition> condition = sections.get(i).condition();
            boolean last = i == numbers - 1;
            boolean usual = last || (i == 0 ? value.signum() > 0 : value.signum() < 0);
            if (condition.map(stated -> stated.holds(value)).orElse(usual)) {
                return i;
            }
        }
        return -1;
    }

    private static String show(BigDecimal value, Section section) {
        if (section.general() < 0) {
            return show(value, section.marks());
        }
        BigDecimal rounded = value.setScale(Math.min(MOST_DECIMALS, Math.max(0, value.scale())), RoundingMode.HALF_UP);
        String plain =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        StringBuilder shown = new StringBuilder();
        section.marks().forEach(mark -> shown.append(mark.character()));
        return shown.insert(section.general(), plain).toString();
    }

    private static String show(BigDecimal value, List<Mark> section) {
        int point = indexOf(section, '.');
        int last = lastPlace(section);
        BigDecimal scaled = value;
        for (int i = last + 1; last >= 0 && i < section.size() && section.get(i).is(','); i++) {
            scaled = scaled.movePointLeft(3);
        }
        for (Mark mark : section) {
            scaled = mark.is('%') ? scaled.movePointRight(2) : scaled;
        }
        int decimals = (int) section.subList(Math.min(point + 1, section.size()), section.size()).stream()
                .filter(Mark::isPlace)
                .count();
        String digits = scaled.setScale(point < section.size() ? decimals : 0, RoundingMode.HALF_UP)
                .toPlainString();
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        String rest = dot < 0 ? "" : digits.substring(dot + 1);
        return whole(section.subList(0, point), whole.equals("0") ? "" : whole, last)
                + (point < section.size() ? rest(section.subList(point + 1, section.size()), rest) : "");
    }

    /** The digits before the point, from the last place to the first, which takes all that are left. */
    private static String whole(List<Mark> marks, String digits, int last) {
        StringBuilder shown = new StringBuilder();
        int first = 0;
        while (first < marks.size() && !marks.get(first).isPlace()) {
            first++;
        }
        boolean grouped = false;
        for (int i = first; i < Math.min(last, marks.size()); i++) {
            grouped |= marks.get(i).is(',');
        }
        int left = digits.length();
        int placed = 0;
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            if (mark.isPlace()) {
                int take = i == first ? Math.max(left, 1) : 1;
                for (int n = 0; n < take; n++) {
                    if (left > 0 || mark.is('0')) {
                        shown.append(grouped && placed > 0 && placed % 3 == 0 ? "," : "");
                        shown.append(left > 0 ? digits.charAt(--left) : '0');
                        placed++;
                    }
                }
            } else if (mark.literal() || mark.is('%')) {
                shown.append(mark.character());
            }
        }
        return shown.reverse().toString();
    }

    /** The digits behind the point; optional ones that are zero are left out at the end. */
    private static String rest(List<Mark> marks, String digits) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        int end = digits.length();
        List<Mark> places = marks.stream().filter(Mark::isPlace).toList();
        while (end > 0 && digits.charAt(end - 1) == '0' && !places.get(end - 1).is('0')) {
            end--;
        }
        shown.append(end > 0 ? "." : "");
        for (Mark mark : marks) {
            if (mark.isPlace()) {
                shown.append(at < end ? String.valueOf(digits.charAt(at)) : "");
                at++;
            } else if (mark.literal() || mark.is('%')) {
                shown.append(mark.character());
            }
        }
        return shown.toString();
    }

    private static int indexOf(List<Mark> marks, char meant) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).is(meant)) {
                return i;
            }
        }
        return marks.size();
    }

    private static int lastPlace(List<Mark> marks) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i).isPlace()) {
                return i;
            }
        }
        return -1;
    }
}
