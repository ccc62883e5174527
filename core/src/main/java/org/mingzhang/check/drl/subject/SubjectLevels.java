package org.mingzhang.check.drl.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.check.drl.SubjectCode;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.Line;

/** The words 类, 款 and 项 after names of subjects, against the level at which tables print these names. */
public final class SubjectLevels {

    private static final Sought MARKED =
            Sought.of("(?<![\\u4e00-\\u9fa5])([\\u4e00-\\u9fa5][\\u4e00-\\u9fa5、]{2,30}?)[（(]([类款项])[）)]");
    private static final Pattern OTHERS = Pattern.compile("^其[他它]");

    private SubjectLevels() {}

    /**
     * A name called a 类, 款 or 项 where the tables print it at other levels only, although they print that level too:
     * the words around it, or an empty text. Names of the rest (其他…) stand at several levels.
     *
     * @param text the sentence
     * @param lines rows of the tables with codes
     * @param known the classification
     */
    public static String mistaken(String text, List<?> lines, List<?> known) {
        Sought.Search search = MARKED.in(text);
        while (search.next()) {
            String name = plain(search.match().group(1));
            int level = "类款项".indexOf(search.match().group(2)) + 1;
            if (!OTHERS.matcher(name).find() && isMistaken(name, level, lines, known)) {
                return Excerpt.around(
                        text, search.match().start(), search.match().end());
            }
        }
        return "";
    }

    private static boolean isMistaken(String name, int level, List<?> lines, List<?> known) {
        Set<Integer> printed = new HashSet<>();
        boolean prints = false;
        for (Object row : lines) {
            Line line = (Line) row;
            int depth = depth(line.code());
            prints |= depth == level && line.code().startsWith("2");
            if (depth > 0 && plain(line.name()).equals(name)) {
                printed.add(depth);
            }
        }
        return prints
                && !printed.isEmpty()
                && !printed.contains(level)
                && known.stream()
                        .map(SubjectCode.class::cast)
                        .noneMatch(subject -> depth(subject.code()) == level
                                && plain(subject.name()).equals(name));
    }

    /** 1 for a 类, 2 for a 款, 3 for a 项; 0 where a code is none of these. */
    private static int depth(String code) {
        return code.matches("[235]\\d{2}(?:\\d{2}){0,2}") ? (code.length() - 1) / 2 : 0;
    }

    private static String plain(String name) {
        String bare = Printed.name(name);
        return bare.length() > 4 && bare.endsWith("支出") ? bare.substring(0, bare.length() - 2) : bare;
    }
}
