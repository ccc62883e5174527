package org.mingzhang.interpret.prose.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an area in the part on state-owned assets is the area of: the buildings held, or one kind of them. */
final class AreaSubjects {

    static final String BUILDINGS = "房屋面积";

    private static final String SAID = "(?:总|建筑|使用)*(?:面积)?(?:共有|共计|合计|总计|为|是|共)*：?$";
    private static final Pattern WHOLE = Pattern.compile("房屋(?:建筑物)?" + SAID);
    private static final Pattern NOT_HELD = Pattern.compile("租|借|新增|购置|新建|拟|处置|报废|年初|上年|增加|减少|闲置|危");
    private static final Pattern KIND = Pattern.compile("^：?([^，。；：、\\d]{0,8}用房|其他(?:房屋|建筑物|建筑)?)" + SAID);
    /** Rooms that are themselves part of 办公用房. */
    private static final Pattern PART_OF_OFFICES = Pattern.compile("^(?:办公室|公共服务|设备|附属)用房");

    private final Division division;

    AreaSubjects(Division division) {
        this.division = division;
    }

    Optional<Subject> subject(String before, String part) {
        if (!part.equals("国有资产") || NOT_HELD.matcher(before).find()) {
            division.end();
            return Optional.empty();
        }
        return WHOLE.matcher(before).find()
                ? Optional.of(division.begin(BUILDINGS))
                : division.kind(BUILDINGS, kind(before));
    }

    private static Optional<String> kind(String before) {
        Matcher kind = KIND.matcher(before);
        return kind.find() && !PART_OF_OFFICES.matcher(kind.group(1)).find()
                ? Optional.of(kind.group(1))
                : Optional.empty();
    }
}
