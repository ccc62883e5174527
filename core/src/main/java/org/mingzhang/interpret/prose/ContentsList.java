package org.mingzhang.interpret.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.interpret.table.find.TitleIndex;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Place;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.TocEntry;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.Template;

/** Reads the contents list (目录) and tells which paragraphs belong to it. */
final class ContentsList {

    private static final Pattern START = Pattern.compile("[（]?目[录次][）]?|.{4,50}(?:预算|决算).{0,20}(?<!采购)[（]?目录[）]?");
    private static final Pattern LEADER = Pattern.compile(
            "[.…·．\\-—]{3,}\\s*[-—]?\\d*[-—]?$|(?<=[\\u4e00-\\u9fff）])\\d{1,3}$" + "|\\d*PAGEREF_Toc\\d+\\\\?h?\\d*$");
    /** 二、机构设置情况。: an entry may end with a full stop. */
    private static final Pattern STOP = Pattern.compile("(?<=^.{2,40})[。；;]$");

    private static final Pattern BULLET = Pattern.compile("^[-•·●■◆*]+");
    private static final Pattern MARKED = Pattern.compile("^《([^《》]*)》$");
    private static final Pattern TABLE_TITLE = Pattern.compile(".*表([（(].*[）)])?(公开)?");
    /** 部门预算公开表: a heading over all tables, and no table. */
    private static final Pattern ALL_TABLES =
            Pattern.compile("(?:(?!.*(?:[收支]|经费|绩效|采购|项目|基金|资产|资金|拨款|转移)).*(?:预算|决算))?(?:信息)?(?:公开)?报?表格?");

    private static final String WORD = "表";
    private static final int LONGEST = 60;
    private static final int FEWEST_TABLES = 4;

    /** What a title ends with that is whole; 部分 of a title as it was cut may by chance end so too. */
    private static final Pattern COMPLETE = Pattern.compile(
            ".*(?:说明|情况|解释|表|概况|概述|职责|职能|设置|构成|组成|任务|目标|事项|部分|公开|预算|决算|经费|其他|支出|收入|收支|内容|附件|简介|文本|目录|工作|绩效|[）)])");
    /** Lines that begin an entry although they have no number. */
    private static final Pattern OF_ITS_OWN = Pattern.compile("附|表|目录|目次|名词");

    /** Characters from which a line may fill the page. */
    private static final int SHORTEST_FULL = 18;

    private static final int SHORTEST_CUT = 10;

    /** Full lines differ by this many characters, for figures are narrower. */
    private static final int LOOSE = 4;

    private record Line(Optional<Numbering> numbering, String title, boolean leader, Place place) {

        int length() {
            return title.length() + numbering.map(Numbering::length).orElse(0);
        }

