package org.mingzhang.interpret.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names that every budget prints in the same words (一般公共预算, 公务用车运行维护费), misprinted by one character: a wrong
 * one, one of its own too many, or two that changed places. The last character is let pass, where the words may be others
 * (公务接待标准), and so are characters that usage exchanges (预 and 决, 及 and 和).
 */
public final class FixedNames {

    private static final List<String> NAMES = List.of(
            "一般公共预算",
            "一般公共预算财政拨款",
            "一般公共服务支出",
            "政府性基金预算",
            "国有资本经营预算",
            "社会保险基金预算",
            "财政拨款收入",
            "财政拨款支出",
            "财政拨款收支",
            "财政专户管理资金",
            "公务用车购置及运行维护费",
            "公务用车购置及运行费",
            "公务用车运行维护费",
            "公务用车购置费",
            "公务接待费",
            "因公出国（境）费",
            "机关运行经费",
            "抗疫特别国债",
            "社会保障和就业支出",
            "资源勘探工业信息等支出",
            "灾害防治及应急管理支出",
            "文化旅游体育与传媒支出",
            "自然资源海洋气象等支出",
            "粮油物资储备支出",
            "行政事业单位养老支出",
            "机关事业单位基本养老保险缴费支出",
            "机关事业单位职业年金缴费支出",
            "事业单位经营收入",
            "附属单位上缴收入",
            "对附属单位补助支出",
            "工资福利支出",
            "商品和服务支出",
            "对个人和家庭的补助",
            "使用非财政拨款结余");

    private static final List<String> EXCHANGED = List.of("预决结", "及和与、", "收支入出");
    /** Other names in use that happen to differ by a character. */
    private static final Set<String> OTHERS = Set.of("公务招待费", "公务用车购置及运维费", "社会保障基金预算", "工会福利支出", "财政拨款总支", "机构运行经费");

    private static final Map<Character, List<String>> BY_FIRST_CHARACTER = byFirstCharacter();
    private static final Set<String> KNOWN = new HashSet<>(NAMES);

    private FixedNames() {}

    /**
     * A misprint of a name.
     *
     * @param start where it begins
     * @param end where it ends
     * @param name the name that is meant
     */
    public record Misprint(int start, int end, String name) {}

    /** The first misprinted name of a text without spaces, if there is one. */
    public static Optional<Misprint> misprint(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            for (String name : BY_FIRST_CHARACTER.getOrDefault(text.charAt(at), List.of())) {
                int length = misprint(text, at, name);
                if (length > 0) {
                    return Optional.of(new Misprint(at, at + length, name));
                }
            }
        }
        return Optional.empty();
    }

    /** A title or heading with a misprinted name put right, so that it is known for what it is. */
    public static String corrected(String title) {
        return misprint(title)
                .map(found -> title.substring(0, found.start()) + found.name() + title.substring(found.end()))
                .orElse(title);
    }

    /** How long the misprint of this name is that stands here; 0 where none does. */
    private static int misprint(String text, int at, String name) {
        int same = 0;
        while (same < name.length() && at + same < text.length() && text.charAt(at + same) == name.charAt(same)) {
            same++;
        }
        if (same >= name.length() - 1 || at + same >= text.length() || !isHan(text.charAt(at + same))) {
            return 0;
        }
        if (text.startsWith(name.substring(same + 1), at + same + 1)) {
            return isExchange(name.charAt(same), text.charAt(at + same)) ? 0 : known(text, at, name.length());
        }
        if (same > 1
                && name.substring(same - 1, Math.min(name.length(), same + 2)).indexOf(text.charAt(at + same)) >= 0
                && text.startsWith(name.substring(same), at + same + 1)) {
            return known(text, at, name.length() + 1);
        }
        boolean swapped = at + same + 1 < text.length()
                && text.charAt(at + same) == name.charAt(same + 1)
                && text.charAt(at + same + 1) == name.charAt(same)
                && text.startsWith(name.substring(same + 2), at + same + 2);
        return swapped ? known(text, at, name.length()) : 0;
    }

    private static int known(String text, int at, int length) {
        String printed = text.substring(at, at + length);
        return KNOWN.contains(printed) || OTHERS.contains(printed) ? 0 : length;
    }

    private static boolean isExchange(char one, char other) {
        return EXCHANGED.stream().anyMatch(set -> set.indexOf(one) >= 0 && set.indexOf(other) >= 0);
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fa5';
    }

    private static Map<Character, List<String>> byFirstCharacter() {
        Map<Character, List<String>> names = new HashMap<>();
        for (String name : NAMES) {
            names.computeIfAbsent(name.charAt(0), any -> new ArrayList<>()).add(name);
        }
        return names;
    }
}
