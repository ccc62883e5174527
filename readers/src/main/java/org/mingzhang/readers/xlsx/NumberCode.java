package org.mingzhang.readers.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number format of a spreadsheet as it shows numbers: digits, groups, thousands left out, per cent, and characters put
 * between the digits, by which workbooks that hold yuan show ten thousands ({@code 0!.0,}, {@code 0!.0000}).
 */
final class NumberCode {

    /** So many digits of a number are kept by the programs that write workbooks; what is beyond comes of calculating. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final String PLACES = "0#?";

    private static final String SIGNS = "-－(（△▲";

    /** Dates, fractions, exponents, text and conditions are none of this. */
    private static final String OTHER = "yYmMdDhHsSeE/@gGbB";

    private static final Pattern CURRENCY = Pattern.compile("\\$([^-]*)(?:-.*)?");
    private static final Pattern NO_CONDITION = Pattern.compile("(?i)[a-z]+\\d{0,2}|\\$.*|[红黑蓝绿黄白青洋]+色?");

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

    private final List<List<Mark>> sections;

    private NumberCode(List<List<Mark>> sections) {
        this.sections = sections;
    }

    /** Reads a format; empty when it is of another sort. */
    static Optional<NumberCode> of(String format) {
        List<List<Mark>> sections = new ArrayList<>();
        List<Mark> section = new ArrayList<>();
        int at = 0;
        while (at < format.length()) {
            char c = format.charAt(at);
            int end = at + 1;
            if (c == ';') {
                sections.add(section);
                section = new ArrayList<>();
            } else if (c == '"' || c == '[') {
                end = format.indexOf(c == '"' ? '"' : ']', at + 1);
                if (end < 0 || c == '[' && !bracket(format.substring(at + 1, end), section)) {
                    return Optional.empty();
                }
                for (int i = at + 1; c == '"' && i < end; i++) {
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
            } else if (c == '@' && sections.size() == 3) {
                section.clear();
            } else if (OTHER.indexOf(c) >= 0) {
                return Optional.empty();
            } else {
                section.add(new Mark(c, PLACES.indexOf(c) < 0 && ".,%".indexOf(c) < 0));
            }
            at = end;
        }
        sections.add(section);
        return sections.size() > 4 ? Optional.empty() : Optional.of(new NumberCode(sections));
    }

    /** A colour or a currency; a condition or a script of digits is not understood. */
    private static boolean bracket(String text, List<Mark> section) {
        var currency = CURRENCY.matcher(text);
        if (currency.matches()) {
            currency.group(1).chars().forEach(c -> section.add(new Mark((char) c, true)));
            return true;
        }
        return !text.startsWith("DBNum")
                && (text.length() > 2 || text.endsWith("色"))
                && NO_CONDITION.matcher(text).matches();
    }

    /** The number as this format shows it. */
    String show(double number) {
        BigDecimal value = new BigDecimal(number).round(KEPT);
        boolean negative = value.signum() < 0;
        int section = negative && sections.size() > 1 ? 1 : value.signum() == 0 && sections.size() > 2 ? 2 : 0;
        String shown = show(value.abs(), sections.get(section));
        // A format may tell what is negative by red alone, which text does not carry.
        boolean signed = shown.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
        boolean nothing = shown.chars().noneMatch(c -> c >= '1' && c <= '9');
        return negative && !signed && !nothing ? "-" + shown : shown;
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
