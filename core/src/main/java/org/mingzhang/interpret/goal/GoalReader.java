package org.mingzhang.interpret.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mingzhang.Text;
import org.mingzhang.interpret.prose.ProseReading;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.table.Unchecked;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.UnreadPages;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Line;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;
import org.mingzhang.model.Project;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.TableTemplate.Shape;

/** Understands tables of shape GOALS and PROJECTS, and the promises that prose makes in numbers. */
public final class GoalReader {

    private static final String WHOLE = "整体支出绩效目标表";
    private static final String SELF_EVALUATION = "绩效自评表";
    private static final Set<String> PARTS_WITH_PROMISES = Set.of("工作目标", "重点项目绩效", "绩效管理");

    private final Disclosure disclosure;
    private final UnreadPages unread;

    /** @param unread the pages on which tables may begin or go on */
    public GoalReader(Disclosure disclosure, UnreadPages unread) {
        this.disclosure = disclosure;
        this.unread = unread;
    }

    /**
     * Reads goal and project tables. A promise that speaks of the same thing as a row of a goal table carries that row's
     * owner and key, so that a rule can join the two.
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
        int unassigned = 0;
        for (FoundTable table : found) {
            Optional<GoalTable> read = read(table);
            if (read.isEmpty()) {
                continue;
            }
            GoalTable goal = read.get();
            if (goal.misplaced() || isCutList(table, goal)) {
                tables.add(table.understood(
                        goal.table().kind(),
                        table.unit(),
                        List.of(),
                        Emptiness.UNREAD,
                        goal.table().blankIsZero()));
                notices.add(goal.misplaced() ? notUnderstood(table) : Unchecked.CUT.of(table));
                continue;
            }
            tables.add(goal.table());
            if (goal.table().emptiness() == Emptiness.UNREAD
                    && goal.table().kind().equals(SELF_EVALUATION)) {
                notices.add(notUnderstood(table));
            }
            lines.addAll(goal.lines());
            amounts.addAll(goal.amounts());
            projects.addAll(goal.projects());
            (goal.table().kind().equals(WHOLE) ? whole : ofProjects).addAll(goal.indicators());
            unassigned += goal.unassigned();
            if (goal.unassigned() > 0) {
                notices.add(unassigned(table, goal.unassigned()));
            }
        }
        List<Indicator> indicators = new ArrayList<>(whole);
        indicators.addAll(ofProjects);
        SameIndicator rows = new SameIndicator(indicators);
        Set<String> owners = whole.stream().map(Indicator::owner).collect(Collectors.toSet());
        promises(projects, prose).stream()
                .map(promise -> paired(promise, rows, owners))
                .forEach(indicators::add);
        return new GoalReading(tables, lines, amounts, projects, indicators, unassigned, notices);
    }

    /** Whether a list of projects, which can be added up only where it is whole, is cut; goals stand each for themselves. */
    private boolean isCutList(FoundTable table, GoalTable read) {
        return read.indicators().isEmpty() && table.grids().stream().anyMatch(unread::cut);
    }

    /** Forms name lists of projects goal tables and the other way round; what the headings say decides. */
    private Optional<GoalTable> read(FoundTable table) {
        Optional<TableTemplate> kind = table.template()
                .filter(template -> !table.hasUnreadRows())
                .filter(template -> template.shape() == Shape.GOALS || template.shape() == Shape.PROJECTS);
        return kind.map(template -> {
            List<TableRow> rows = TableRow.of(table.grids());
            if (template.kind().equals(SELF_EVALUATION)) {
                return new SelfEvaluationReader(table, rows, template.kind(), disclosure).read();
            }
            boolean indicators =
                    rows.stream().anyMatch(row -> GoalColumns.ofHeading(row).isPresent());
            boolean list = template.shape() == Shape.GOALS
                    ? !indicators && rows.stream().anyMatch(ProjectColumns::isListHeading)
                    : !indicators;
            return list
                    ? new ProjectTableReader(table, rows, template.kind(), disclosure).read()
                    : new GoalTableReader(table, rows, template.kind(), disclosure).read();
        });
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
     * Gives the promise the owner and key of the row that speaks of the same thing: in its own project, or in the whole.
     * A promise that only has a row's name, but counts something else, must not meet it in a join.
     */
    private static Indicator paired(Indicator promise, SameIndicator rows, Set<String> owners) {
        Predicate<Indicator> mayBe =
                row -> owners.contains(row.owner()) || row.owner().equals(promise.owner());
        return rows.counterpart(promise, mayBe)
                .map(row -> joined(promise, row.owner(), row.key()))
                .orElseGet(() -> rows.anyNamed(promise.key())
                        ? joined(promise, promise.owner(), promise.key() + "/" + promise.measure())
                        : promise);
    }

    private static Indicator joined(Indicator promise, String owner, String key) {
        return new Indicator(
                owner,
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

    private static ReadingNotice notUnderstood(FoundTable found) {
        return new ReadingNotice(
                NoticeKind.TABLE_NOT_UNDERSTOOD,
                new Text(
                        "《" + found.title() + "》的栏目未能识别，其中的分值、得分未参与检查",
                        "the columns of table “" + found.title()
                                + "” were not recognised, so its weights and scores were not checked"),
                found.place());
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
