package org.mingzhang.interpret.recognise;

import java.util.regex.Pattern;

/** Tells names of departments and units from other words. */
final class EntityName {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{IsHan}A-Za-z0-9（）()·、“”〇]{3,40}");
    private static final Pattern ENDING = Pattern.compile(".*(?:局|委|会|厅|部|办|署|院|处|中心|所|站|馆|校|队|团|社|室|园|场|公司|政府|院校|法院|街道"
            + "|镇|乡|大学|学院|中学|小学|幼儿园|机关|集团|基地|库|台|宫|联|协|庭|关|行|厂|组|处室|医院|工会|银行|支队)(?:[（(][^（）()]{1,12}[）)])?");
    private static final Pattern PLACE_ONLY =
            Pattern.compile("(?:[\\p{IsHan}]{2,8}?(?:省|自治区|市|自治州|区|县|旗)){1,3}(?:市级|区级|县级|省级|本级)?");
    private static final Pattern PLACE_FIRST =
            Pattern.compile("[\\p{IsHan}]{2,3}?[省市县区州旗盟]|[\\p{IsHan}]{2,12}?自治[州县旗区]|中共|中国|共青团|国家|全国");
    private static final Pattern OTHER = Pattern.compile(
            ".*(?:预算|决算|收支|收入|支出|拨款|经费|基金|指标|总表|情况|说明|公开|目录|第[一二三四五六七八九十]+部分|一览|日期|单位[:：]|万元|合计|总计|附件|关于|召开|开展|发布|解读|编制).*"
                    + "|.*[年月日]$|部门|单位|部门[（(]单位[）)]|名称|本部门|本单位|各部门|有关部门|项目|负责人.*");
    private static final Pattern TRAILING =
            Pattern.compile("(?:[（(](?:部门|单位)?(?:汇总|含下属.{0,4}|部门|全口径|合并)[）)]|部门|单位|本?年度)+$");

    private EntityName() {}

    /** The name without words that belong to the title around it: （汇总）, 部门. */
    static String trimmed(String name) {
        String trimmed = TRAILING.matcher(name).replaceFirst("");
        return trimmed.replaceFirst("^(?:关于|市级|区级|附件[:：]?|\\d{1,3}[.、-])", "").replaceFirst("的$", "");
    }

    /** Whether this may be the name of a department or unit at all. */
    static boolean isPossible(String name) {
        return ALLOWED.matcher(name).matches()
                && !OTHER.matcher(name).matches()
                && !PLACE_ONLY.matcher(name).matches();
    }

    /** Whether it begins with a place or a nation-wide body, as whole names do and rests of names do not. */
    static boolean beginsWithPlace(String name) {
        return PLACE_FIRST.matcher(name).lookingAt();
    }

    /** Whether it ends as names of departments and units do. */
    static boolean endsLikeOne(String name) {
        return ENDING.matcher(name).matches();
    }
}
