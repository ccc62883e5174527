package org.mingzhang.interpret.table;

import java.util.List;
import org.mingzhang.layout.Layout;
import org.mingzhang.template.Template;

/** Finds the tables of a layout: captions, continuation, kind. */
public final class TableFinder {

    private final Template template;

    public TableFinder(Template template) {
        this.template = template;
    }

    /** The tables in reading order. */
    public List<FoundTable> find(Layout layout) {
        return new TableWalk(new KindFinder(template.tables()), RunningHeads.of(layout)).over(layout.blocks());
    }
}
