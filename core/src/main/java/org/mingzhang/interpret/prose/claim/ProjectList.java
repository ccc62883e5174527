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
    private static final int LONGEST_NAME = 48;

    private final Set<String> units = new TreeSet<>();
    private boolean opened;
    private boolean listing;
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
        return passage.passage().partKey().equals(DETAIL) && headings.size() >= 2
                ? Optional.of(headings.get(headings.size() - 1))
                : Optional.empty();
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
        listing = opened && !outer && passage.passage().partKey().equals(DETAIL);
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
        if (!listing
                || words.length() > LONGEST_NAME
                || NOT_A_NAME.matcher(words).find()) {
            return Optional.empty();
        }
        String name = BUDGET.matcher(words).replaceFirst("");
        if (name.length() < 2 || style.isPresent() && !style.equals(here)) {
            return Optional.empty();
        }
        style = here;
        return Optional.of(new Subject(Subject.PROJECT, unit.isEmpty() ? name : unit + " > " + name, ""));
    }
}
