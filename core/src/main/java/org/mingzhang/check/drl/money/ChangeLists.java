package org.mingzhang.check.drl.money;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;
import org.mingzhang.model.Interval;

/** A change that a sentence divides into those of its parts: 增加5万元，其中：基本支出增加8万元，项目支出减少3万元. */
public final class ChangeLists {

    private static final String MONEY = SaidMoney.PATTERN;
    private static final String WAY = "增加|减少|增长|下降";
    private static final String RATE = "[，,](?:增长|下降|增幅|降幅)(?:率|为)?[\\d.]+[%％]";
    private static final Sought WHOLE =
            Sought.of("(" + WAY + ")(" + MONEY + ")(?:" + RATE + ")?[，,。；;]?(?<how>其中|主要是|具体为|包括)[：:，,]?");
    private static final Sought MAINLY = Sought.of("(" + WAY + ")(" + MONEY + ")(?:" + RATE + ")?[，,。；;]?"
            + "(?:其?(?:增减|变动|变化|增加|减少|增长|下降)?的?主要(?:原因)?(?:是|为|系)?|原因(?:是|为|系)|具体(?:原因)?(?:是|为))(?:由于|因为|因)?[：:，,]?");
    private static final Pattern PART_TOLD = Pattern.compile("\\G(?:[一二三四五]是|\\d{1,2}[.．、]|[（(]\\d{1,2}[）)])?"
            + "([^，。；、：,;:\\d（(]{2,20}?)(" + WAY + ")(?:了)?(" + MONEY + ")(?:" + RATE + ")?(?:[（(][^（()）]{1,80}[）)])?"
            + "(?:[，,；;、和及](?!(?:主要|原因|因))|(?<end>[。]|$))");
    private static final Pattern PART = Pattern.compile("\\G(?:\\d{1,2}[.．、]|[（(]\\d{1,2}[）)])?([^，。；、：,;:\\d]{2,20}?)("
            + WAY + ")(" + MONEY + ")(?:" + RATE + ")?(?:[，,；;、](?!(?:主要|原因|因))|(?<end>[。]|$))");

    private record Part(String name, boolean up, Interval amount) {}

    private ChangeLists() {}

    /**
     * A list of changes that does not make up the change it divides, and would if one of its direction words were the
     * other. A list that leaves something out is none.
     */
    public static String turned(String text) {
        String compact = text.replaceAll("\\s+", "");
        Sought.Search search = WHOLE.in(compact);
        while (search.next()) {
            int end = search.match().end();
            Interval whole = signed(search.match().group(1), search.match().group(2));
            List<Part> parts = parts(compact, end);
            if (parts.size() > 1 && !makesUp(parts, -1, whole) && turns(parts, whole)) {
                return Excerpt.around(compact, search.match().start(), end);
            }
        }
        return "";
    }

    /**
     * A change that is divided into all the parts there can be (基本支出、项目支出), which do not make it up, whatever their
     * direction words.
     */
    public static String unequal(String text) {
        return odd(text, parts -> Divisions.isWhole(names(parts)));
    }

    /** A change said to consist of changes that all go its way and come to more than it; an untold one must go the other. */
    public static String exceeded(String text) {
        return odd(text, parts -> !Divisions.isWhole(names(parts)) && Divisions.mayStandSideBySide(names(parts)));
    }

    private static String odd(String text, Predicate<List<Part>> counts) {
        String compact = text.replaceAll("\\s+", "");
        Sought.Search search = WHOLE.in(compact);
        while (search.next()) {
            MatchResult said = search.match();
            int end = said.end();
            Interval whole = signed(said.group(1), said.group(2));
            List<Part> parts = said.group(3).equals("主要是") ? List.of() : parts(compact, end);
            if (parts.size() > 1
                    && counts.test(parts)
                    && !makesUp(parts, -1, whole)
                    && !turns(parts, whole)
                    && (Divisions.isWhole(names(parts)) || exceeds(parts, isUp(said.group(1)), whole))) {
                return Excerpt.around(compact, said.start(), end);
            }
        }
        return "";
    }

    /**
     * A change that is said to come mainly from changes which cannot make it up: they are all the parts there can be, and
     * do not come to it; or they all go its way, and come to more. A part that is not told may have gone the other way. Where one word is turned that is said instead.
     */
    public static String unequalMainly(String text) {
        if (!turned(text).isEmpty()) {
            return "";
        }
        String compact = text.replaceAll("\\s+", "");
        Sought.Search search = MAINLY.in(compact);
        while (search.next()) {
            MatchResult said = search.match();
            Interval whole = signed(said.group(1), said.group(2));
            List<Part> parts = parts(PART_TOLD, compact, said.end());
            boolean all = Divisions.isWhole(names(parts));
            boolean more = Divisions.mayStandSideBySide(names(parts)) && exceeds(parts, isUp(said.group(1)), whole);
            if (parts.size() > 1 && !makesUp(parts, -1, whole) && (all || more)) {
                return Excerpt.around(compact, said.start(), said.end());
            }
        }
        return "";
    }

    private static boolean exceeds(List<Part> parts, boolean up, Interval whole) {
        Interval sum = Interval.ZERO;
        for (Part part : parts) {
            if (part.up() != up) {
                return false;
            }
            sum = sum.plus(part.amount());
        }
        return !sum.mayBeAtMost(up ? whole : whole.negate());
    }

    private static List<String> names(List<Part> parts) {
        return parts.stream().map(Part::name).toList();
    }

    private static List<Part> parts(String text, int from) {
        return parts(PART, text, from);
    }

    private static List<Part> parts(Pattern part, String text, int from) {
        List<Part> parts = new ArrayList<>();
        Matcher m = part.matcher(text).region(from, text.length());
        boolean ended = false;
        while (!ended && m.find()) {
            parts.add(new Part(m.group(1), isUp(m.group(2)), SaidMoney.interval(m.group(3))));
            ended = m.group("end") != null;
        }
        return ended ? parts : List.of();
    }

    private static boolean turns(List<Part> parts, Interval whole) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).amount().low().signum() > 0 && makesUp(parts, i, whole)) {
                return true;
            }
        }
        return makesUp(parts, -1, whole.negate());
    }

    private static boolean makesUp(List<Part> parts, int turned, Interval whole) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            sum = part.up() == (i != turned) ? sum.plus(part.amount()) : sum.minus(part.amount());
        }
        return sum.meets(whole);
    }

    private static boolean isUp(String way) {
        return way.startsWith("增");
    }

    private static Interval signed(String way, String money) {
        return isUp(way) ? SaidMoney.interval(money) : SaidMoney.interval(money).negate();
    }
}
