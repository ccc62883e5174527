package org.mingzhang.interpret.table.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.ChineseNumeral;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.Unit;

/** Reads what stands above a table: number, title, entity, year and unit, in one line or several. */
public final class CaptionReader {

    private static final int LONGEST = 90;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_ENTITY = 50;

    private static final Pattern UNIT =
            Pattern.compile("[（(]?(?:金额|计量|货币)?单位[:：]?(?:人民币)?[（(]?(亿元|万元|千元|元)[)）]?(?:人民币)?[)）]?");
    private static final Pattern ENTITY =
            Pattern.compile("(?:部门|单位|预算单位|预算部门|编制单位|编制部门|填报单位|填报部门|公开单位|公开部门|部门[（(]单位[）)]"
                    + "|单位[（(]部门[）)])(?:名称)?(?:[（(](?:公章|盖章)[）)])?[:：](.*)");
    /** What stands before the number of a table: 附表1, 公开01表, 部门预算公开表3, 财决公开05表. */
    private static final String OWNER = "(?:附件?|(?:部门|单位)?(?:综合)?(?:预算|决算|财决|财预)?(?:信息)?(?:公开)?)";

    private static final Pattern NUMBER = Pattern.compile("(?:" + OWNER + "表"
            + "([0-9]{1,2}(?:[-－—][0-9]{1,2}){0,2}|[一二三四五六七八九十]{1,3})(?:[(（]续[)）]|续)?"
            + "|" + OWNER + "([0-9]{1,2}(?:-[0-9]{1,2})?)表|第([0-9]{1,2}|[一二三四五六七八九十]{1,3})号?表)(?![0-9])"
            + "[:：.．、]?(.*)");
    private static final Pattern YEAR = Pattern.compile("[（(]?(20[0-9]{2})年度?[)）]?");
    private static final Pattern TITLE_END =
            Pattern.compile("表(?:[-－—]{1,2}[\\u4e00-\\u9fff]{2,16})?(?:[（(][^（）()]{1,40}[）)])*(?:[（(]续[)）])?");
    /** A title and what stands under it, which a converter ran together. */
    private static final Pattern TITLE_AND_ENTITY =
            Pattern.compile("(?<title>.{3,60}?表(?:[（(][^（）()]{1,20}[）)])?)(?<entity>" + ENTITY.pattern() + ")");

    /** 第二部分 某局2024年度部门决算表: the heading of all tables, and no caption of the one that follows. */
    private static final Pattern PART_OF_TABLES = Pattern.compile("第[一二三四五六七八九十]{1,3}部分.{0,40}(?:预算|决算)(?:公开)?(?:报)?表$"
            + "|[一二三四五六七八九十]{1,3}、.{0,30}(?:部门|单位)(?:预算|决算)(?:公开)?(?:报)?表$");

    private static final String SENTENCE = "。；;！？!?…";

    private CaptionReader() {}

    /** Reads a line; {@link Caption#NONE} when it says nothing about a table. */
    public static Caption read(String line) {
        if (line.length() > LONGEST) {
            return Caption.NONE;
        }
        String text = Printed.compact(line);
        boolean table = text.indexOf('表') >= 0;
        boolean unit = text.indexOf('元') >= 0 && text.contains("单位");
        boolean colon = text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
        if (!table && !unit && !colon && text.indexOf('年') < 0 || hasSentenceMark(text) || isNote(text)) {
            return Caption.NONE;
        }
        Unit money = Unit.UNKNOWN_MONEY;
        if (unit) {
            Matcher printed = UNIT.matcher(text);
            if (printed.find()) {
                money = unit(printed.group(1));
                text = text.substring(0, printed.start()) + text.substring(printed.end());
            }
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return new Caption("", "", "", Integer.parseInt(year.group(1)), money);
        }
        Matcher both = TITLE_AND_ENTITY.matcher(text);
        if (table && both.matches()) {
            return new Caption("", "", "", 0, money)
                    .with(read(both.group("title")))
                    .with(read(both.group("entity")));
        }
        Matcher entity = ENTITY.matcher(text);
        if (entity.matches() && entity.group(1).length() <= LONGEST_ENTITY) {
            return new Caption("", "", entity.group(1), 0, money);
        }
        Caption named = table && !PART_OF_TABLES.matcher(text).lookingAt() ? named(text) : Caption.NONE;
        if (!named.isNone()) {
            return new Caption(named.number(), named.title(), "", 0, money);
        }
        boolean entityBesideUnit =
                money != Unit.UNKNOWN_MONEY && text.length() <= LONGEST_ENTITY && !table && !colon(text);
        return new Caption("", "", entityBesideUnit ? withoutCode(text) : "", 0, money);
    }

