package org.mingzhang.interpret.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;

/**
 * The covers in one file. A book begins with a cover of its own, which names another body, year, kind or scope than the
 * book before, and with a contents list or a first part of its own; running heads and titles of annexes have not both.
 */
final class BookCovers {

    private static final int LINES_OF_A_COVER = 4;
    private static final int LINES_TO_THE_OPENING = 14;

    /** Word covers are often laid out in a table; one with more text than this is no cover. */
    private static final int LONGEST_COVER = 150;

    private static final Pattern CONTENTS = Pattern.compile("目录|目次");
    private static final Pattern FIRST_PART =
            Pattern.compile("(?:第一部分|一、|[（(]一[）)])[^，。；]{0,20}(?:概况|基本情况|职责|职能)[^，。；]{0,12}?[.…·\\d]*");
    private static final Pattern OWNER = Pattern.compile("(?:预算)?(?:主管)?(?:部门|单位)(?:名称)?[：:](?<name>.+)");
    private static final Pattern ATTACHED = Pattern.compile("附件[一二三四五六七八九十\\d]{0,3}[：:]?");

    /** A binding may have a cover and a contents list of its own, and nothing else. */
    static final int FEWEST_BLOCKS = 40;

    /**
     * A cover.
     *
     * @param title what it says
     * @param block where it begins, among the blocks of the file
     * @param hasContents whether a contents list follows it
     */
    record Cover(CoverTitle title, int block, boolean hasContents) {

        /** Whether this is the cover of another book than the one before. */
        private boolean begins(Cover before) {
            return !isSameName(before.title.name())
                    || title.year() != before.title.year()
                    || title.kind() != before.title.kind()
                    || title.scope() != before.title.scope()
                            && title.scope() != Scope.UNKNOWN
                            && before.title.scope() != Scope.UNKNOWN;
        }

        private boolean isSameName(String other) {
            return title.name().endsWith(other) || other.endsWith(title.name());
        }
    }

    private final List<Block> blocks;

    private BookCovers(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The covers of books, each of another book than the one before, and none of them sheets before the next. */
    static List<Cover> among(List<Block> blocks) {
        return new BookCovers(blocks).covers();
    }

    private List<Cover> covers() {
        List<Cover> covers = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Optional<Cover> cover = isTop(at) ? coverAt(at) : Optional.empty();
            if (cover.isPresent() && (covers.isEmpty() || cover.get().begins(covers.get(covers.size() - 1)))) {
                add(covers, cover.get());
            }
        }
        return covers;
    }

    /** What comes before the first book is the front of a binding; a sheet between two books belongs to the second. */
    private static void add(List<Cover> covers, Cover next) {
        Cover before = covers.isEmpty() ? next : covers.get(covers.size() - 1);
        if (covers.isEmpty() || next.block() - before.block() >= FEWEST_BLOCKS) {
            covers.add(next);
        } else {
            int block = covers.size() == 1 ? next.block() : before.block();
            covers.set(covers.size() - 1, new Cover(next.title(), block, next.hasContents()));
        }
    }

    /** Whether a line is the first of its page, or stands in a format without pages. */
    private boolean isTop(int at) {
        return at == 0
                || blocks.get(at).place().page() == 0
                || blocks.get(at - 1).place().page() != blocks.get(at).place().page();
    }

    private Optional<Cover> coverAt(int at) {
        List<String> lines = linesOfACover(at);
        StringBuilder text = new StringBuilder();
        Optional<CoverTitle> best = Optional.empty();
        for (String words : lines) {
            if (CoverTitle.isNumbered(words)) {
                break;
            }
            if (best.isPresent() && best.get().name().isEmpty()) {
                best = Optional.of(named(best.get(), words));
            }
            text.append(words);
            Optional<CoverTitle> title = mayBeTitle(text)
                    ? CoverTitle.read(text.toString(), blocks.get(at).place()).filter(BookCovers::tellsEnough)
                    : Optional.empty();
            best = title.isPresent() ? title : best;
        }
        if (best.filter(title -> EntityName.endsLikeOne(title.name())).isEmpty()) {
            return Optional.empty();
        }
        boolean contents = opens(at, CONTENTS);
        // Without pages a heading of a narrative that goes through its units looks like a cover with a first part.
        boolean opens = contents
                || best.get().scope() != Scope.UNKNOWN && blocks.get(at).place().page() > 0 && opens(at, FIRST_PART);
        return opens ? Optional.of(new Cover(best.get(), at, contents)) : Optional.empty();
    }

    /** A title that tells enough names its year and its kind; every line of a text is asked, and few do. */
    private static boolean mayBeTitle(StringBuilder text) {
        return text.indexOf("年") >= 0 && (text.indexOf("算") >= 0 || text.indexOf("绩效目标") >= 0);
    }

    /** The title with the name that stands in the line below it. */
    private static CoverTitle named(CoverTitle title, String line) {
        Matcher owner = OWNER.matcher(line);
        if (owner.matches()) {
            return title.of(EntityName.trimmed(owner.group("name")));
        }
        return EntityName.isPossible(line) && EntityName.endsLikeOne(line) ? title.of(line) : title;
    }

    private List<String> linesOfACover(int at) {
        List<String> lines = new ArrayList<>();
        for (int block = at; block < blocks.size() && lines.size() < LINES_OF_A_COVER; block++) {
            List<String> words = lines(blocks.get(block));
            if (blocks.get(block) instanceof Grid
                    && words.stream().mapToInt(String::length).sum() > LONGEST_COVER) {
                break;
            }
            for (String line : words) {
                if (!line.isEmpty() && !ATTACHED.matcher(line).matches()) {
                    lines.add(CoverTitle.plain(line));
                }
            }
        }
        return lines.subList(0, Math.min(lines.size(), LINES_OF_A_COVER));
    }

    private static boolean tellsEnough(CoverTitle title) {
        return title.year() > 0 && title.kind() != DisclosureKind.UNKNOWN;
    }

    private boolean opens(int at, Pattern opening) {
        for (int block = at + 1; block < Math.min(blocks.size(), at + LINES_TO_THE_OPENING); block++) {
            if (lines(blocks.get(block)).stream()
                    .anyMatch(line -> opening.matcher(line).matches())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch of the file has a first part: tables alone, or a contents list alone, are no book. */
    static boolean haveFirstPart(List<Block> stretch) {
        return stretch.stream()
                .filter(TextLine.class::isInstance)
                .flatMap(line -> lines(line).stream())
                .anyMatch(line -> FIRST_PART.matcher(line).matches());
    }

    /** Whether a stretch of the file has a contents list. */
    static boolean haveContents(List<Block> stretch) {
        return stretch.stream()
                .flatMap(block -> lines(block).stream())
                .anyMatch(line -> CONTENTS.matcher(line).matches());
    }

    /** The text of a line, or of the rows of a grid, without white space. */
    private static List<String> lines(Block block) {
        if (block instanceof TextLine line) {
            return List.of(Printed.compact(line.text()));
        }
        TreeMap<Integer, StringBuilder> rows = new TreeMap<>();
        for (GridCell cell : ((Grid) block).cells()) {
            rows.computeIfAbsent(cell.row(), row -> new StringBuilder()).append(Printed.compact(cell.text()));
        }
        return rows.values().stream().map(StringBuilder::toString).toList();
    }
}
