package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.Text;
import org.mingzhang.interpret.prose.ProseReading;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Line;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;
import org.mingzhang.model.Project;

/** Understands tables of shape GOALS and PROJECTS, and the promises that prose makes in numbers. */
public final class GoalReader {

    private static final String WHOLE = "整体支出绩效目标表";
    private static final Set<String> PARTS_WITH_PROMISES = Set.of("工作目标", "重点项目绩效", "绩效管理");

    private final Disclosure disclosure;

    public GoalReader(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /**
     * Reads goal and project tables. A promise that speaks of the same thing as a row of a goal table carries that row's
     * key, so that a rule can join the two.
     *
     * @param found all tables found; those of other shapes are passed over
     * @param prose the narrative, for promises in numbers
     */
    public GoalReading read(List<FoundTable> found, ProseReading prose) {
        List<BudgetTable> tables = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Amount> amounts = new ArrayList<>();
        List<Project> projects = new ArrayList<>();
        List<Indicator> whole = new ArrayList<>();
        List<Indicator> ofProjects = new ArrayList<>();
        List<ReadingNotice> notices = new ArrayList<>();
        for (FoundTable table : found) {
            Optional<GoalTable> read = read(table);
            if (read.isEmpty()) {
                continue;
            }
            GoalTable goal = read.get();
            tables.add(goal.table());
            lines.addAll(goal.lines());
            amounts.addAll(goal.amounts());
            projects.addAll(goal.projects());
            (goal.table().kind().equals(WHOLE) ? whole : ofProjects).addAll(goal.indicators());
            if (goal.unassigned() > 0) {
                notices.add(unassigned(table, goal.unassigned()));
            }
        }
        List<Indicator> indicators = new ArrayList<>(whole);
        indicators.addAll(ofProjects);
        promises(projects, prose).forEach(promise -> indicators.add(paired(promise, whole, ofProjects)));
        return new GoalReading(tables, lines, amounts, projects, indicators, notices);
    }

    /** Forms name lists of projects goal tables and the other way round; what the headings say decides. */
    private Optional<GoalTable> read(FoundTable table) {
        return table.template().flatMap(template -> switch (template.shape()) {
            case GOALS ->
                Optional.of(isListOfProjects(table) ? projects(table, template.kind()) : goals(table, template.kind()));
            case PROJECTS ->
                Optional.of(hasIndicators(table) ? goals(table, template.kind()) : projects(table, template.kind()));
            case LIST, SIDES, THREE_PUBLIC -> Optional.<GoalTable>empty();
        });
    }

    private GoalTable goals(FoundTable table, String kind) {
        return new GoalTableReader(table, kind, disclosure).read();
    }

    private GoalTable projects(FoundTable table, String kind) {
        return new ProjectTableReader(table, kind, disclosure).read();
    }

    private static boolean hasIndicators(FoundTable table) {
        return TableRow.of(table.grids()).stream()
                .anyMatch(row -> GoalColumns.ofHeading(row).isPresent());
    }

    private static boolean isListOfProjects(FoundTable table) {
        return !hasIndicators(table) && TableRow.of(table.grids()).stream().anyMatch(ProjectColumns::isListHeading);
    }

    private List<Indicator> promises(List<Project> projects, ProseReading prose) {
        List<Indicator> promises = new ArrayList<>();
        if (disclosure.kind() == DisclosureKind.FINAL_ACCOUNTS) {
            return promises;
        }
        for (Project project : projects) {
            promises.addAll(PromiseFinder.find(project.name(), project.goals(), project.place()));
        }
        for (Passage passage : prose.passages()) {
            if (passage.role() == PassageRole.BODY && PARTS_WITH_PROMISES.contains(passage.partKey())) {
                // Prose is full of numbers; one that is a bound is a promise, and claims hold the money.
                PromiseFinder.find("", passage.text(), passage.place()).stream()
                        .filter(promise -> promise.comparator() != Comparator.NONE)
                        .filter(promise -> !promise.value().unit().isMoney())
                        .forEach(promises::add);
            }
        }
        return promises;
    }

    /**
     * Gives the promise the key of the row that speaks of the same thing: in its own project, or in the whole. A promise
     * that only has a row's name, but counts something else, must not meet it in a join.
     */
    private static Indicator paired(Indicator promise, List<Indicator> whole, List<Indicator> ofProjects) {
        List<Indicator> candidates = new ArrayList<>(whole);
        ofProjects.stream().filter(row -> row.owner().equals(promise.owner())).forEach(candidates::add);
        return SameIndicator.counterpart(promise, candidates)
                .map(row -> withKey(promise, row.key()))
                .orElseGet(() -> candidates.stream().anyMatch(row -> row.key().equals(promise.key()))
                        ? withKey(promise, promise.key() + "/" + promise.measure())
                        : promise);
    }

    private static Indicator withKey(Indicator promise, String key) {
        return new Indicator(
                promise.owner(),
                promise.first(),
                promise.second(),
                promise.name(),
                key,
                promise.comparator(),
                promise.value(),
                promise.measure(),
                promise.form(),
                promise.text(),
                promise.source(),
                promise.place());
    }

    private static ReadingNotice unassigned(FoundTable table, int figures) {
        return new ReadingNotice(
                NoticeKind.AMOUNT_NOT_ASSIGNED,
                new Text(
                        "《" + table.title() + "》有 " + figures + " 个数字所在的列含义不明，未参与检查",
                        figures + " figures of table “" + table.title()
                                + "” stand in columns that were not understood"),
                table.place());
    }
}
