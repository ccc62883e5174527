package org.mingzhang.interpret.prose.claim;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many receptions and guests, groups and persons abroad a paragraph on 三公 money states. Only counts of all of them
 * are read: what stands before the reception must be nothing but the body itself and a time, so that the receptions of
 * one unit, of one meeting or of last year are nobody's.
 */
final class ThreePublicCounts {

    static final Set<String> SUBJECTS =
            Set.of("公务接待批次", "公务接待人次", "国内接待批次", "国内接待人次", "外事接待批次", "外事接待人次", "出国团组数", "出国人次", "公务用车购置数", "公务用车保有量");

    private static final String SAID = "(?:共计?|累计|合计|总计|总数|数量|人数|人员|数|为|是|达到?|约|接待|：|“)*$";
    private static final String FOREIGN_WORD = "国（境）外|（境）外|境外|国外|外事|外宾";
    private static final Pattern RECEPTIONS = Pattern.compile("(?:国内|" + FOREIGN_WORD
            + "|公务|因公)*(?:接待(?:活动|费|支出)?|来访)(?:公务)?(?:国内|" + FOREIGN_WORD
            + ")?(?:来访|公务)*(?:接待)?(?:团组|批次|批|次数)?" + SAID);
    private static final Pattern GUESTS = Pattern.compile("(?:国内|" + FOREIGN_WORD
            + "|公务|因公)*(?:接待|来访|来宾|宾客|外宾|客人)(?:国内|" + FOREIGN_WORD + ")?(?:来访|公务|来宾|宾客|外宾)*(?:人次|人数|人员)?" + SAID);
    private static final Pattern ONLY_SAID = Pattern.compile("^(?:人次|国内|来访|来宾|宾客|外宾|人员|人数|参加|出访|出国|（境）)*" + SAID);
    private static final Pattern GROUPS =
            Pattern.compile("(?:因公|公务|临时)*出国?(?:（境）|境)?(?:出访|考察|培训)*(?:团组|团|组团|批次|批)?" + SAID);
    private static final Pattern PERSONS =
            Pattern.compile("(?:因公|公务|临时)*(?:出国（境）|出国|（境）|出境)(?:出访|考察|培训)*(?:人次|人数|人员|团组)?" + SAID);

    private static final Pattern SOME_ONLY = Pattern.compile("其中|减少|增加|比|较|上年|去年|年初|预计|参加其他|分别|人均|每批|不超过|以内|标准|平均");
    private static final Pattern HEAD = Pattern.compile(
            "(?:20\\d{2}年(?:度)?|本年度?|当年|全年(?:度)?|年内|主要|发生|安排|开展|组织|完成|实际|使用|财政拨款|支出|用于|机关(?:及|和)(?:下属|所属)\\d*个?(?:事业|行政|预算)*单位|局（部、委、办）|）|共计?|累计|合计|总计|，)*");
    private static final Pattern ASIDE = Pattern.compile("（(?:不?含|包括|不包括|其中)[^）]*）");
    private static final Pattern SCOPES = Pattern.compile("国内|" + FOREIGN_WORD);
    private static final Pattern FOREIGN = Pattern.compile(FOREIGN_WORD);

    private final Predicate<String> namesBody;
    private String last = "";

    /** With a test of whether words name the body whose document it is. */
    ThreePublicCounts(Predicate<String> namesBody) {
        this.namesBody = namesBody;
    }

    /** What pays for things counted; none for vehicles kept, which both bought and running money may be about. */
    static Optional<String> money(String counted) {
        return switch (counted) {
            case "国内接待批次", "国内接待人次" -> Optional.of("国内接待费");
            case "外事接待批次", "外事接待人次" -> Optional.of("外事接待费");
            case "公务接待批次", "公务接待人次" -> Optional.of("公务接待费");
            case "出国团组数", "出国人次" -> Optional.of("因公出国（境）费");
            case "公务用车购置数" -> Optional.of("公务用车购置费");
            default -> Optional.empty();
        };
    }

    void restart() {
        last = "";
    }

    /**
     * The subject of a count of groups, receptions or persons.
     *
     * @param before the words before it, back to the last punctuation mark
     * @param said the clauses before it, back to the last semicolon or full stop
     * @param measure its measure word
     */
    Optional<Subject> subject(String before, String said, String measure) {
        Optional<String> key = SOME_ONLY.matcher(before).find() ? Optional.empty() : key(before, said, measure);
        last = key.orElse("");
        return key.map(Subject::of);
    }

    private Optional<String> key(String before, String said, String measure) {
        boolean persons = measure.startsWith("人") || measure.equals("名");
        if (persons && !last.isEmpty() && ONLY_SAID.matcher(before).matches()) {
            return Optional.of(last.startsWith("出国") ? "出国人次" : last.substring(0, 4) + "人次");
        }
        if (before.contains("出国") || before.contains("出境")) {
            return isOfAll(persons ? PERSONS : GROUPS, before)
                    ? Optional.of(persons ? "出国人次" : "出国团组数")
                    : Optional.empty();
        }
        return isOfAll(persons ? GUESTS : RECEPTIONS, before)
                ? Optional.of(scope(before, said) + (persons ? "人次" : "批次"))
                : Optional.empty();
    }

    private boolean isOfAll(Pattern named, String before) {
        Matcher m = named.matcher(before);
        if (!m.find()) {
            return false;
        }
        String head = before.substring(0, m.start());
        return HEAD.matcher(head).matches() || namesBody.test(head.replaceAll("(?:共|累计|合计|发生|安排|组织|开展|完成)+$", ""));
    }

    /** The kind of reception: as the words name it, else as the clauses before do. */
    private static String scope(String before, String said) {
        String words =
                SCOPES.matcher(before).find() ? before : ASIDE.matcher(said).replaceAll("");
        String scope = "";
        Matcher m = SCOPES.matcher(words);
        while (m.find()) {
            scope = m.group();
        }
        if (scope.isEmpty()) {
            return "公务接待";
        }
        return FOREIGN.matcher(scope).find() ? "外事接待" : "国内接待";
    }
}
