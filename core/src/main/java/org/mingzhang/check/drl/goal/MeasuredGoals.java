package org.mingzhang.check.drl.goal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.model.Project;

/** Goals that stand as text alone, without indicators, and whether they give anything to be measured by. */
public final class MeasuredGoals {

    /** Numbers that measure nothing: of years, of lists, of official papers, and those in names. */
    private static final Pattern NO_MEASURE = Pattern.compile(
            "20\\d\\d\\s*[年—–~～-]?|(?:^|[\\s。；;：:])(?:目标|任务)?\\s*[（(]?\\d{1,2}\\s*[.．、）)：:]"
                    + "|(?<!\\d)\\d{1,2}[.．、](?!\\d)|[（(]\\d{1,2}[）)]|《[^》]*》|“[^”]*”|〔[^〕]*〕\\s*\\d+\\s*号|\\d+\\s*号|第\\d+");

    private static final Pattern MEASURE = Pattern.compile("\\d|百分之|[一二三四五六七八九十百千万]+[个次项场批份人户件套篇]|[一二三四五六七八九十]+期培训");

    private MeasuredGoals() {}

    /** Each project once, where two tables tell of it. */
    public static List<Project> told(List<?> projects) {
        Map<String, Project> byKey = new LinkedHashMap<>();
        for (Object project : projects) {
            byKey.putIfAbsent(((Project) project).key(), (Project) project);
        }
        return List.copyOf(byKey.values());
    }

    /** Projects with goals that name no quantity. */
    public static List<Project> vague(List<?> projects) {
        return told(projects).stream()
                .filter(project -> !isMeasured(project.goals()))
                .toList();
    }

    /** Whether most of these projects have such goals. */
    public static boolean areMostlyVague(List<?> projects) {
        return vague(projects).size() * 2 > told(projects).size();
    }

    private static boolean isMeasured(String goals) {
        return MEASURE.matcher(NO_MEASURE.matcher(goals).replaceAll(" ")).find();
    }
}
