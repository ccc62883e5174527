package org.mingzhang.interpret.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.Text;
import org.mingzhang.interpret.recognise.BookCovers.Cover;
import org.mingzhang.interpret.recognise.TableSets.Start;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Book;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;

/**
 * Parts the books in one file: some publish a department's budget and those of its units bound together, or a budget with
 * last year's accounts. A file is parted where a cover is followed by a contents list and a first part of its own. Where a
 * cover is followed by less, it may be another book or a chapter: what comes after it is left unread, with a notice. A set
 * of tables may be bound behind without a cover ({@link TableSets}).
 */
public final class Books {

    private static final int MOST_NAMED = 5;
    private static final Pattern AMOUNT = Pattern.compile("[\\d,]+\\.\\d{2}");

    private Books() {}

    /** The books of a file in their order; the layout itself where there is one, or where nothing is sure. */
    public static List<Layout> of(Layout layout) {
        if (!mayBeSeveral(layout)) {
            return List.of(layout);
        }
        List<Block> blocks = layout.blocks();
        List<Integer> begins = sureBegins(blocks);
        if (begins.size() < 2) {
            return List.of(layout);
        }
        List<Layout> books = new ArrayList<>();
        Source source = layout.sources().get(0);
        boolean isPaged = blocks.get(begins.get(1)).place().page() > 0;
        int last = last(layout, isPaged);
        for (int at = 0; at < begins.size(); at++) {
            boolean isLast = at == begins.size() - 1;
            int end = isLast ? blocks.size() : begins.get(at + 1);
            int first = Math.max(1, at(blocks.get(begins.get(at)).place(), isPaged));
            int lastOfBook = isLast ? last : at(blocks.get(end).place(), isPaged) - 1;
            Book book = new Book(at + 1, begins.size(), isPaged, first, Math.max(first, lastOfBook));
            List<ReadingNotice> notices = layout.notices().stream()
                    .filter(notice -> book.holds(notice.place()))
                    .toList();
            books.add(new Layout(List.of(source.of(book)), blocks.subList(begins.get(at), end), notices));
        }
        return books;
    }

    /** The name of a disclosure for reports, when its file, or what its files have in common, has this one. */
    public static String name(String file, Layout layout) {
        return layout.sources().size() == 1
                ? layout.sources().get(0).book().map(book -> book.nameIn(file)).orElse(file)
                : file;
    }

    /** The first book of a file, with a notice of the others; the layout itself where there is one book. */
    public static Layout first(Layout layout) {
        if (layout.sources().size() != 1) {
            return layout;
        }
        List<Cover> covers = BookCovers.among(layout.blocks());
        List<Start> sets = sets(layout.blocks(), covers);
        int cover = covers.size() < 2 ? Integer.MAX_VALUE : covers.get(1).block();
        int tables = sets.isEmpty() ? Integer.MAX_VALUE : sets.get(0).block();
        if (tables < cover) {
            return cut(layout, tables, said(sets.get(0)));
        }
        return covers.size() < 2 ? layout : cut(layout, cover, said(covers));
    }

    private static Layout cut(Layout layout, int end, Text said) {
        Place next = layout.blocks().get(end).place();
        List<ReadingNotice> notices = layout.notices().stream()
                .filter(notice -> notice.place().page() < Math.max(next.page(), 1))
                .collect(Collectors.toCollection(ArrayList::new));
        notices.add(new ReadingNotice(NoticeKind.SEVERAL_BOOKS, said, next));
        return new Layout(layout.sources(), layout.blocks().subList(0, end), notices);
    }

    private static boolean mayBeSeveral(Layout layout) {
        return layout.sources().size() == 1 && layout.sources().get(0).book().isEmpty();
    }

    /** Where books begin, as far as that is sure, with a cover or without one. */
    private static List<Integer> sureBegins(List<Block> blocks) {
        List<Cover> covers = BookCovers.among(blocks);
        TreeSet<Integer> begins = new TreeSet<>(begins(blocks, covers));
        if (begins.isEmpty()) {
            begins.add(0);
        }
        int first = begins.first();
        sets(blocks, covers).stream()
                .filter(Start::isSure)
                .map(Start::block)
                .filter(block -> block > first)
                .forEach(begins::add);
        return List.copyOf(begins);
    }

