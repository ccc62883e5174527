package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Project;

/** The projects that goal tables present one after another, and which of them a row belongs to. */
final class ProjectsPresented {

    private static final Pattern TITLE =
            Pattern.compile("(?:\\d{4}年(?:度)?)?(?<name>.+?)(?:项目)?(?:支出)?绩效目标(?:申报|批复|填报)?表.*");
    private static final Pattern NO_NAME =
            Pattern.compile("(?:.{0,6}(?:级|部门|单位|预算|重点|市级|一般性|专项|业务|经费|资金|政策和|政策|财政|专业|总体|本级|转移支付)){1,5}"
                    + "|.*(?:部门|单位)(?:整体)?|.*绩效.*|.{1,3}");
    private static final Pattern CODED = Pattern.compile("\\d{6,}.*");

    private final List<Presented> projects = new ArrayList<>();
    private boolean namedByTitle;

    /** The project that the title of its table names (花卉展览项目绩效目标表). */
    void presentByTitle(String title, Place place) {
        Matcher matcher = TITLE.matcher(Printed.name(title));
        if (matcher.matches() && !NO_NAME.matcher(matcher.group("name")).matches()) {
            present(matcher.group("name"), 0, place);
            namedByTitle = true;
        }
    }

    /** The project that a label names; the title names it too, and whole where a page end cuts the cell. */
    void presentByLabel(String name, int row, Place place) {
        if (namedByTitle
                && row == 0
                && owner().filter(title -> title.startsWith(name)).isPresent()) {
            return;
        }
        if (namedByTitle && row == 0) {
            projects.clear();
        }
        if (owner().filter(name::equals).isEmpty()) {
            present(name, row, place);
        }
    }

    /** Adds the rest of a name that a page end cut, unless the title gave it whole. */
    void extendName(String rest) {
        if (!projects.isEmpty() && !owner().orElse("").endsWith(rest)) {
            projects.get(current()).name.append(rest);
        }
    }

    /** A merged cell that a page end cuts may have its text on the next page: the project's name is still to come. */
    void presentUnnamed(int row, Place place) {
        if (owner().filter(String::isEmpty).isEmpty()) {
            present("", row, place);
        }
    }

    /**
     * Takes the cell of a column of projects. At the top of a page it may be the name of the project begun before, or
     * the rest of it, or the same name again.
     *
     * @param withMoney whether the row states money of a project
     * @param top whether it is the first row of a page after the first
     * @param row number of the next indicator
     */
    void presentInColumn(String text, boolean withMoney, boolean top, int row, Place place) {
        Optional<String> before = owner();
        boolean coded = before.filter(name -> CODED.matcher(name).matches()).isPresent();
        boolean rest = coded ? !CODED.matcher(text).matches() : !withMoney;
        boolean unnamed = before.filter(String::isEmpty).isPresent();
        if (before.filter(text::equals).isPresent()) {
            return;
        }
        if (top && before.isPresent() && (unnamed || rest)) {
            projects.get(current()).name.append(text);
        } else {
            present(text, row, place);
        }
    }

    /** Text of the goals of the project now read. */
    void addGoals(String text) {
        if (!projects.isEmpty()) {
            projects.get(current()).goals.append(text);
        }
    }

    /** Number of the project now read, or -1. */
    int current() {
        return projects.size() - 1;
    }

    /** Name of the project now read, as far as it is known. */
    Optional<String> owner() {
        return projects.isEmpty()
                ? Optional.empty()
                : Optional.of(projects.get(current()).name.toString());
    }

    /** Whole name of the project that the indicator with this number belongs to. */
    Optional<String> ownerOf(int indicator) {
        return projects.stream()
                .filter(project -> project.from <= indicator)
                .reduce((before, after) -> after)
                .map(project -> project.name.toString());
    }

    /** The projects, whose rows of money get their whole names. */
    List<Project> read(MoneyRows money, String source) {
        List<Project> read = new ArrayList<>();
        for (int i = 0; i < projects.size(); i++) {
            Presented project = projects.get(i);
            String name = project.name.toString();
            String key = ProjectName.key(name);
            money.rename(i, key, name);
            if (!name.isEmpty()) {
                read.add(new Project(
                        name,
                        key,
                        money.figure(i, MoneyColumn.TOTAL),
                        "",
                        project.goals.toString(),
                        source,
                        project.place));
            }
        }
        return read;
    }

    private void present(String name, int row, Place place) {
        projects.add(new Presented(new StringBuilder(name), new StringBuilder(), row, place));
    }

    /** A project as it is being read, with the number of its first indicator. */
    private record Presented(StringBuilder name, StringBuilder goals, int from, Place place) {}
}
