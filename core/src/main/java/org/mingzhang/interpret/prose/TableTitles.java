package org.mingzhang.interpret.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.template.TableTemplate;

/** Knows which table an entry of a contents list names. */
final class TableTitles {

    private static final Pattern NOISE = Pattern.compile("^\\d{4}年(度)?|^(部门|单位|市级部门|预算单位|区级部门)(?=.{4})");

    private record Title(String kind, String plain, Pattern pattern) {}

    private final List<Title> titles = new ArrayList<>();

    TableTitles(List<TableTemplate> tables) {
        for (TableTemplate table : tables) {
            for (String title : table.titles()) {
                titles.add(
                        title.startsWith("~")
                                ? new Title(table.kind(), "", Pattern.compile(title.substring(1)))
                                : new Title(table.kind(), Printed.name(title), null));
            }
        }
    }

    /** Kind of the table with this title, or empty. */
    String kind(String title) {
        String name = Printed.name(title);
        String bare = NOISE.matcher(NOISE.matcher(name).replaceFirst("")).replaceFirst("");
        for (Title candidate : titles) {
            if (candidate.pattern == null && (candidate.plain.equals(name) || candidate.plain.equals(bare))) {
                return candidate.kind;
            }
        }
        for (Title candidate : titles) {
            if (candidate.pattern != null
                    && (candidate.pattern.matcher(name).matches()
                            || candidate.pattern.matcher(bare).matches())) {
                return candidate.kind;
            }
        }
        return "";
    }
}
