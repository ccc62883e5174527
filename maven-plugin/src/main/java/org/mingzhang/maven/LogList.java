package org.mingzhang.maven;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.Language;
import org.mingzhang.Text;

/** A list in a log: a heading, the first of the lines under it, how many more there are, and where to see them. */
final class LogList {

    private static final int SHOWN = 20;

    private LogList() {}

    static List<String> of(String heading, List<String> lines, String where, Language language) {
        List<String> list = new ArrayList<>();
        list.add(heading);
        lines.stream().limit(SHOWN).map(LogList::indented).forEach(list::add);
        int rest = lines.size() - SHOWN;
        if (rest > 0) {
            list.add(indented(
                    new Text("……另有 " + rest + " 项，见报告", "… and " + rest + " more, see the report").in(language)));
        }
        list.add(indented(where));
        return list;
    }

    private static String indented(String line) {
        return "  " + line.replace(System.lineSeparator(), System.lineSeparator() + "  ");
    }
}
