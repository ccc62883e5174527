package org.mingzhang.check.drl.words;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;
import org.mingzhang.check.prose.Sought;

/** 省级, 市级, 区级, 县级 as said of the book itself, against the level of the body that publishes it. */
public final class Levels {

    private static final Pattern DISTRICT = Pattern.compile(
            "^(?:.{2,4}省|.{2,6}自治区)?(?:.{2,4}市)?.{1,4}?(?<!开发|园|新|校|社|景|港|保税|合作|示范|自治|矿|城|功能|管理|经济|技术|高新|林|灌|特)[区县旗](?![域划块内])");
    private static final Pattern CITY = Pattern.compile("^(?:.{2,4}省|.{2,6}自治区)?(?:中共)?.{1,4}市");
    private static final Pattern PROVINCE = Pattern.compile("^(?:中共)?.{2,4}省(?![会际])");

    private static final Sought SAID = Sought.of("([省市区县])(?:本)?级(?:部门|单位)?(?:综合)?(?:预算|决算|收支)(?![执管])"
            + "|([省市区县])(?:本)?级(?:财政(?:部门)?(?:当年|本年度)?(?:有经费领拨关系|拨付的资金)|部门(?:和)?单位(?:安排|使用|用))"
            + "|指(?:由)?([省市区县])级财政(?:当年|部门|拨款|拨付)");

    private Levels() {}

    /**
     * The words that speak of another level than the body's own (市级部门预算 in a district's book), or an empty text.
     *
     * @param text a title, caption or definition
     * @param department name of the body
     */
    public static String strange(String text, String department) {
        Sought.Search search = SAID.in(text);
        while (search.next()) {
            MatchResult said = search.match();
            String level =
                    said.group(1) != null ? said.group(1) : said.group(2) != null ? said.group(2) : said.group(3);
            char own = of(department);
            if (own != ' ' && of(level.charAt(0)) != own) {
                return Excerpt.around(text, said.start(), said.end());
            }
        }
        return "";
    }

    /** 省, 市 or 区 (which stands for 县 too); blank when the name does not tell. */
    private static char of(String department) {
        if (DISTRICT.matcher(department).find()) {
            return '区';
        }
        if (department.matches(".*(?:开发区|新区|园区|合作区|示范区|保税区|自治区|自治州|管委会|管理委员会).*")) {
            return ' ';
        }
        if (CITY.matcher(department).find()) {
            return '市';
        }
        return PROVINCE.matcher(department).find() ? '省' : ' ';
    }

    private static char of(char level) {
        return level == '县' ? '区' : level;
    }
}
