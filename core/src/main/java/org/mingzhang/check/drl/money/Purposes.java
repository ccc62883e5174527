package org.mingzhang.check.drl.money;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence says the money of a subject is: basic spending or project spending (主要用于：……等基本支出). */
public final class Purposes {

    private static final Pattern SAID = Pattern.compile("主要(?:是)?用于[：:]?([^。；;]{0,60}?)(基本支出|项目支出)[。；;]");
    private static final Pattern OTHER = Pattern.compile("基本支出|项目支出|专项|和|及其他");

    private Purposes() {}

    /** 基本支出, 项目支出, or an empty text where the sentence says neither, or both. */
    public static String column(String text) {
        Matcher said = SAID.matcher(text.replaceAll("\\s+", ""));
        if (!said.find() || OTHER.matcher(said.group(1)).find()) {
            return "";
        }
        String column = said.group(2);
        return said.find() ? "" : column;
    }

    /** The other of the two columns. */
    public static String other(String column) {
        return column.equals("基本支出") ? "项目支出" : "基本支出";
    }
}
