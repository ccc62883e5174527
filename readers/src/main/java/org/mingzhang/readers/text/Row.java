package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.readers.content.Printed;

/**
 * A row of a table in text.
 *
 * @param line line it begins in, from 1
 * @param cells its cells, those at its end may be missing
 * @param indents indentation of each cell
 */
record Row(int line, List<String> cells, List<Integer> indents) {

    private static final Pattern OPEN_LABEL = Pattern.compile("[\\p{IsHan} ]{2,8}[：:]");

    Row {
        cells = List.copyOf(cells);
        indents = List.copyOf(indents);
    }

    /** The row of a line cut at a mark. */
    static Row ofTabs(int line, String raw) {
        List<String> cells = new ArrayList<>();
        List<Integer> indents = new ArrayList<>();
        int from = 0;
        while (from <= raw.length()) {
            int tab = raw.indexOf('\t', from);
            String piece = Quoted.text(raw.substring(from, tab < 0 ? raw.length() : tab));
            cells.add(CellText.of(piece));
            indents.add(Printed.indent(piece));
            if (tab < 0) {
                break;
            }
            from = tab + 1;
        }
        return new Row(line, cells, indents);
    }

    /** Text of a cell; empty beyond the end of the row. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Number of columns up to the last with text. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    boolean hasFigure() {
        return cells.stream().anyMatch(Printed::isFigure);
    }

    /** Its texts, a name that stands in the cell behind its label ({@code 部门：}) in one with it. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String cell : cells) {
            int last = texts.size() - 1;
            if (last >= 0 && OPEN_LABEL.matcher(texts.get(last)).matches() && cell.indexOf('：') < 0) {
                texts.set(last, texts.get(last) + cell);
            } else if (!cell.isEmpty()) {
                texts.add(cell);
            }
        }
        return texts;
    }

    /** This row with its label set deeper. */
    Row indentedBy(int more) {
        List<Integer> deeper = new ArrayList<>(indents);
        if (!cells.get(0).isEmpty()) {
            deeper.set(0, deeper.get(0) + more);
        }
        return new Row(line, cells, deeper);
    }

    /** This row with the cells of another added to its own. */
    Row joinedWith(Row next) {
        List<String> joined = new ArrayList<>();
        List<Integer> depth = new ArrayList<>();
        for (int i = 0; i < Math.max(cells.size(), next.cells.size()); i++) {
            joined.add(CellText.joined(cell(i), next.cell(i)));
            depth.add(i < indents.size() && !cell(i).isEmpty() ? indents.get(i) : next.indentAt(i));
        }
        return new Row(line, joined, depth);
    }

    private int indentAt(int column) {
        return column < indents.size() ? indents.get(column) : 0;
    }
}
