package org.mingzhang.interpret.goal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say what is counted, as they stand after a number. */
final class Measures {

    /** A measure with what it is per (人次/月), as a regular expression. */
    static final String PATTERN =
            "(?:(?:个(?=工作日|百分点|小时|自然日))?(?:[套人户件车场批架班台艘篇座家点项条处宗趟辆船井桥]次|课时|人天|元|平方公里|平方米|立方米|公里|公顷|工作日|自然日"
                    + "|小时|分钟|百分点|台套|台|%|‰|次|人|名|套|户|宗|件|项|个月|个|家|份|篇|场|期|条|批|米|亩|吨|辆|艘|所|位|座|处|起|例|张|本|册|部|门|间|栋|幢|只|头|株|棵|天|款|片|支|轮|站|道|集|万?字)"
                    + "(?:/(?:人/天|人/年|人|月|年|天|日|季度|季|次|宗|台|套|平方米))?)";

    private static final Pattern BEGINNING = Pattern.compile("^[（(]?(" + PATTERN + ")");
    private static final int LONGEST_UNKNOWN = 4;

    private Measures() {}

    /** The measure at the beginning of the words after a number; short unknown words count as one. */
    static String atBeginningOf(String words) {
        Matcher known = BEGINNING.matcher(words);
        if (known.find()) {
            return known.group(1);
        }
        return words.length() <= LONGEST_UNKNOWN ? words : "";
    }
}
