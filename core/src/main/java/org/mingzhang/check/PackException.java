package org.mingzhang.check;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.Language;

/** A pack cannot be used; says everything that is wrong with it. */
public final class PackException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;

    public PackException(List<PackProblem> problems) {
        this(problems, null);
    }

    public PackException(List<PackProblem> problems, Throwable cause) {
        super(problems.stream().map(problem -> problem.in(Language.EN)).collect(Collectors.joining("\n")), cause);
        this.problems = List.copyOf(problems);
    }

    public static PackException of(Mark mark, String zh, String en) {
        return new PackException(List.of(PackProblem.of(mark, zh, en)));
    }

    /** What is wrong, in the order of the files. */
    public List<PackProblem> problems() {
        return problems;
    }
}
