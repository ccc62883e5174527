package org.mingzhang.check.drl.count;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;

/** Numbers of persons that a sentence divides: 编制100人，其中行政60人，事业40人. */
public final class HeadCounts {

    private static final String EACH = "\\s*(?:人|名)";
    private static final Sought WHOLE =
            Sought.of("(?:实有|在职|在编|离退休)(?!编制)[^，。；：、\\d]{0,12}?(\\d{1,5})" + EACH + "[，,（(]?其中[：:，,]?");
    private static final Pattern PART = Pattern.compile(
            "\\G([^，。；：、,;:\\d（）()]{2,16}?)(\\d{1,5})" + EACH + "(?:[，,、](?=[^，。；]{2,16}?\\d)|(?<end>[。；;）)]|$))");
    /** Kinds of which a person is one only. */
    private static final Pattern KIND =
            Pattern.compile("(?:行政|事业|工勤|参公|参照|机关|后勤|雇员|离休|退休|全额|差额|自收自支)(?:编制|人员|干部|单位)*(?:实有)?$");

    private static final Pattern ALL_KINDS = Pattern.compile("(?:离休|退休)(?:编制|人员|干部)*$");
    private static final int FEWEST = 2;

    private record Part(String kind, int persons) {}

    private HeadCounts() {}

    /** Whether a sentence divides a number of persons. */
    public static boolean divides(String text) {
        return WHOLE.isIn(text);
    }

    /**
     * A number of persons whose kinds are more than it, or, where they are all there are (离休、退休), not as many: the
     * words around it, or an empty text.
     */
    public static String miscounted(String text) {
        Sought.Search search = WHOLE.in(text);
        while (search.next()) {
            int end = search.match().end();
            int whole = Integer.parseInt(search.match().group(1));
            List<Part> parts = parts(text, end);
            int sum = parts.stream().mapToInt(Part::persons).sum();
            boolean complete = parts.stream()
                    .allMatch(part -> ALL_KINDS.matcher(part.kind()).find());
            if (parts.size() >= FEWEST && (complete ? sum != whole : sum > whole)) {
                return Excerpt.around(text, search.match().start(), end);
            }
        }
        return "";
    }

    /** The parts of a list that ends with them and has nothing but kinds of persons; else none. */
    private static List<Part> parts(String text, int from) {
        List<Part> parts = new ArrayList<>();
        Matcher m = PART.matcher(text).region(from, text.length());
        boolean ended = false;
        while (!ended && m.find()) {
            if (!KIND.matcher(m.group(1)).find()) {
                return List.of();
            }
            parts.add(new Part(m.group(1), Integer.parseInt(m.group(2))));
            ended = m.group("end") != null;
        }
        return ended ? parts : List.of();
    }
}
