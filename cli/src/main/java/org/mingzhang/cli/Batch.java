package org.mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.check.pack.PackException;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.readers.batch.BatchCheck;

/** Checks all disclosures that a command line names; operands that lead nowhere are part of the report. */
final class Batch {

    private final PackChoice packs;
    private final ReadLimits limits;

    Batch(PackChoice packs, ReadLimits limits) {
        this.packs = packs;
        this.limits = limits;
    }

    /**
     * Checks them all, whatever goes wrong with one.
     *
     * @throws CommandException when a rule pack is broken
     */
    CheckReport check(List<String> operands) throws CommandException {
        try (Mingzhang mingzhang = packs.open(limits)) {
            Inputs inputs = Inputs.of(operands, limits);
            CheckReport report = new BatchCheck(mingzhang, limits, Version.ofBuild()).check(inputs.bundles());
            List<UnreadInput> unread = new ArrayList<>(inputs.refused());
            unread.addAll(report.unread());
            return new CheckReport(report.toolVersion(), report.documents(), unread);
        } catch (PackException e) {
            throw PackChoice.broken(e);
        }
    }
}
