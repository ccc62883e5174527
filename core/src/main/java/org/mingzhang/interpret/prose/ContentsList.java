package org.mingzhang.interpret.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.interpret.table.TitleIndex;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Place;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.TocEntry;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.Template;

/** Reads the contents list (目录) and tells which paragraphs belong to it. */
final class ContentsList {

    private static final Pattern START = Pattern.compile("目录|目次");
    private static final Pattern LEADER =
            Pattern.compile("[.…·．\\-—]{3,}\\s*[-—]?\\d*[-—]?$|(?<=[\\u4e00-\\u9fff）])\\d{1,3}$");
    private static final Pattern BULLET = Pattern.compile("^[-•·●■◆*]+");
    private static final Pattern TABLE_TITLE = Pattern.compile(".*表(（.*）)?(公开)?");
    /** 部门预算公开表: a heading over all tables, and no table. */
    private static final Pattern ALL_TABLES =
            Pattern.compile("(?:(?!.*(?:[收支]|经费|绩效|采购|项目|基金|资产|资金|拨款|转移)).*(?:预算|决算))?(?:信息)?(?:公开)?报?表格?");

    private static final int LONGEST = 60;
    private static final int FEWEST_TABLES = 4;

    private record Line(Optional<Numbering> numbering, String title, boolean leader, Place place) {}

    private final HeadingTitles parts;
    private final TitleIndex tables;
    private final List<TocEntry> entries = new ArrayList<>();
    private final Set<Integer> paragraphs = new HashSet<>();

    ContentsList(Template template, DisclosureKind kind, HeadingTitles parts) {
        this.parts = parts;
        this.tables = new TitleIndex(template.tables(), kind);
    }

    void read(List<Paragraph> all) {
        for (int i = 0; i < all.size(); i++) {
            if (START.matcher(CompactText.of(all.get(i).text()).text()).matches()) {
                paragraphs.add(i);
                i = readList(all, i + 1) - 1;
            }
        }
        if (entries.isEmpty()) {
            readUntitled(all);
        }
    }

    /** A contents list without its heading: parts and many tables, one short line after the other. */
    private void readUntitled(List<Paragraph> all) {
        for (int i = 0; i < all.size(); i++) {
            boolean opens = line(all.get(i))
                    .numbering
                    .filter(number -> number.style() == Numbering.Style.PART && number.value() == 1)
                    .isPresent();
            if (!opens) {
                continue;
            }
            int end = i;
            while (end < all.size() && isEntry(line(all.get(end)))) {
                end++;
            }
            long listed = all.subList(i, end).stream()
                    .filter(paragraph ->
                            TABLE_TITLE.matcher(line(paragraph).title).matches())
                    .count();
            if (listed >= FEWEST_TABLES) {
                readList(all, i);
            }
            return;
        }
    }

    private static boolean isEntry(Line line) {
        return line.numbering.isPresent() && !isProse(line.title);
    }

    List<TocEntry> entries() {
        return entries;
    }

    boolean contains(int paragraph) {
        return paragraphs.contains(paragraph);
    }

    private int readList(List<Paragraph> all, int from) {
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int i = from;
        while (i < all.size()) {
            Line line = line(all.get(i));
            if (all.get(i).afterGrid() || isProse(line.title) || isBeyond(line, lines) || !seen.add(identity(line))) {
                break;
            }
            lines.add(line);
            i++;
        }
        for (int k = from; k < i; k++) {
            paragraphs.add(k);
        }
        addEntries(lines);
        return i;
    }

    private static Line line(Paragraph paragraph) {
        String compact = BULLET.matcher(Printed.compact(paragraph.text())).replaceFirst("");
        String bare = LEADER.matcher(compact).replaceFirst("");
        Optional<Numbering> numbering = Numbering.of(CompactText.of(bare).text());
        int start = numbering.map(Numbering::length).orElse(0);
        return new Line(numbering, bare.substring(start), !bare.equals(compact), paragraph.place());
    }

    private static String identity(Line line) {
        return line.numbering.map(Numbering::style).map(Enum::name).orElse("")
                + line.numbering.map(Numbering::value).orElse(0)
                + Printed.name(line.title);
    }

    private static boolean isProse(String title) {
        return title.length() > LONGEST || title.indexOf('。') >= 0 || title.indexOf('；') >= 0;
    }

    /** The body begins: numbering starts anew, or a list that is numbered throughout meets a line that is not. */
    private static boolean isBeyond(Line line, List<Line> before) {
        if (before.isEmpty()) {
            return false;
        }
        Optional<Numbering> first = before.get(0).numbering;
        boolean anew = first.isPresent()
                && line.numbering.isPresent()
                && first.get().style() == Numbering.Style.PART
                && first.get().style() == line.numbering.get().style()
                && first.get().value() == line.numbering.get().value();
        boolean plain = line.numbering.isEmpty()
                && !line.leader
                && before.size() >= 3
                && before.stream().allMatch(entry -> entry.numbering.isPresent() || entry.leader);
        return anew || plain;
    }

    private void addEntries(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean hasChildren = i + 1 < lines.size() && depth(lines.get(i + 1)) > depth(line);
            boolean isTable = TABLE_TITLE.matcher(line.title).matches()
                    && !hasChildren
                    && !ALL_TABLES.matcher(Printed.name(line.title)).matches();
            String number = line.numbering.map(n -> String.valueOf(n.value())).orElse("");
            entries.add(new TocEntry(
                    number,
                    line.title,
                    isTable ? tables.find(line.title).map(TableTemplate::kind).orElse("") : "",
                    isTable ? "" : parts.key(line.title),
                    isTable,
                    line.place));
        }
    }

    private static int depth(Line line) {
        return line.numbering.map(n -> n.style().ordinal()).orElse(0);
    }
}
