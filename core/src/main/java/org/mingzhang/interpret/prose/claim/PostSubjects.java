package org.mingzhang.interpret.prose.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of posts that 其中 divides, and the kinds it is divided into. */
final class PostSubjects {

    static final String POSTS = "编制";

    private static final String SAID = "(?:总人数|总数|人数|数)?(?:共有|共计|合计|总计|为|是|共)*：?$";
    private static final Pattern WHOLE = Pattern.compile("编制" + SAID);
    private static final Pattern DIVIDED = Pattern.compile("^[，；：（。]?其中");
    private static final Pattern OF_ONE_KIND = Pattern.compile("行政|事业|工勤|附属|参公|参照|实有|在编|在职|聘用|超编|空编|年初|上年|增加|减少");
    private static final Pattern KIND =
            Pattern.compile("(行政附属编制|(?:机关)?工勤(?:人员)?编制|行政编制|事业编制|其他(?:人员)?编制|^其他(?:人员)?)" + SAID);
    private static final Pattern CUTS_ACROSS = Pattern.compile("参公|参照|实有|在编|在职|聘用|超编|空编|全额|差额|自收自支");

    private final Division division;

    PostSubjects(Division division) {
        this.division = division;
    }

    /** The number of posts, where its kinds follow. */
    Optional<Subject> whole(String before, String after) {
        boolean whole = WHOLE.matcher(before).find()
                && !OF_ONE_KIND.matcher(before).find()
                && DIVIDED.matcher(after).find();
        return whole ? Optional.of(division.begin(POSTS)) : Optional.empty();
    }

    /** One kind of the posts being divided. */
    Optional<Subject> kind(String before) {
        Matcher kind = KIND.matcher(before);
        boolean found = kind.find() && !CUTS_ACROSS.matcher(before).find();
        return division.kind(POSTS, found ? Optional.of(kind.group(1)) : Optional.empty());
    }
}
