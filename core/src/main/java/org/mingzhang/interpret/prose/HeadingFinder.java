package org.mingzhang.interpret.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings from enumerated sentences. */
final class HeadingFinder {

    /** Parts made of enumerated sentences and definitions: what is numbered inside them is no heading. */
    private static final Set<String> ENUMERATIONS = Set.of("名词解释", "部门职责", "工作目标");

    private static final Pattern HALVES = Pattern.compile("文字部分|表格部分");
    private static final Pattern SENTENCE = Pattern.compile("[，,；。！？]|\\d(?:\\.\\d+)?(?:万元|亿元|元|%|％|人|辆|台|个)");
    private static final Pattern SUBJECT_PATH = Pattern.compile("（[款项]）");
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)(?!20\\d{2}年)\\d");
    private static final Pattern RUN_IN = Pattern.compile("([^，。；：\\d]{2,24})[。：](?=.{4})");
    private static final String DEFINES = "(?:[是即系]?指|是(?!否))";
    private static final Pattern DEFINITION = Pattern.compile("[。：]?" + DEFINES + ".*");
    private static final Pattern DEFINED = Pattern.compile("[^，。；：]{2,24}：" + DEFINES + ".{4,}");
    private static final char TABLE = '表';
    private static final int NONE = Integer.MAX_VALUE;
    private static final int LONGEST = 45;
    private static final int TAIL = 4;
    private static final int LONGEST_PLAIN = 32;

    private final List<Paragraph> paragraphs;
    private final List<CompactText> compact = new ArrayList<>();
    private final ContentsList contents;
    private final HeadingTitles titles;
    private int enumerationRank = NONE;

    HeadingFinder(List<Paragraph> paragraphs, ContentsList contents, HeadingTitles titles) {
        this.paragraphs = paragraphs;
        this.contents = contents;
        this.titles = titles;
        paragraphs.forEach(paragraph -> compact.add(CompactText.of(paragraph.text())));
    }

    /** All headings in reading order. */
    List<Heading> find() {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (contents.contains(i)) {
                continue;
            }
            Optional<Heading> heading = at(i).filter(found -> !isEnumerated(found));
            if (heading.isPresent()) {
                headings.add(heading.get());
                enumerationRank = ENUMERATIONS.contains(heading.get().key())
                        ? heading.get().rank()
                        : NONE;
                i += heading.get().paragraphs() - 1;
            }
        }
        return headings;
    }

    private boolean isEnumerated(Heading heading) {
        return enumerationRank != NONE
                && heading.rank() > enumerationRank
                && !HALVES.matcher(heading.title()).matches();
    }

    private Optional<Heading> at(int index) {
        String text = compact.get(index).text();
        Optional<Numbering> numbering = Numbering.of(text);
        if (numbering.isEmpty()) {
            return plain(index, text);
        }
        Numbering number = numbering.get();
        if (number.style() == Numbering.Style.TABLE || number.style() == Numbering.Style.CIRCLED) {
            return Optional.empty();
        }
        String title = strip(text.substring(number.length()));
        if (title.isEmpty()) {
            return split(index, number);
        }
        if (DEFINED.matcher(title).matches()) {
            return Optional.empty();
        }
        if (title.length() <= LONGEST
                && !SENTENCE.matcher(title).find()
                && !SUBJECT_PATH.matcher(title).find()) {
            String key = titles.key(title);
            boolean heads = !key.isEmpty()
                    || number.style().ordinal() <= Numbering.Style.CHINESE.ordinal()
                    || !isListItem(index, number);
            return heads
                    ? Optional.of(heading(number, raw(index, number.length(), title), key, index, 1, -1))
                    : Optional.empty();
        }
        return runIn(index, number, text);
    }

    private static String strip(String title) {
        int end = title.length();
        while (end > 0 && "：。".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.substring(0, end);
    }

    private static Heading heading(Numbering number, String title, String key, int index, int taken, int body) {
        int rank = HALVES.matcher(title).matches() ? -1 : number.style().ordinal();
        return new Heading(rank, String.valueOf(number.value()), title, key, index, taken, body);
    }

    /** A title as printed, without white space. */
    private String raw(int index, int from, String title) {
        return compact.get(index).raw(from, from + title.length()).replaceAll("\\s+", "");
    }

    /** 第三部分 on one line, its title on the next. */
    private Optional<Heading> split(int index, Numbering number) {
        if (number.style() != Numbering.Style.PART || index + 1 >= paragraphs.size()) {
            return Optional.empty();
        }
        String next = compact.get(index + 1).text();
        boolean isTitle = next.length() <= LONGEST
                && !SENTENCE.matcher(next).find()
                && Numbering.of(next).isEmpty();
        return Optional.of(
                isTitle
                        ? heading(number, raw(index + 1, 0, strip(next)), titles.key(next), index, 2, -1)
                        : heading(number, "", "", index, 1, -1));
    }

    /** An item whose neighbour has the next number, with nothing between, is a list item. */
    private boolean isListItem(int index, Numbering number) {
        return isSibling(index + 1, number, 1)
                || isSibling(index - 1, number, -1)
                        && !SENTENCE.matcher(compact.get(index - 1).text()).find();
    }

    private boolean isSibling(int index, Numbering number, int step) {
        if (index < 0 || index >= paragraphs.size()) {
            return step > 0;
        }
        return Numbering.of(compact.get(index).text())
                .filter(other -> other.style() == number.style() && other.value() == number.value() + step)
                .isPresent();
    }

    /** 一、机关运行经费。2026年… : a heading with its text on the same line. */
    private Optional<Heading> runIn(int index, Numbering number, String text) {
        Matcher m = RUN_IN.matcher(text).region(number.length(), text.length());
        if (!m.lookingAt() || DEFINITION.matcher(text.substring(m.end())).lookingAt()) {
            return Optional.empty();
        }
        String key = titles.key(m.group(1));
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(heading(number, raw(index, number.length(), m.group(1)), key, index, 1, m.end()));
    }

    /** A heading without number: one that the contents list announces. */
    private Optional<Heading> plain(int index, String text) {
        if (text.length() > LONGEST_PLAIN
                || text.indexOf(TABLE) >= 0
                || SENTENCE.matcher(text).find()) {
            return Optional.empty();
        }
        String title = strip(text);
        String key = titles.key(title);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        boolean announced = contents.entries().stream()
                .filter(entry -> entry.partKey().equals(key))
                .anyMatch(entry -> title.endsWith(tail(entry.title())));
        return announced
                ? Optional.of(new Heading(Numbering.Style.PART.ordinal(), "", raw(index, 0, title), key, index, 1, -1))
                : Optional.empty();
    }

    private static String tail(String title) {
        String name = CompactText.of(title).text();
        return name.substring(Math.max(0, name.length() - TAIL));
    }
}
