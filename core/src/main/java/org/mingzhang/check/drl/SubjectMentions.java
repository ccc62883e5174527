package org.mingzhang.check.drl;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Line;

/**
 * How sentences name subjects of the account classifications: by code, and in lists. Every method gives the
 * words with a little around them, or an empty text.
 */
public final class SubjectMentions {

    /** A code with money after it; a subject with none this year has no row in the tables. */
    private static final Pattern CODED = Pattern.compile(
            "([\\u4e00-\\u9fa5、]{3,30})[（(](2\\d{6})[）)](?=(?:支出|预算|决算)?\\s*\\d)(?!(?:支出|预算|决算)?\\s*0(?:\\.0+)?\\s*[万亿]?元)");

    private static final Pattern LIST = Pattern.compile("主要包括[:：]?([^，,。；;：:]+)");
    private static final int ITEM_DIGITS = 7;

    private SubjectMentions() {}

    /** A name with a code that no table prints, where the tables print the name under other codes. */
    public static String strangeCode(String text, List<?> lines) {
        Matcher said = CODED.matcher(text);
        while (said.find()) {
            boolean printed = lines.stream()
                    .map(Line.class::cast)
                    .anyMatch(line -> line.code().equals(said.group(2)));
            boolean elsewhere = lines.stream()
                    .map(Line.class::cast)
                    .anyMatch(line ->
                            line.code().length() == ITEM_DIGITS && said.group(1).equals(line.name()));
            if (!printed && elsewhere) {
                return Excerpt.around(text, said.start(), said.end());
            }
        }
        return "";
    }

    /** An economic item that one list names twice. */
    public static String namedTwice(String text, List<?> known) {
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            Set<String> seen = new HashSet<>();
            for (String item : list.group(1).split("、")) {
                String name = item.strip();
                boolean twice = !seen.add(name);
                if (twice
                        && known.stream()
                                .map(SubjectCode.class::cast)
                                .anyMatch(subject -> subject.name().equals(name))) {
                    return name;
                }
            }
        }
        return "";
    }
}
