package org.mingzhang.sdk.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses expressions that reach outside the facts, or that the engine decides wrongly. */
final class ExpressionLint {

    private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'");
    private static final Pattern DECIMAL = Pattern.compile("(?<![\\w.$])\\d+\\.\\d+(?![\\dB])");
    private static final Pattern CUSTOM = Pattern.compile("\\bstr\\s*\\[");
    private static final Pattern EVAL = Pattern.compile("\\beval\\s*\\(");
    private static final Pattern CREATION = Pattern.compile("\\bnew\\b");
    private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w.$])(?:java|javax|jdk|sun|com|org|kie)\\.\\w");
    private static final Pattern OWNER = Pattern.compile("(?<![\\w.$])([A-Z]\\w*)\\s*\\.");
    private static final Set<String> PLAIN = Set.of("BigDecimal", "String", "Math", "Integer");
    private static final List<String> ROOMS =
            List.of("org.mingzhang.model.", "org.mingzhang.check.drl.", "org.mingzhang.check.identity.");

    /** What is wrong. */
    record Fault(String zh, String en) {}

    private ExpressionLint() {}

    static List<Fault> check(String text) {
        String code = STRING.matcher(text).replaceAll("\"\"");
        List<Fault> faults = new ArrayList<>();
        if (DECIMAL.matcher(code).find()) {
            faults.add(new Fault(
                    "小数须加 B（如 0.1B），否则按二进制近似值比较",
                    "a decimal needs B (0.1B), else it is compared as a binary approximation"));
        }
        if (CUSTOM.matcher(code).find()) {
            faults.add(new Fault("不能用 str[…]，请用 startsWith 等方法", "str[…] cannot be used; call startsWith or the like"));
        }
        if (EVAL.matcher(code).find()) {
            faults.add(new Fault("不能用 eval", "eval cannot be used"));
        }
        if (CREATION.matcher(code).find()) {
            faults.add(new Fault("不能用 new", "new cannot be used"));
        }
        if (QUALIFIED.matcher(code).find() || code.contains("getClass")) {
            faults.add(new Fault("不能用全限定名或反射", "qualified names and reflection cannot be used"));
        }
        Matcher owners = OWNER.matcher(code);
        while (owners.find()) {
            if (!isAllowed(owners.group(1))) {
                faults.add(new Fault("不能用 " + owners.group(1), owners.group(1) + " cannot be used"));
            }
        }
        return faults;
    }

    /** Whether a class may be named: a fact, a helper for rules, or a plain value. */
    static boolean isAllowed(String simpleName) {
        return PLAIN.contains(simpleName) || ROOMS.stream().anyMatch(room -> exists(room + simpleName));
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, ExpressionLint.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
