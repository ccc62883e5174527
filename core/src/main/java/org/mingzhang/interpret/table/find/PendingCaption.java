package org.mingzhang.interpret.table.find;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.Unit;

/** Caption lines read since the last table, whose grid is still to come. */
final class PendingCaption {

    private final List<Block> blocks = new ArrayList<>();
    private Caption caption = Caption.NONE;
    private Place place = Place.NONE;
    private String lastLoose = "";
    private TextLine lastLooseLine;
    private int looseCount;
    private int lines;
    private boolean aboutTable;

    Caption caption() {
        return caption;
    }

    List<Block> blocks() {
        return blocks;
    }

    Place place() {
        return place;
    }

    String lastLoose() {
        return lastLoose;
    }

    boolean isEmpty() {
        return caption.isNone();
    }

    boolean namesTable() {
        return caption.namesTable();
    }

    /** Whether the lines are surely a caption: a title with its number, entity or unit on lines of their own. */
    boolean isCaptionOfItsOwn() {
        return !caption.title().isEmpty() && aboutTable && lines > 1;
    }

    int countLoose() {
        return looseCount;
    }

    void add(Caption line, TextLine block) {
        if (line.namesTable() && caption.title().isEmpty() && caption.number().isEmpty() && looseCount > 0) {
            looseCount = 0;
        }
        take(line, block.place());
        blocks.add(block);
        lines++;
        lastLoose = "";
    }

    /**
     * The loose line beside lines of a caption without a title that may be the title, or null. One that is numbered, or ends
     * like a heading of the narrative, is taken for it only beside the number of a table.
     */
    TextLine looseTitle() {
        if (lastLooseLine == null || !caption.title().isEmpty()) {
            return null;
        }
        String text = Printed.compact(lastLooseLine.text());
        boolean ofText = !Printed.withoutNumbering(text).equals(text) || text.endsWith("情况") || text.endsWith("说明");
        return caption.number().isEmpty() && (ofText || !aboutTable && looseCount > 1) ? null : lastLooseLine;
    }

    /** The loose line that may begin a title, or null. */
    TextLine lastLooseLine() {
        return lastLooseLine;
    }

    /**
     * Takes a line for part of the caption, and so for no running text: a loose line that turned out to begin the title,
     * or one that asks for a name that nobody filled in.
     */
    void claim(TextLine part) {
        blocks.add(part);
    }

    void addInside(Caption line, Place at) {
        if (!line.isNone()) {
            take(line, at);
            lines++;
        }
    }

    void addLoose(TextLine line) {
        looseCount++;
        lastLoose = Printed.compact(line.text());
        lastLooseLine = line;
    }

    private void take(Caption line, Place at) {
        if (place.isNone()) {
            place = at;
        }
        boolean alone = line.title().isEmpty();
        aboutTable |= alone
                && (!line.number().isEmpty()
                        || line.unit() != Unit.UNKNOWN_MONEY
                        || !line.entity().isEmpty());
        caption = caption.with(line);
    }
}
