package org.mingzhang.interpret.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a statutory table that says whose it is: 2031年青禾县水务局收支总表.
 *
 * @param name the department or unit
 * @param kind the title without it
 */
record TableTitle(String name, String kind) {

    private static final Pattern TITLE =
            Pattern.compile("(?:20\\d{2}年度?)?(?<name>[^:：]{3,40}?)(?:20\\d{2}年度?)?(?:部门|单位)?"
                    + "(?<kind>(?:收支|收入支出|收入|支出)(?:预算|决算)?(?:总表|总体情况表))");

    static Optional<TableTitle> read(String text) {
        if (!text.endsWith("表")) {
            return Optional.empty();
        }
        Matcher title = TITLE.matcher(text);
        if (!title.matches()) {
            return Optional.empty();
        }
        String name = EntityName.trimmed(title.group("name"));
        return EntityName.isPossible(name) && EntityName.endsLikeOne(name)
                ? Optional.of(new TableTitle(name, title.group("kind")))
                : Optional.empty();
    }
}
