package org.mingzhang.interpret.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.ChineseNumeral;

/**
 * The number in front of a heading or list item.
 *
 * @param style how it is written, which tells its depth
 * @param value its value, Arabic
 * @param length number of compact characters it takes
 */
public record Numbering(Style style, int value, int length) {

    private static final Pattern PATTERN = Pattern.compile("第([一二三四五六七八九十]{1,3}|\\d{1,2})(?:部分|章|篇)[：、.\\s]?"
            + "|([一二三四五六七八九十]{1,3})[、.．：]"
            + "|（([一二三四五六七八九十]{1,3})）[、.]?"
            + "|(\\d{1,2})[、.．](?!\\d)|(?<![\\d.])(\\d{1,2}\\.)(?=\\d{4}年|2\\d{2,6}(?![\\d.,万亿元%]))"
            + "|（(\\d{1,2})）[、.]?|(\\d{1,2})）"
            + "|([①-⑳])|表([一二三四五六七八九十]{1,3}|\\d{1,2})(?:[-－—]\\d{1,2}){0,2}[：、.\\s]?");

    /** How numbers are written, from the outermost to the innermost. */
    public enum Style {
        /** 第一部分. */
        PART,
        /** 一、. */
        CHINESE,
        /** （一）. */
        CHINESE_BRACKETED,
        /** 1. */
        ARABIC,
        /** （1）. */
        ARABIC_BRACKETED,
        /** ①. */
        CIRCLED,
        /** 表1, among the entries of a contents list. */
        TABLE
    }

    /** The numbering that begins a compact text. */
    public static Optional<Numbering> of(String compact) {
        Matcher m = PATTERN.matcher(compact);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        if (m.group(1) != null) {
            return numbering(Style.PART, m.group(1), m);
        }
        if (m.group(2) != null) {
            return numbering(Style.CHINESE, m.group(2), m);
        }
        if (m.group(3) != null) {
            return numbering(Style.CHINESE_BRACKETED, m.group(3), m);
        }
        if (m.group(4) != null) {
            return numbering(Style.ARABIC, m.group(4), m);
        }
        if (m.group(5) != null) {
            return numbering(Style.ARABIC, m.group(5).replace(".", ""), m);
        }
        if (m.group(6) != null) {
            return numbering(Style.ARABIC_BRACKETED, m.group(6), m);
        }
        if (m.group(7) != null) {
            return numbering(Style.ARABIC_BRACKETED, m.group(7), m);
        }
        if (m.group(8) != null) {
            return Optional.of(new Numbering(Style.CIRCLED, m.group(8).charAt(0) - '①' + 1, m.end()));
        }
        return numbering(Style.TABLE, m.group(9), m);
    }

    private static Optional<Numbering> numbering(Style style, String numeral, Matcher m) {
        int value = ChineseNumeral.parse(numeral);
        return value <= 0 ? Optional.empty() : Optional.of(new Numbering(style, value, m.end()));
    }
}
