package org.mingzhang.readers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.TextLine;
import org.mingzhang.readers.content.Printed;
import org.mingzhang.readers.table.Captions;
import org.mingzhang.readers.table.HeadingsInPieces;

/** Walks through flowing content: paragraphs become lines, tables grids. */
public final class Flow {

    private final Supplier<Place> places;
    private final ReadBudget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final List<ReadingNotice> notices = new ArrayList<>();
    private final Words words = new Words();

    /**
     * @param places asked for every line and every row of a table, in the order in which they are displayed
     * @param budget what the reading may use
     */
    public Flow(Supplier<Place> places, ReadBudget budget) {
        this.places = places;
        this.budget = budget;
    }

    /** The lines and grids of the content, in reading order. */
    public List<Block> blocks(Element content) {
        walk(content);
        paragraph(LineEnd.ENDS);
        return blocks;
    }

    /** What could not be read as what it looks like. */
    public List<ReadingNotice> notices() {
        return notices;
    }

    private void walk(Node parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                words.add(text.getWholeText());
            } else if (child instanceof Element element && Visibility.isSeen(element)) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        budget.requireTime();
        if (element.normalName().equals("br")) {
            paragraph(LineEnd.UNKNOWN);
        } else if (element.normalName().equals("table") && MarkupTable.isData(element)) {
            paragraph(LineEnd.ENDS);
            element.select("> caption").forEach(this::walk);
            paragraph(LineEnd.ENDS);
            MarkupTable.grid(element, places, budget)
                    .ifPresent(grid -> Captions.peeled(grid).forEach(this::add));
        } else if (Visibility.isBlock(element)) {
            paragraph(LineEnd.ENDS);
            walk(element);
            paragraph(LineEnd.ENDS);
        } else {
            walk(element);
        }
    }

    private void add(Block block) {
        if (block instanceof Grid table && HeadingsInPieces.stand(table)) {
            blocks.add(table.inOneColumn());
            notices.add(HeadingsInPieces.notice(table));
        } else {
            blocks.add(block);
        }
    }

    private void paragraph(LineEnd end) {
        String text = Printed.strip(words.take());
        if (!text.isEmpty()) {
            blocks.add(new TextLine(text, end, Origin.TEXT, places.get()));
        }
    }
}
