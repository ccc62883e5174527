package org.mingzhang.check.engine;

import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.Part;

/**
 * A part that says in a sentence or two that it has nothing to tell: 本单位为事业单位，不在机关运行经费统计范围之内. It states
 * by that everything the part is for.
 */
final class NilPart {

    private static final int CHARACTERS_OF_A_DENIAL = 120;

    private static final Pattern NOTHING = Pattern.compile("无|没有|未|不(?:涉及|适用|安排|列支|编制|在|属于|纳入|列入|使用|存在)|为零");

    /** An amount or a count other than zero: then the part tells of something after all. */
    private static final Pattern SOMETHING = Pattern.compile("[0-9.,]*[1-9][0-9.,]*(?:亿元|万元|元|辆|台|套|个|项|%|％)");

    private NilPart() {}

    static boolean says(Part part) {
        String text = Printed.compact(part.fullText());
        return text.length() <= CHARACTERS_OF_A_DENIAL
                && NOTHING.matcher(text).find()
                && !SOMETHING.matcher(text).find();
    }
}
