package org.mingzhang.check.drl.count;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.interpret.wording.ChineseNumeral;
import org.mingzhang.model.Part;

/** Offices that have a heading each, against the number of them that the text gives. */
public final class OfficeHeadings {

    private static final Pattern SAYS = Pattern.compile(
            "(?:内设|设立|设有|下设|设|有)(\\d{1,2}|[一二三四五六七八九十]{1,3})个(?:职能|内设|行政)*(?:机构|处室|科室|股室|处|科|股)(?=[。；，]|$)");
    private static final Pattern OFFICE = Pattern.compile("[\\u4e00-\\u9fa5、（）]{1,24}(?:处|室|科|股)(?:（[^）]*）)?[。：:]?$");
    private static final Pattern APART = Pattern.compile("党委|党办|党组|党总支|支部|纪委|纪检|离退|老干|工会|团委|妇委");

    private OfficeHeadings() {}

    /** The number of offices that a sentence gives without listing them; 0 where it gives none, or several. */
    public static int number(String text) {
        Matcher m = SAYS.matcher(text.replaceAll("\\s+", ""));
        int number = m.find() ? ChineseNumeral.parse(m.group(1)) : 0;
        return m.find() ? 0 : number;
    }

    /** Whether a heading is the name of an office that counts as one. */
    public static boolean isOffice(String title) {
        return OFFICE.matcher(title.strip()).matches() && !APART.matcher(title).find();
    }

    /** How many offices stand below one heading, at most. */
    public static int listed(List<?> offices) {
        Map<Integer, Long> below = offices.stream()
                .map(Part.class::cast)
                .collect(Collectors.groupingBy(Part::parent, Collectors.counting()));
        return below.values().stream().mapToInt(Long::intValue).max().orElse(0);
    }
}
