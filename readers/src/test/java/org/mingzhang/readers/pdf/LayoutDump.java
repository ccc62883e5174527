package org.mingzhang.readers.pdf;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.TextLine;
import org.mingzhang.layout.UnreadableInputException;

/** Prints the layout of PDF files, for people: {@code LayoutDump FILE [FIRST [LAST]]}. */
final class LayoutDump {

    private LayoutDump() {}

    public static void main(String[] args) throws IOException, UnreadableInputException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Path file = Path.of(args[0]);
        int first = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        int last = args.length > 2 ? Integer.parseInt(args[2]) : args.length > 1 ? first : Integer.MAX_VALUE;
        long start = System.nanoTime();
        Layout layout = new PdfLayoutReader()
                .read(Input.of(file, file.getFileName().toString(), ReadLimits.DEFAULT), ReadLimits.DEFAULT);
        long end = System.nanoTime();
        int page = 0;
        for (Block block : layout.blocks()) {
            int at = block.place().page();
            if (at < first || at > last) {
                continue;
            }
            if (at != page) {
                page = at;
                out.println("=== page " + page);
            }
            if (block instanceof TextLine line) {
                out.println(line.end().name().charAt(0) + " " + line.text());
            } else if (block instanceof Grid grid) {
                print(grid, out);
            }
        }
        layout.notices()
                .forEach(n -> out.println("! " + n.kind() + " " + n.message().en()));
        out.println("# " + (end - start) / 1_000_000 + " ms, "
                + layout.sources().get(0).pages() + " pages");
        out.flush();
    }

    private static void print(Grid grid, PrintStream out) {
        out.println("+ grid " + grid.rows() + "x" + grid.columns() + " " + grid.origin());
        int row = -1;
        for (GridCell cell : grid.cells()) {
            if (cell.row() != row) {
                out.print((row < 0 ? "" : "\n") + "| " + (row = cell.row()) + ": ");
            }
            String span = cell.rowSpan() > 1 || cell.columnSpan() > 1 ? cell.rowSpan() + "x" + cell.columnSpan() : "";
            out.print(cell.column() + (span.isEmpty() ? "" : "(" + span + ")") + "="
                    + (cell.indent() > 0 ? ">" + cell.indent() + " " : "")
                    + cell.text().replace("\n", "\\n") + " | ");
        }
        out.println();
    }
}
