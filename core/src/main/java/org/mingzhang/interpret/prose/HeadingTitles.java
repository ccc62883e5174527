package org.mingzhang.interpret.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.FixedNames;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.template.PartTemplate;

/** Knows which part a heading opens. */
final class HeadingTitles {

    /** Parts whose heading may end in 表; elsewhere that is the caption of a table. */
    private static final Set<String> HEADS_TABLES = Set.of("表格部分", "重点项目绩效");

    private static final Pattern YEAR = Pattern.compile("^(关于)?(\\d{4}年(度)?)?(的)?");

    private record Title(String key, String plain, Pattern pattern) {}

    private final List<Title> plain = new ArrayList<>();
    private final List<Title> patterns = new ArrayList<>();
    private final String department;

    HeadingTitles(List<PartTemplate> parts, String department) {
        this.department = Printed.name(department);
        for (PartTemplate part : parts) {
            for (String title : part.titles()) {
                if (title.startsWith("~")) {
                    patterns.add(new Title(part.key(), "", Pattern.compile(title.substring(1))));
                } else {
                    plain.add(new Title(part.key(), Printed.name(title), null));
                }
            }
        }
    }

    /** Key of the part that a title opens, or empty. */
    String key(String title) {
        String name = bare(title);
        String key = name.isEmpty() ? "" : lookUp(name);
        return name.endsWith("表") && !HEADS_TABLES.contains(key) ? "" : key;
    }

    private String lookUp(String name) {
        for (Title candidate : plain) {
            if (candidate.plain.equals(name)) {
                return candidate.key;
            }
        }
        for (Title candidate : patterns) {
            if (candidate.pattern.matcher(name).matches()) {
                return candidate.key;
            }
        }
        return "";
    }

    private String bare(String title) {
        String name = FixedNames.corrected(Printed.name(title));
        name = YEAR.matcher(name).replaceFirst("");
        if (!department.isEmpty() && name.startsWith(department)) {
            name = YEAR.matcher(name.substring(department.length())).replaceFirst("");
        }
        return name;
    }
}
