package org.mingzhang.interpret.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.template.Template;

/**
 * Whose form a document follows: the one whose own captions it prints, else that of the place in the name of its
 * department, else that of the place it speaks of most, else the general one of local departments.
 */
final class Jurisdiction {

    /** Parties and other bodies of the whole country, whose committees bear their name before that of the place. */
    private static final String NATIONAL_BODY = "(?:中国共产党|中共|中国共产主义青年团|共青团|中国人民政治协商会议|政协"
            + "|中国国民党革命委员会|中国民主同盟|中国民主建国会|中国民主促进会|中国农工民主党|中国致公党|九三学社|台湾民主自治同盟|民革|民盟|民建|民进|农工党|致公党|台盟)";

    private static final Pattern BEFORE = Pattern.compile("(?:" + NATIONAL_BODY + "|中国|国家税务总局|[\\p{IsHan}]{2,3}省)*");
    private static final Pattern WITHOUT_PLACE = Pattern.compile(NATIONAL_BODY + "?(?:[省市区县]|.{0,2}街道).*|");

    private static final String LOCAL = "local";
    private static final Pattern LOCAL_BODY = Pattern.compile(
            NATIONAL_BODY
                    + "?+((?!中国|国家|中华|中央|全国)[\\p{IsHan}]{2,8}?(?:省|自治区|市|自治州|盟|县|旗|(?<![社园小])区|街道(?=办事处|党工委)|[乡镇](?=人民政府|党委))).+");

    /** A place is trusted by frequency only when it is named this often, and three times as often as any other. */
    private static final int OFTEN = 3;

    private static final int LONGEST_CAPTION = 40;
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]+[）)]|(?:附|公开)?表?\\d{0,2}[、.．:：]?)|[.…·]+\\d*$");

    private Jurisdiction() {}

    /**
     * Finds the place.
     *
     * @param department name of the department, or empty
     * @param context title and furniture that may name the place (上海市2026年市级单位预算)
     * @param rows the document
     */
    static Optional<Match> find(List<Template> templates, String department, String context, List<PrintedRow> rows) {
        Optional<Match> signed = signed(templates, rows);
        if (signed.isPresent()) {
            return signed;
        }
        Optional<Match> named = named(templates, department).or(() -> named(templates, context));
        // 市委宣传部 leaves the place to the context; 西南大学 or 佛山市… has none of ours, whatever it speaks of.
        return named.or(() ->
                        WITHOUT_PLACE.matcher(department).matches() ? mostNamed(templates, rows) : Optional.empty())
                .or(() -> local(templates, department));
    }

    /** The form of local departments as such, for bodies of places that have none of their own. */
    private static Optional<Match> local(List<Template> templates, String department) {
        Matcher body = LOCAL_BODY.matcher(department);
        return body.lookingAt()
                        && templates.stream()
                                .anyMatch(form -> form.jurisdiction().equals(LOCAL))
                ? Optional.of(new Match(LOCAL, body.group(1)))
                : Optional.empty();
    }

    private static Optional<Match> signed(List<Template> templates, List<PrintedRow> rows) {
        for (Template template : templates) {
            for (String sign : template.signs()) {
                Pattern pattern = Pattern.compile(sign);
                Optional<Match> match = rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.length() <= LONGEST_CAPTION)
                        .map(cell -> NUMBERING.matcher(cell).replaceAll(""))
                        .filter(cell -> pattern.matcher(cell).matches())
                        .map(cell -> new Match(template.jurisdiction(), cell))
                        .findFirst();
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Match> named(List<Template> templates, String name) {
        Match best = null;
        for (Template template : templates) {
            for (String place : template.places()) {
                if (begins(name, place) && (best == null || place.length() > best.place.length())) {
                    best = new Match(template.jurisdiction(), place);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean begins(String name, String place) {
        int at = name.indexOf(place);
        return at >= 0 && BEFORE.matcher(name.substring(0, at)).matches();
    }

    private static Optional<Match> mostNamed(List<Template> templates, List<PrintedRow> rows) {
        Match best = null;
        int most = 0;
        int second = 0;
        for (Template template : templates) {
            for (String place : template.places()) {
                if (!place.endsWith("市") && !place.endsWith("省") && !place.endsWith("区")) {
                    continue;
                }
                int count = (int) rows.stream()
                        .filter(row -> !row.inGrid() && row.text().contains(place))
                        .count();
                if (count > most) {
                    second = best == null || best.jurisdiction.equals(template.jurisdiction()) ? second : most;
                    most = count;
                    best = new Match(template.jurisdiction(), place);
                } else if (best == null || !best.jurisdiction.equals(template.jurisdiction())) {
                    second = Math.max(second, count);
                }
            }
        }
        return most >= OFTEN && most >= 3 * second ? Optional.ofNullable(best) : Optional.empty();
    }

    /**
     * A place found.
     *
     * @param jurisdiction key of its template
     * @param place the name it was recognised by
     */
    record Match(String jurisdiction, String place) {}
}
