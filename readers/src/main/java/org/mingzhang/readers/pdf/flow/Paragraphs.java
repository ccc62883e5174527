package org.mingzhang.readers.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.TextLine;
import org.mingzhang.readers.pdf.page.Characters;

/**
 * Finds out how each line of running text ends: by running into the right margin, or because the paragraph is over. In a
 * document that indents the first line of its paragraphs, the indentation of the next line decides first.
 */
public final class Paragraphs {

    /** Slack of the right margin, in parts of the font size: punctuation and justified lines do not end exactly on it. */
    private static final float SLACK = 0.6f;

    /** An indentation is more than this, in parts of the font size. */
    private static final float INDENT = 1.2f;

    /** A line that fills this part of the measure is full enough to go on in a line that is not indented. */
    private static final float FILLED = 0.8f;

    /** A line that begins further in than this, in parts of the font size, is centred or set to the right: a title. */
    private static final float CENTRED = 4.5f;

    /** A line that does not reach this part of the width of its page has not run into its margin. */
    private static final float LEAST = 0.5f;

    /** A line of a table of contents: leaders and a page number. */
    private static final Pattern CONTENTS = Pattern.compile("[.．…·•‥_-]{4,} ?\\d{0,4}$");

    private static final Pattern HEADING =
            Pattern.compile("^(第[一二三四五六七八九十]+[部条章]|[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]?\\d{1,2}[)）、.．](?!\\d)).*");

    private final List<List<Piece>> pages;
    private final Margins margins;
    private final boolean indents;

    private Paragraphs(List<List<Piece>> pages) {
        this.pages = pages;
        this.margins = new Margins(pages);
        this.indents = indents();
    }

    public static List<Block> blocks(List<List<Piece>> pages) {
        return new Paragraphs(pages).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            List<Piece> page = pages.get(p);
            for (int i = 0; i < page.size(); i++) {
                if (page.get(i) instanceof Piece.OfGrid grid) {
                    blocks.add(grid.grid());
                } else if (page.get(i) instanceof LineDraft line && !line.text().isBlank()) {
                    blocks.add(new TextLine(line.text(), end(line, p, i), line.origin(), line.place()));
                }
            }
        }
        return blocks;
    }

    private LineEnd end(LineDraft line, int page, int index) {
        boolean last = index + 1 == pages.get(page).size();
        int nextPage = last ? nextPage(page) : page;
        Piece piece = nextPage < 0 ? null : pages.get(nextPage).get(last ? 0 : index + 1);
        if (!(piece instanceof LineDraft next) || Math.abs(next.size() - line.size()) > 0.25f * line.size()) {
            return LineEnd.ENDS;
        }
        if (CONTENTS.matcher(line.text()).find()) {
            return LineEnd.ENDS;
        }
        boolean heading = HEADING.matcher(next.text()).matches();
        if (openBracket(line.text()) && closesBracket(next.text()) && !heading) {
            return LineEnd.WRAPS;
        }
        Margins.Measure measure = margins.ofPage(page);
        if (line.right() - measure.left() < LEAST * line.pageWidth()
                || last && line.text().endsWith("。")) {
            return LineEnd.ENDS;
        }
        if (line.left() - measure.left() > CENTRED * line.size()
                || next.left() - margins.ofPage(nextPage).left() > CENTRED * next.size()) {
            return LineEnd.ENDS;
        }
        boolean sentenceOver = line.text().endsWith("。") || line.text().endsWith("；");
        if (heading && (sentenceOver || isTitle(line.text()))) {
            return LineEnd.ENDS;
        }
        boolean indented = next.left() - margins.ofPage(nextPage).left() > INDENT * next.size();
        if (indented && (indents || sentenceOver)) {
            return LineEnd.ENDS;
        }
        float filled = (line.right() - measure.left()) / measure.width();
        boolean inSentence = !line.text().isEmpty()
                && !Characters.ending(line.text().codePointBefore(line.text().length()));
        if (!indented && !heading && (inSentence && filled > FILLED || indents && !sentenceOver && filled > FILLED)) {
            return LineEnd.WRAPS;
        }
        float free = measure.right() - line.right();
        return free < next.headWidth() + SLACK * line.size() ? LineEnd.WRAPS : LineEnd.ENDS;
    }

    /** A heading without any punctuation of a sentence. */
    private static boolean isTitle(String text) {
        return HEADING.matcher(text).matches() && text.indexOf('，') < 0 && text.indexOf('。') < 0;
    }

    private static boolean closesBracket(String text) {
        int close = Math.max(text.indexOf('）'), text.indexOf(')'));
        int open = Math.max(text.indexOf('（'), text.indexOf('('));
        return close >= 0 && (open < 0 || close < open);
    }

    /** Whether a title breaks inside a bracket. */
    private static boolean openBracket(String text) {
        return Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))
                > Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'));
    }

    private int nextPage(int page) {
        for (int p = page + 1; p < pages.size(); p++) {
            if (!pages.get(p).isEmpty()) {
                return p;
            }
        }
        return -1;
    }

    /** Whether paragraphs begin with an indented line: seen after lines that are plainly the end of one. */
    private boolean indents() {
        int indented = 0;
        int flush = 0;
        for (int p = 0; p < pages.size(); p++) {
            Margins.Measure measure = margins.ofPage(p);
            List<Piece> page = pages.get(p);
            for (int i = 0; i + 1 < page.size(); i++) {
                if (page.get(i) instanceof LineDraft line
                        && page.get(i + 1) instanceof LineDraft next
                        && measure.right() - line.right() > 4 * line.size()
                        && line.text().endsWith("。")) {
                    if (next.left() - measure.left() > INDENT * next.size()) {
                        indented++;
                    } else {
                        flush++;
                    }
                }
            }
        }
        return indented >= 5 && indented > 4 * flush;
    }
}
