package org.mingzhang.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.Text;

/**
 * Pages of which nothing was read, and what stands beside them: a table may go on there, and a paragraph or a list may end
 * there. Immutable.
 */
public final class UnreadPages {

    /** None. */
    public static final UnreadPages NONE = new UnreadPages(new LinkedHashSet<>(), List.of());

    /** What begins a document or a part of it goes on from no page before. */
    private static final Pattern BEGINNING =
            Pattern.compile("\\s*(?:目\\s*录|(?:第\\s*[一二三四五六七八九十]{1,3}\\s*(?:部分|章)).*)\\s*");

    private static final Pattern PAGE_NUMBER = Pattern.compile("\\P{L}*|\\s*第?\\s*\\d+\\s*页?\\s*");

    private record Spot(String file, int page) {}

    private final Set<Spot> unread;
    private final Set<Spot> beside = new LinkedHashSet<>();
    private final Set<Grid> cut = Collections.newSetFromMap(new IdentityHashMap<>());

    private UnreadPages(Set<Spot> unread, List<Block> blocks) {
        this.unread = unread;
        Block before = null;
        boolean afterGap = false;
        for (Block block : blocks) {
            if (block instanceof TextLine line
                    && PAGE_NUMBER.matcher(line.text()).matches()) {
                continue;
            }
            Place place = block.place();
            boolean newPage = before == null
                    || before.place().page() != place.page()
                    || !before.place().file().equals(place.file());
            if (newPage) {
                if (before != null) {
                    last(before);
                }
                afterGap = goesOn(block);
                if (afterGap) {
                    beside.add(spot(place, 0));
                }
            }
            if (afterGap && block instanceof Grid grid) {
                cut.add(grid);
                afterGap = false;
            }
            before = block;
        }
        if (before != null) {
            last(before);
        }
    }

    /** The pages of a layout that its notices say are unread. */
    public static UnreadPages of(Layout layout) {
        Set<Spot> read = new LinkedHashSet<>();
        layout.blocks().forEach(block -> read.add(spot(block.place(), 0)));
        Set<String> workbooks = layout.sources().stream()
                .filter(Source::isWorkbook)
                .map(Source::name)
                .collect(Collectors.toSet());
        Set<Spot> unread = new LinkedHashSet<>();
        for (ReadingNotice notice : layout.notices()) {
            boolean wholePage = notice.place().page() > 0
                    && notice.place().box().isNone()
                    && !workbooks.contains(notice.place().file());
            if (notice.kind().isUnread()
                    && wholePage
                    && (notice.kind() == NoticeKind.PAGE_WITHOUT_TEXT || !read.contains(spot(notice.place(), 0)))) {
                unread.add(spot(notice.place(), 0));
            }
        }
        return unread.isEmpty() ? NONE : new UnreadPages(unread, layout.blocks());
    }

    private static Spot spot(Place place, int further) {
        return new Spot(place.file(), place.page() + further);
    }

    /** Whether the first block of its page may go on from an unread page; a cover goes on nowhere. */
    private boolean goesOn(Block first) {
        boolean beginning =
                first instanceof TextLine line && BEGINNING.matcher(line.text()).matches();
        return first.place().page() > 2 && !beginning && unread.contains(spot(first.place(), -1));
    }

    private void last(Block block) {
        if (unread.contains(spot(block.place(), 1))) {
            beside.add(spot(block.place(), 0));
            if (block instanceof Grid grid) {
                cut.add(grid);
            }
        }
    }

    /** Whether an unread page lies between two places of a file. */
    public boolean lieBetween(Place before, Place after) {
        return unread.stream()
                .anyMatch(spot -> spot.file().equals(before.file())
                        && spot.file().equals(after.file())
                        && before.page() < spot.page()
                        && spot.page() < after.page());
    }

    /** Whether a grid may begin or go on on an unread page. */
    public boolean cut(Grid grid) {
        return cut.contains(grid);
    }

    /** Says of every page beside an unread one that its words decide nothing. */
    public List<ReadingNotice> notices() {
        List<ReadingNotice> notices = new ArrayList<>();
        for (Spot spot : beside) {
            notices.add(new ReadingNotice(
                    NoticeKind.PAGE_BESIDE_UNREAD,
                    new Text(
                            "第 " + spot.page() + " 页紧挨未能读取的页，文字可能不完整，不据以判定",
                            "page " + spot.page()
                                    + " stands beside a page that could not be read; its words may be cut and"
                                    + " decide nothing"),
                    Place.onPage(spot.file(), spot.page(), Box.NONE)));
        }
        return notices;
    }
}
