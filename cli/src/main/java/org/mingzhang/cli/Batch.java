package org.mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.Circumstances;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.check.pack.PackException;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.readers.batch.BatchCheck;
import org.mingzhang.readers.bundle.Bundles;

/** Checks all disclosures that a command line names; operands that lead nowhere are part of the report. */
final class Batch {

    private final PackChoice packs;
    private final ReadLimits limits;
    private final Circumstances circumstances;
    private final List<String> beside;

    /**
     * A batch.
     *
     * @param circumstances what is known of all its disclosures
     * @param beside files and folders of disclosures to check them beside
     */
    Batch(PackChoice packs, ReadLimits limits, Circumstances circumstances, List<String> beside) {
        this.packs = packs;
        this.limits = limits;
        this.circumstances = circumstances;
        this.beside = beside;
    }

    /** A batch of which nothing more is known than its files say. */
    Batch(PackChoice packs, ReadLimits limits) {
        this(packs, limits, Circumstances.UNKNOWN, List.of());
    }

    /**
     * Checks them all, whatever goes wrong with one.
     *
     * @throws CommandException when a rule pack is broken
     */
    CheckReport check(List<String> operands) throws CommandException {
        try (Opening opening = packs.opening(limits)) {
            Inputs inputs = Inputs.of(operands, limits);
            Inputs others = beside.isEmpty() ? new Inputs(List.of(), List.of()) : Inputs.of(beside, limits);
            CheckReport report = new BatchCheck(opening.checker(), limits, Version.ofBuild())
                    .under(circumstances)
                    .beside(new Bundles(others.bundles(), List.of()))
                    .check(inputs.bundles());
            List<UnreadInput> unread = new ArrayList<>(inputs.refused());
            unread.addAll(others.refused());
            unread.addAll(report.unread());
            return new CheckReport(report.toolVersion(), report.documents(), unread);
        } catch (PackException e) {
            throw PackChoice.broken(e);
        }
    }
}
