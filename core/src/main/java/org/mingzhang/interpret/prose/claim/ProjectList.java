package org.mingzhang.interpret.prose.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mingzhang.interpret.prose.CompactText;
import org.mingzhang.interpret.prose.Numbering;
import org.mingzhang.interpret.prose.ProsePassage;

/**
 * Follows the enumeration of projects in the part on expenditure in detail: 项目支出…具体包括： and the numbered
 * paragraphs after it, unit by unit where the part has a section for each.
 */
final class ProjectList {

    private static final String DETAIL = "支出具体";
    private static final Pattern OPENING = Pattern.compile("(?:^|.*[，。、）])项目支出[^，。]*[，：,]?.{0,6}(?:包括|如下|明细)[：，]?$");
    private static final Pattern BUDGET = Pattern.compile("(?:\\d{4}年)?(?:预算|预算数|安排|安排预算|共计|共|为)$");
    private static final Pattern NOT_A_NAME = Pattern.compile("[，。；：]|^其中|增加|减少|\\d{4}年预算");
    /** （1）因公出国（境）支出情况。 is a heading on a subject, not on a body. */
    private static final Pattern TOPIC = Pattern.compile("(?:情况|支出|收入|经费|费用?|说明|预算|决算)[。：:]?$");

    private static final int LONGEST_NAME = 48;

    private final Set<String> units = new TreeSet<>();
    private boolean opened;
    private boolean listing;
    private boolean detailed;
    private int part = -1;
    private String unit = "";
    private Optional<Numbering.Style> style = Optional.empty();
    private Optional<Numbering.Style> here = Optional.empty();

    /** Learns first which units have a section of their own. */
    ProjectList(List<ProsePassage> passages) {
        for (ProsePassage passage : passages) {
            section(passage).ifPresent(units::add);
        }
    }

    private static Optional<String> section(ProsePassage passage) {
        List<String> headings = passage.headings();
        if (!passage.passage().partKey().equals(DETAIL) || headings.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(headings.get(headings.size() - 1))
                .filter(title -> !TOPIC.matcher(title).find());
    }

    void enter(ProsePassage passage) {
        String text = CompactText.of(passage.passage().text()).text();
        unit = units.size() > 1 ? section(passage).orElse("") : "";
        if (passage.passage().part() != part) {
            opened = false;
            part = passage.passage().part();
        }
        boolean outer = Numbering.of(text)
                .filter(number -> number.style().ordinal() < Numbering.Style.ARABIC.ordinal())
                .isPresent();
        detailed = passage.passage().partKey().equals(DETAIL);
        listing = opened && !outer && detailed;
        here = Numbering.of(text).map(Numbering::style);
        if (!listing) {
            style = Optional.empty();
        }
        opened = listing || OPENING.matcher(text).matches();
    }

    /** The unit whose section this is, when there are several. */
    String unit() {
        return unit;
    }

    /** Whether the words name the unit whose section this is. */
    boolean namesUnit(String words) {
        String name = words.replaceAll("^\\d{4}年(?:度)?|(?:\\d{4}年)?(?:部门)?预算(?:数|为|共|共计)*$", "");
        return !unit.isEmpty() && name.length() >= 4 && (unit.endsWith(name) || name.endsWith(unit));
    }

    /** The project that these words, from the beginning of a paragraph to its first amount, name. */
    Optional<Subject> project(String words) {
        if (!listing || style.isPresent() && !style.equals(here)) {
            return Optional.empty();
        }
        Optional<Subject> project = named(words);
        project.ifPresent(found -> style = here);
        return project;
    }

    /** The only project of a unit, named in the sentence that opens the list: 项目支出…，具体包括：甲项目预算…. */
    Optional<Subject> onlyProject(String opening, String words) {
        return detailed && OPENING.matcher(opening).matches() ? named(words) : Optional.empty();
    }

    private Optional<Subject> named(String words) {
        String name = BUDGET.matcher(words).replaceFirst("");
        return words.length() > LONGEST_NAME || NOT_A_NAME.matcher(words).find() || name.length() < 2
                ? Optional.empty()
                : Optional.of(new Subject(Subject.PROJECT, unit.isEmpty() ? name : unit + " > " + name, ""));
    }
}
