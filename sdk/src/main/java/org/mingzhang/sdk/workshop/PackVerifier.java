package org.mingzhang.sdk.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;
import org.mingzhang.sdk.cases.CaseRunner;
import org.mingzhang.sdk.cases.RuleCase;

/** Tells whether a pack does what its cases say, and whether it is fit to be released. */
public final class PackVerifier {

    private PackVerifier() {}

    /**
     * What was found.
     *
     * @param rules rules of the pack
     * @param cases cases that were run
     * @param problems what is wrong; none when the pack is fit
     * @param times processor time of every rule on a crowded document, the slowest first; empty where not measured
     */
    public record Result(int rules, int cases, List<PackProblem> problems, List<RuleTimes.Time> times) {

        public Result {
            problems = List.copyOf(problems);
            times = List.copyOf(times);
        }
    }

    /**
     * Runs the cases of a pack.
     *
     * @param folder folder of the pack
     * @param cache where it is compiled to
     * @throws PackException when it does not compile, or its cases are not understood
     */
    public static Result test(Path folder, Path cache) throws PackException, IOException {
        try (OpenPack pack = OpenPack.folder(folder, cache)) {
            return result(pack, run(pack), List.of());
        }
    }

    /**
     * Runs the cases of a pack, and asks whether it is fit to be released; see {@link #verify(OpenPack)}.
     *
     * @param folder folder of the pack
     * @param cache where it is compiled to
     * @throws PackException when it does not compile, or its cases are not understood
     */
    public static Result verify(Path folder, Path cache) throws PackException, IOException {
        try (OpenPack pack = OpenPack.folder(folder, cache)) {
            return verify(pack);
        }
    }

    /**
     * Asks of every rule for cases that break it, keep it and leave it undecided and come out as they say; for a legal
     * basis, a remedy, and messages that use every argument; that its breaking cases depend on what is written in
     * them, and keeping cases on their numbers; and that it decides a crowded document within {@link RuleTimes#BUDGET}.
     */
    public static Result verify(OpenPack pack) {
        List<PackProblem> problems = new ArrayList<>(Completeness.problems(pack));
        problems.addAll(run(pack));
        problems.addAll(new Dependence(pack).problems());
        RuleTimes times = RuleTimes.measure(pack);
        problems.addAll(times.problems());
        return result(pack, problems, times.slowestFirst());
    }

    private static List<PackProblem> run(OpenPack pack) {
        CaseRunner runner = pack.runner();
        List<PackProblem> problems = new ArrayList<>();
        for (RuleCase tested : pack.cases()) {
            runner.run(tested).ifPresent(problems::add);
        }
        return problems;
    }

    private static Result result(OpenPack pack, List<PackProblem> problems, List<RuleTimes.Time> times) {
        return new Result(pack.pack().catalogue().size(), pack.cases().size(), problems, times);
    }
}
