package org.mingzhang.interpret.table.find;

import java.util.List;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.Layout;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.template.Template;

/** Finds the tables of a layout: captions, continuation, kind. */
public final class TableFinder {

    private final Template template;
    private final DisclosureKind disclosure;

    /** A finder for documents of which it is not known whether they are budgets or final accounts. */
    public TableFinder(Template template) {
        this(template, DisclosureKind.UNKNOWN);
    }

    /** A finder for budgets or for final accounts, whose tables may bear the same titles. */
    public TableFinder(Template template, DisclosureKind disclosure) {
        this.template = template;
        this.disclosure = disclosure;
    }

    /** The tables in reading order. */
    public List<FoundTable> find(Layout layout) {
        return new TableWalk(new KindFinder(template.tables(), disclosure), RunningHeads.of(layout))
                .over(layout.blocks());
    }
}
