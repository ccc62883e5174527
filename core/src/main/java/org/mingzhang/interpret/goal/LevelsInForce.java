package org.mingzhang.interpret.goal;

import java.util.List;
import java.util.Optional;

/** The levels of indicators (一级指标, 二级指标) that stand until others are printed: merged cells are printed once. */
final class LevelsInForce {

    private static final String COSTS = "成本指标";
    private static final String OUTPUT = "产出指标";

    private String first = "";
    private String second = "";

    String first() {
        return first;
    }

    String second() {
        return second;
    }

    void reset() {
        first = "";
        second = "";
    }

    /** Whether what comes next may be the first level of another project: outcomes and satisfaction are the last. */
    boolean mayBeginAnew() {
        return first.startsWith("效益") || first.startsWith("满意度") || first.isEmpty();
    }

    /** Where the merged cell of the first level is lost, levels of output below the costs are not of them. */
    void leaveCosts(List<String> texts) {
        if (first.equals(COSTS)
                && texts.stream().noneMatch(text -> IndicatorLevel.first(text).isPresent())
                && texts.stream().anyMatch(IndicatorLevel::isOutput)) {
            first = OUTPUT;
        }
    }

    /**
     * Takes the text of a cell as a level, or as the label of the block of levels.
     *
     * @param role what its column holds, or null
     * @return whether it is one
     */
    boolean take(String text, GoalRole role) {
        if (role == GoalRole.NAME || role == GoalRole.VALUE) {
            return false;
        }
        if (role == null && IndicatorLevel.isBlockLabel(text)) {
            return true;
        }
        Optional<String> firstLevel = IndicatorLevel.first(text);
        Optional<String> secondLevel = IndicatorLevel.second(text);
        if (firstLevel.isPresent() && !(role == GoalRole.SECOND && secondLevel.isPresent())) {
            boolean secondHere = firstLevel.get().equals(COSTS) && first.equals(OUTPUT) && role != GoalRole.FIRST;
            if (secondHere) {
                second = firstLevel.get();
            } else {
                first = firstLevel.get();
                second = "";
            }
            return true;
        }
        if (secondLevel.isPresent()) {
            second = secondLevel.get();
            return true;
        }
        return IndicatorLevel.isBlockLabel(text);
    }
}