    /** Whether the line asks for the name of an entity and nobody filled it in. */
    static boolean isBlankEntity(String line) {
        String text = line.length() < 20 ? Printed.compact(line) : "";
        return (text.endsWith(":") || text.endsWith("："))
                && ENTITY.matcher(text).matches();
    }

    /** Whether the line asks for the name of an entity, beside a unit of money or alone, and nobody filled it in. */
    static boolean asksForEntity(String line) {
        String text = line.length() < 40 ? Printed.compact(line) : "";
        String rest = UNIT.matcher(text).replaceFirst("");
        // 单位： alone may as well ask for the unit of money.
        return isBlankEntity(rest) && (rest.length() < text.length() || !rest.matches("单位[:：]"));
    }

    /** Whether the line says a unit of money and nothing else. */
    static boolean isOnlyUnit(String line) {
        String text = Printed.compact(line);
        return text.isEmpty() || UNIT.matcher(text).matches();
    }

    /** Whether the line is a note under a table. */
    public static boolean isNote(String line) {
        String text = line.strip();
        if (text.startsWith("（") || text.startsWith("(")) {
            text = text.substring(1);
        }
        return text.startsWith("注：")
                || text.startsWith("注:")
                || text.startsWith("备注：")
                || text.startsWith("备注:")
                || text.startsWith("说明：")
                || text.startsWith("附注：");
    }

    /** Unit of money by its name. */
    static Unit unit(String name) {
        return switch (name) {
            case "元" -> Unit.YUAN;
            case "千元" -> Unit.THOUSAND_YUAN;
            case "万元" -> Unit.TEN_THOUSAND_YUAN;
            case "亿元" -> Unit.HUNDRED_MILLION_YUAN;
            default -> Unit.UNKNOWN_MONEY;
        };
    }

    private static Caption named(String text) {
        Matcher numbered = NUMBER.matcher(text);
        String number = "";
        String rest = text;
        if (numbered.matches()) {
            String printed = first(numbered.group(1), numbered.group(2), numbered.group(3));
            number = arabic(printed);
            rest = numbered.group(4);
        }
        String title = isTitle(rest) ? Printed.withoutNumbering(rest) : "";
        if (number.isEmpty() && title.isEmpty() || !number.isEmpty() && !rest.isEmpty() && title.isEmpty()) {
            return Caption.NONE;
        }
        return new Caption(number, title, "", 0, Unit.UNKNOWN_MONEY);
    }

    /** The number in Arabic figures without leading zeros; sub-numbers such as 1-2 keep their hyphen. */
    private static String arabic(String printed) {
        StringBuilder number = new StringBuilder();
        for (String part : printed.split("[-－—]", -1)) {
            number.append(number.isEmpty() ? "" : "-").append(ChineseNumeral.parse(part));
        }
        return number.toString();
    }

    private static boolean isTitle(String text) {
        if (text.length() < 3 || text.length() > LONGEST_TITLE || colon(text) || text.indexOf('，') >= 0) {
            return false;
        }
        int from = text.lastIndexOf('表');
        while (from >= 0) {
            Matcher end = TITLE_END.matcher(text).region(from, text.length());
            if (end.matches()) {
                return !text.startsWith("详见") && !text.startsWith("见") && !text.contains("如下");
            }
            from = text.lastIndexOf('表', from - 1);
        }
        return false;
    }

    private static String withoutCode(String entity) {
        int at = 0;
        while (at < entity.length() && (Character.isDigit(entity.charAt(at)) || entity.charAt(at) == '-')) {
            at++;
        }
        return entity.substring(at);
    }

    private static String first(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }

    private static boolean colon(String text) {
        return text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
    }

    private static boolean hasSentenceMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SENTENCE.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.contains("....");
    }
}
