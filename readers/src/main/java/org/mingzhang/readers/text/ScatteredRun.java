package org.mingzhang.readers.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.readers.content.Printed;
import org.mingzhang.readers.table.TableWords;

/**
 * A table of which a converter wrote every cell in a line of its own, or the cells of a row with single spaces between
 * them, so that nothing tells rows from columns.
 *
 * @param next index of the first line after it
 */
record ScatteredRun(int next) {

    private static final int LONGEST_CELL = 40;
    private static final int FEWEST_NUMBERS = 4;
    private static final int WIDEST_GAP = 12;
    /** Below a caption with its unit of money, headings and names without numbers are as many as a form has. */
    private static final int WIDEST_GAP_BELOW_UNIT = 45;
    /** Fewer words of a form of goals may be those of a sentence about it. */
    private static final int FEWEST_GOALS = 3;

    private static final String SENTENCE = "，。；：！？";
    private static final Pattern PART = Pattern.compile("第.{1,3}部分.*|[一二三四五六七八九十]{1,3}、.{2,30}(?:情况|说明|解释|概况)(?:说明)?");
    private static final Pattern UNIT_OF_MONEY = Pattern.compile(".*单位\\s*[:：]\\s*(?:人民币)?[万亿]?元[)）]?");

    /** The table that begins in this line; one that ends where it begins when none does. */
    static ScatteredRun at(Pages pages, int start) {
        int numbers = numbers(pages, start);
        return new ScatteredRun(numbers > start ? numbers : goals(pages, start));
    }

    private static int numbers(Pages pages, int start) {
        List<String> lines = pages.lines();
        int widest = isBelowUnit(lines, start) ? WIDEST_GAP_BELOW_UNIT : WIDEST_GAP;
        int numbers = 0;
        int sinceNumber = 0;
        int next = start;
        int at = start;
        while (at < lines.size() && sinceNumber < widest) {
            String cell = Printed.strip(lines.get(at));
            if (!cell.isEmpty() && !isCell(cell)) {
                break;
            }
            sinceNumber += cell.isEmpty() ? 0 : 1;
            if (isNumber(cell) || isRow(cell)) {
                numbers++;
                sinceNumber = 0;
                next = at + 1;
            }
            at++;
        }
        return numbers < FEWEST_NUMBERS ? start : withRestOfPage(pages, next);
    }

    /** A form of goals from its first word on; what stands between its words are goals, whatever they are like. */
    private static int goals(Pages pages, int start) {
        List<String> lines = pages.lines();
        Set<String> words = new HashSet<>();
        int since = 0;
        int next = start;
        for (int i = start; i < lines.size() && since < 2 * WIDEST_GAP && isOnPage(pages, i, start); i++) {
            String cell = Printed.strip(lines.get(i));
            if (PART.matcher(cell).matches() || TableWords.areCaption(cell) && cell.length() > 3) {
                break;
            }
            since += cell.isEmpty() ? 0 : 1;
            for (String word : cell.split("\\s+")) {
                if (TableWords.isOfGoals(word)) {
                    words.add(word);
                    since = 0;
                    next = i + 1;
                }
            }
            if (next == start) {
                return start;
            }
        }
        return words.size() < FEWEST_GOALS ? start : withRestOfPage(pages, next);
    }

    /** With what is left of the page, where that is nothing but cells. */
    private static int withRestOfPage(Pages pages, int next) {
        List<String> lines = pages.lines();
        int at = next;
        int last = next;
        while (pages.areKnown() && at < lines.size() && isOnPage(pages, at, next - 1)) {
            String cell = Printed.strip(lines.get(at));
            if (!cell.isEmpty() && (!isCell(cell) || PART.matcher(cell).matches())) {
                return next;
            }
            last = cell.isEmpty() ? last : at + 1;
            at++;
        }
        return last;
    }

    private static boolean isOnPage(Pages pages, int line, int other) {
        return pages.page(line + 1) == pages.page(other + 1);
    }

    private static boolean isBelowUnit(List<String> lines, int start) {
        int above = start - 1;
        while (above >= 0 && Printed.isBlank(lines.get(above))) {
            above--;
        }
        return above >= 0 && UNIT_OF_MONEY.matcher(lines.get(above)).matches();
    }

    /** Words of a cell: no sentence, no caption, nothing that is laid out in itself. */
    private static boolean isCell(String text) {
        return text.length() <= LONGEST_CELL + (isRow(text) ? LONGEST_CELL : 0)
                && text.indexOf('\t') < 0
                && text.indexOf('|') < 0
                && text.indexOf('<') < 0
                && !text.startsWith("表")
                && !text.endsWith("表")
                && !(text.startsWith("第") && text.contains("部分"))
                && !text.startsWith("#")
                && text.chars().noneMatch(c -> SENTENCE.indexOf(c) >= 0);
    }

    /** An amount, the mark of a column, or several amounts that stood close together. */
    private static boolean isNumber(String text) {
        if (text.isEmpty()) {
            return false;
        }
        String[] words = text.split("\\s+");
        for (String word : words) {
            if (!(word.equals("**") || Printed.isFigure(word) && (word.length() > 3 || words.length > 1))) {
                return false;
            }
        }
        return true;
    }

    /** A name or code with several amounts behind it, none of which has the unit that it has in a sentence. */
    private static boolean isRow(String text) {
        return text.indexOf('元') < 0
                && Arrays.stream(text.split("\\s+")).filter(TableWords::isMoney).count() > 1;
    }
}
