package org.mingzhang.interpret.table;

import org.mingzhang.interpret.wording.Printed;

/**
 * A subject as a cell prints it: {@code 2010301}, {@code 2010301-行政运行}, {@code [201]一般公共服务支出}.
 *
 * @param code digits of the code
 * @param label what stands after the code, or empty
 */
public record Subject(String code, String label) {

    /** Reads a cell; null when it does not begin with a code of three, five or seven digits. */
    public static Subject read(String text) {
        String compact = Printed.compact(text);
        int start = 0;
        boolean bracketed = !compact.isEmpty() && "[【（(".indexOf(compact.charAt(0)) >= 0;
        if (bracketed) {
            start = 1;
        }
        int end = start;
        while (end < compact.length() && compact.charAt(end) >= '0' && compact.charAt(end) <= '9') {
            end++;
        }
        int length = end - start;
        if (length != 3 && length != 5 && length != 7 || "235".indexOf(compact.charAt(start)) < 0) {
            return null;
        }
        String rest = compact.substring(end);
        if (bracketed) {
            if (rest.isEmpty() || "]】）)".indexOf(rest.charAt(0)) < 0) {
                return null;
            }
            rest = rest.substring(1);
        } else if (!rest.isEmpty()) {
            char next = rest.charAt(0);
            if (next == '-' || next == '—' || next == ':' || next == '：' || next == '_') {
                rest = rest.substring(1);
            } else if (!isChinese(next) || next == '年') {
                return null;
            }
        }
        return rest.isEmpty() || isChinese(rest.charAt(0)) ? new Subject(compact.substring(start, end), rest) : null;
    }

    /** 1 for 类, 2 for 款, 3 for 项. */
    public static int level(String code) {
        return code.length() < 3 ? 0 : (code.length() - 1) / 2;
    }

    private static boolean isChinese(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c == '“' || c == '"';
    }
}
