package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.Circumstances;
import org.mingzhang.check.PackException;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.gate.cache.ReportCache;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.readers.batch.BatchCheck;
import org.mingzhang.readers.bundle.Bundles;
import picocli.CommandLine.ParseResult;

/**
 * Checks all disclosures that a command line names; operands that lead nowhere are part of the report.
 *
 * @param packs packs to check with
 * @param limits limits for reading
 * @param cache folder that remembers what was checked already, if any
 * @param circumstances what is known of all its disclosures
 * @param beside files and folders of disclosures to check them beside
 */
record Batch(
        PackChoice packs, ReadLimits limits, Optional<Path> cache, Circumstances circumstances, List<String> beside) {

    /** A batch with the options of a command. */
    static Batch of(ParseResult arguments) throws CommandException {
        return new Batch(
                PackChoice.of(Options.packs(arguments)),
                Options.limits(arguments),
                Options.path(arguments, Options.CACHE),
                Options.circumstances(arguments),
                Options.beside(arguments));
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
            CheckReport report =
                    batch(opening, new Bundles(others.bundles(), List.of())).check(inputs.bundles());
            List<UnreadInput> unread = new ArrayList<>(inputs.refused());
            unread.addAll(others.refused());
            unread.addAll(report.unread());
            return new CheckReport(report.toolVersion(), report.documents(), unread);
        } catch (PackException e) {
            throw PackChoice.broken(e);
        }
    }

    private BatchCheck batch(Opening opening, Bundles others) {
        BatchCheck batch = new BatchCheck(opening.checker(), limits, Version.ofBuild())
                .under(circumstances)
                .beside(others);
        return cache.map(folder -> batch.remembering(checker -> ReportCache.in(folder, checker, packs.names(), limits)))
                .orElse(batch);
    }
}
