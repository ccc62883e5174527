package org.mingzhang.check.drl.goal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.model.Project;

/** A project that one list calls otherwise than the next: names that are nearly the same, with the same money. */
public final class OtherNames {

    /** The body before the name, what stands in brackets, marks, and words that every project may end in. */
    private static final Pattern BESIDES = Pattern.compile(
            "^.*[>＞]|[（(][^）)]*[）)]|^\\d{6,}[A-Z]?\\d*|[^\\p{IsHan}A-Za-z0-9]|(?:项目|专项|经费|资金|支出|费用|类|费)+$");

    private static final int SHORTEST = 4;
    private static final int LETTERS_OF_ONE_SLIP = 2;

    private OtherNames() {}

    /**
     * The project of another list that this one seems to be: no list has either name but its own, no other project of
     * theirs has this money, and the names share all but a word.
     */
    public static Project of(Project project, List<?> all) {
        return find(project, all).orElseThrow();
    }

    private static Optional<Project> find(Project project, List<?> all) {
        List<Project> projects = all.stream().map(Project.class::cast).toList();
        if (!isAloneWithItsMoney(project, projects)) {
            return Optional.empty();
        }
        return projects.stream()
                .filter(other -> !other.source().equals(project.source())
                        && other.source().compareTo(project.source()) > 0)
                .filter(other -> isMoneyOf(other, project) && isAloneWithItsMoney(other, projects))
                .filter(other -> areNear(bare(project), bare(other)))
                .filter(other -> isNowhereElse(project, other.source(), projects)
                        && isNowhereElse(other, project.source(), projects))
                .min(Comparator.comparing(Project::name));
    }

    /** What the other list calls the project. */
    public static String name(Project project, List<?> all) {
        return of(project, all).name();
    }

    /** Whether the project has another name elsewhere. */
    public static boolean has(Project project, List<?> all) {
        return find(project, all).isPresent();
    }

    private static boolean isAloneWithItsMoney(Project project, List<Project> projects) {
        return projects.stream()
                        .filter(other -> other.source().equals(project.source()) && isMoneyOf(other, project))
                        .count()
                == 1;
    }

    private static boolean isMoneyOf(Project one, Project other) {
        return one.amount().isNonZero()
                && other.amount().isNonZero()
                && one.amount().amount().compareTo(other.amount().amount()) == 0;
    }

    private static boolean isNowhereElse(Project project, String source, List<Project> projects) {
        return projects.stream()
                .noneMatch(other -> other.source().equals(source) && bare(other).equals(bare(project)));
    }

    private static String bare(Project project) {
        return BESIDES.matcher(project.name()).replaceAll("");
    }

    private static boolean areNear(String one, String other) {
        if (one.equals(other) || Math.min(one.length(), other.length()) < SHORTEST) {
            return false;
        }
        return one.contains(other) || other.contains(one) || differInOnePlace(one, other);
    }

    /** Whether the names begin and end alike, but for a word of at most two letters. */
    private static boolean differInOnePlace(String one, String other) {
        int least = Math.min(one.length(), other.length());
        int head = 0;
        while (head < least && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int longest = Math.max(one.length(), other.length());
        return longest - head - tail <= LETTERS_OF_ONE_SLIP && head + tail >= SHORTEST;
    }
}