    /**
     * Sets of tables that are no part of the book before; where a cover stands over one, the book begins there. Every book
     * is looked at by itself, but for the first, before whose cover the tables of another may stand.
     */
    private static List<Start> sets(List<Block> blocks, List<Cover> covers) {
        List<Start> sets = new ArrayList<>();
        for (int at = 0; at < Math.max(1, covers.size()); at++) {
            int from = at == 0 ? 0 : covers.get(at).block();
            int to = at + 1 < covers.size() ? covers.get(at + 1).block() : blocks.size();
            TableSets.among(blocks.subList(from, to)).forEach(set -> sets.add(set.movedBy(from)));
        }
        return sets.stream().map(set -> fromItsCover(set, covers)).toList();
    }

    private static Start fromItsCover(Start set, List<Cover> covers) {
        return covers.stream()
                .filter(cover -> cover.block() > set.after() && cover.block() <= set.table())
                .findFirst()
                .map(cover -> set.from(cover.block(), cover.hasContents()))
                .orElse(set);
    }

    /** Where books with covers begin; the first is where the file begins, but for the front of a binding. */
    private static List<Integer> begins(List<Block> blocks, List<Cover> covers) {
        List<Integer> begins = new ArrayList<>();
        for (int at = 0; at < covers.size(); at++) {
            int begin = covers.get(at).block();
            int end = at + 1 < covers.size() ? covers.get(at + 1).block() : blocks.size();
            if (covers.get(at).hasContents()
                    && end - begin >= BookCovers.FEWEST_BLOCKS
                    && BookCovers.haveFirstPart(blocks.subList(begin, end))) {
                begins.add(begin);
            }
        }
        if (begins.isEmpty()) {
            return begins;
        }
        List<Block> front = blocks.subList(0, begins.get(0));
        if (front.size() >= BookCovers.FEWEST_BLOCKS && BookCovers.haveFirstPart(front)) {
            begins.add(0, 0);
        } else if (!isOfTheBinding(front)) {
            begins.set(0, 0);
        }
        return begins;
    }

    /** A cover and a contents list of all books, which are of none of them. */
    private static boolean isOfTheBinding(List<Block> front) {
        return BookCovers.haveContents(front) && front.stream().noneMatch(Books::hasAmounts);
    }

    private static boolean hasAmounts(Block block) {
        return block instanceof Grid grid
                && grid.cells().stream()
                        .anyMatch(cell -> AMOUNT.matcher(cell.text()).find());
    }

    private static int at(Place place, boolean isPaged) {
        return isPaged ? place.page() : place.line();
    }

    private static int last(Layout layout, boolean isPaged) {
        Stream<Place> printed = layout.blocks().stream().map(Block::place);
        Stream<Place> inGrids = layout.blocks().stream()
                .filter(Grid.class::isInstance)
                .flatMap(grid -> ((Grid) grid).cells().stream())
                .map(GridCell::place);
        Stream<Place> noticed = layout.notices().stream().map(ReadingNotice::place);
        int last = Stream.of(printed, inGrids, noticed)
                .flatMap(places -> places)
                .mapToInt(place -> at(place, isPaged))
                .max()
                .orElse(0);
        return isPaged ? Math.max(last, layout.sources().get(0).pages()) : last;
    }

    private static Text said(Start set) {
        return new Text(
                "“" + set.title() + "”等表前面已经有过，数却不同，可能是另一份公开文件；只检查了前面的部分，其余请拆成单独的文件再检查",
                "“" + set.title() + "” and other tables were there before with other figures and may be of another"
                        + " disclosure; only what stands before them was checked, put the others into files of their own");
    }

    private static Text said(List<Cover> covers) {
        String titles = covers.stream()
                .limit(MOST_NAMED)
                .map(cover -> cover.title().text().replaceFirst("目录$", ""))
                .collect(Collectors.joining("”“", "“", covers.size() > MOST_NAMED ? "”…" : "”"));
        return new Text(
                "一个文件中有 " + covers.size() + " 份公开文件：" + titles + "；只检查了第一份，其余请拆成单独的文件再检查",
                "one file holds " + covers.size() + " disclosures: " + titles
                        + "; only the first was checked, put the others into files of their own");
    }
}
