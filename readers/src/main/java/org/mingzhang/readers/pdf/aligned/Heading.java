package org.mingzhang.readers.pdf.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.readers.pdf.page.Segment;
import org.mingzhang.readers.pdf.page.TableLine;

/** A heading of a table without rulings: parts of one line, or of several where it wraps. */
final class Heading {

    /** Lines nearer than this, in parts of the font size, are one heading that wraps. */
    private static final float WRAPPED = 1.6f;

    /** The middles of its lines differ less than this, in parts of the font size. */
    private static final float CENTRED = 0.6f;

    /** What stands at least this far below, in parts of the font size, is in a lower row of headings. */
    private static final float LOWER = 1.1f;

    private static final Pattern NAMES = Pattern.compile(".*(科目|名称|编码|代码|序号|时间|内容)|项目|单位|部门|[类款项]|备 ?注|说明");

    private static final Pattern CODES = Pattern.compile(".*(编码|代码)");

    private static final Pattern PERIOD = Pattern.compile(".{0,8}(预算|决算|执行)数");

    private float left;
    private float right;
    private final float top;
    private float bottom;
    private final float size;
    private final int firstLine;
    private int lastLine;
    private String text;

    private Heading(Segment part, TableLine line, int index) {
        left = part.left();
        right = part.right();
        top = line.baseline();
        bottom = top;
        size = line.row().size();
        firstLine = index;
        lastLine = index;
        text = part.text();
    }

    /** The headings in these lines, in the order of their first lines. */
    static List<Heading> in(List<TableLine> lines) {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Heading> above = List.copyOf(headings);
            for (Segment part : lines.get(i).parts()) {
                int line = i;
                List<Heading> taken = above.stream()
                        .filter(h -> h.goesOn(part, lines.get(line), line))
                        .toList();
                if (taken.size() == 1) {
                    taken.get(0).add(part, lines.get(i), i);
                } else {
                    headings.add(new Heading(part, lines.get(i), i));
                }
            }
        }
        return headings;
    }

    private boolean goesOn(Segment part, TableLine line, int index) {
        float gap = line.baseline() - bottom;
        boolean under = Math.abs(part.centre() - centre()) < CENTRED * size || Math.abs(part.left() - left) < size / 3;
        return index > lastLine && gap < WRAPPED * size && under;
    }

    private void add(Segment part, TableLine line, int index) {
        left = Math.min(left, part.left());
        right = Math.max(right, part.right());
        bottom = line.baseline();
        lastLine = index;
        text += part.text();
    }

    /** Whether names or codes stand under it, and no numbers. */
    boolean isOfNames() {
        return NAMES.matcher(text).matches();
    }

    /** Whether codes stand under it, which may be in parts. */
    boolean isOfCodes() {
        return CODES.matcher(text).matches();
    }

    /** Whether it says of what time the amounts are, which is said of all columns of a kind. */
    boolean isOfPeriod() {
        return PERIOD.matcher(text).matches();
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float centre() {
        return (left + right) / 2;
    }

    /** The height of the middle between its first and its last line. */
    float middle() {
        return (top + bottom) / 2;
    }

    float top() {
        return top;
    }

    float bottom() {
        return bottom;
    }

    String text() {
        return text;
    }

    float size() {
        return size;
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        return lastLine;
    }

    /** Whether it stands in a row of headings below that of another. */
    boolean isBelow(Heading other) {
        return top - other.bottom >= LOWER * size;
    }

    boolean overlaps(Heading other) {
        return left < other.right && right > other.left;
    }
}