        Line with(Line rest) {
            return new Line(numbering, title + rest.title, leader || rest.leader, place);
        }
    }

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
            boolean rest = isRest(line, lines);
            // Several entries may be wrapped before the same characters (…情况说/明); an entry itself stands once.
            boolean again = !rest && !seen.add(identity(line));
            if (all.get(i).afterGrid() || isProse(line.title) || isBeyond(line, lines) || again) {
                break;
            }
            Optional<Line> next = i + 1 < all.size() && !all.get(i + 1).afterGrid()
                    ? Optional.of(line(all.get(i + 1)))
                    : Optional.empty();
            boolean goesOn = next.filter(after -> goesOn(after, lines, rest) && !seen.contains(identity(after)))
                    .isPresent();
            if (isWithoutMark(line, lines) && !goesOn) {
                break;
            }
            if (rest) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1).with(line));
            } else {
                lines.add(line);
            }
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
        String entry = LEADER.matcher(compact).replaceFirst("");
        Optional<Numbering> numbering = Numbering.of(CompactText.of(entry).text());
        String bare = numbering.isPresent() ? STOP.matcher(entry).replaceFirst("") : entry;
        int start = numbering.map(Numbering::length).orElse(0);
        String title = MARKED.matcher(bare.substring(start)).replaceFirst("$1");
        return new Line(numbering, title, !entry.equals(compact), paragraph.place());
    }

    private static String identity(Line line) {
        return line.numbering.map(Numbering::style).map(Enum::name).orElse("")
                + line.numbering.map(Numbering::value).orElse(0)
                + Printed.name(line.title);
    }

    private static boolean isProse(String title) {
        return title.length() > LONGEST || title.indexOf('。') >= 0 || title.indexOf('；') >= 0;
    }

    /** The body begins: the numbering of the outermost entries starts anew. */
    private boolean isBeyond(Line line, List<Line> before) {
        if (before.isEmpty()
                || line.numbering.isEmpty()
                || before.get(0).numbering.isEmpty()) {
            return false;
        }
        Numbering first = before.get(0).numbering.get();
        boolean same = first.style() == line.numbering.get().style()
                && first.value() == line.numbering.get().value();
        // Tables may be counted from 一 again below the parts; a heading of the body speaks of the same.
        return same
                && (first.style() == Numbering.Style.PART
                        || !parts.key(line.title).isEmpty()
                                && parts.key(line.title).equals(parts.key(before.get(0).title)));
    }

    /** A line without number and page among lines that have them: the rest of a wrapped one, or already the body. */
    private static boolean isWithoutMark(Line line, List<Line> before) {
        return line.numbering.isEmpty()
                && !line.leader
                && before.size() >= 3
                && before.stream().allMatch(entry -> entry.numbering.isPresent() || entry.leader);
    }

    /**
     * Whether the list goes on with this line, so that what stands before it belongs to the list too: it has a page, or
     * it is the next of its numbering, or the first one below an entry that was wrapped.
     */
    private boolean goesOn(Line line, List<Line> before, boolean wrapped) {
        if (line.leader) {
            return true;
        }
        if (line.numbering.isEmpty() || isProse(line.title) || isBeyond(line, before)) {
            return false;
        }
        Numbering number = line.numbering.get();
        Optional<Numbering> last = before.stream()
                .flatMap(entry -> entry.numbering.stream())
                .filter(entry -> entry.style() == number.style())
                .reduce((former, latter) -> latter);
        return last.map(former -> former.value() + 1 == number.value()).orElse(wrapped && number.value() == 1);
    }

    /** Whether a line is the rest of the entry before it, which the width of the page cut: of its name or its dots. */
    private static boolean isRest(Line line, List<Line> before) {
        if (line.numbering.isPresent()
                || before.isEmpty()
                || OF_ITS_OWN.matcher(line.title).lookingAt()) {
            return false;
        }
        if (line.title.isEmpty() && line.leader) {
            return true;
        }
        Line last = before.get(before.size() - 1);
        if (last.leader || last.numbering.isEmpty() && !line.leader || line.title.length() > last.title.length()) {
            return false;
        }
        int longest = before.stream().mapToInt(Line::length).max().orElse(0);
        boolean full = last.length() >= SHORTEST_FULL && last.length() >= longest - LOOSE;
        return full
                || last.length() >= SHORTEST_CUT
                        && !COMPLETE.matcher(last.title).matches();
    }

    private void addEntries(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean hasChildren = i + 1 < lines.size() && depth(lines.get(i + 1)) > depth(line);
            boolean isTable = !hasChildren && (isTitle(line) || isTitleAmongTables(lines, i));
            String number = line.numbering.map(n -> String.valueOf(n.value())).orElse("");
            entries.add(new TocEntry(
                    number,
                    line.title,
                    isTable ? kind(line.title) : "",
                    isTable ? "" : parts.key(line.title),
                    isTable,
                    line.place));
        }
    }

    private String kind(String title) {
        return tables.find(title)
                .or(() -> tables.find(title + WORD))
                .map(TableTemplate::kind)
                .orElse("");
    }

    private static boolean isTitle(Line line) {
        return TABLE_TITLE.matcher(line.title).matches()
                && !ALL_TABLES.matcher(Printed.name(line.title)).matches();
    }

    /** 十、机关运行经费 among entries most of which are tables: a table too, whose title is printed without the word. */
    private boolean isTitleAmongTables(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.numbering.isEmpty() || tables.find(line.title + WORD).isEmpty()) {
            return false;
        }
        int from = at;
        while (from > 0 && depth(lines.get(from - 1)) == depth(line)) {
            from--;
        }
        int to = at + 1;
        while (to < lines.size() && depth(lines.get(to)) == depth(line)) {
            to++;
        }
        long titles =
                lines.subList(from, to).stream().filter(ContentsList::isTitle).count();
        return titles >= FEWEST_TABLES && titles * 2 > to - from;
    }

    private static int depth(Line line) {
        return line.numbering.map(n -> n.style().ordinal()).orElse(0);
    }
}
