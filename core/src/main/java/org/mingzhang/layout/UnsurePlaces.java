package org.mingzhang.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.Text;

/**
 * The pages whose text decides nothing, because it was recognised from images, is out of order, or may be cut by a page that
 * is unread; a file without pages counts as one. Immutable.
 */
public final class UnsurePlaces {

    private record Spot(String file, int page) {

        static Spot of(Place place) {
            return new Spot(place.file(), place.page());
        }
    }

    private final Set<Spot> misread;
    private final Set<Spot> cut;

    private UnsurePlaces(Set<Spot> misread, Set<Spot> cut) {
        this.misread = misread;
        this.cut = cut;
    }

    /** The pages that hold text marked as {@link Origin#OCR}, or of which a notice says that their text decides nothing. */
    public static UnsurePlaces of(Layout layout) {
        UnsurePlaces said = of(layout.notices());
        Set<Spot> misread = new LinkedHashSet<>(said.misread);
        for (Block block : layout.blocks()) {
            if (block instanceof TextLine line && line.origin() == Origin.OCR
                    || block instanceof Grid grid
                            && grid.cells().stream().anyMatch(cell -> cell.origin() == Origin.OCR)) {
                misread.add(Spot.of(block.place()));
            }
        }
        return new UnsurePlaces(misread, said.cut);
    }

    /** The pages that notices say were recognised from images, are out of order, or may be cut. */
    public static UnsurePlaces of(List<ReadingNotice> notices) {
        Set<Spot> misread = new LinkedHashSet<>();
        Set<Spot> cut = new LinkedHashSet<>();
        notices.stream()
                .filter(notice -> notice.kind().isUnsure())
                .forEach(notice ->
                        (notice.kind() == NoticeKind.PAGE_BESIDE_UNREAD ? cut : misread).add(Spot.of(notice.place())));
        return new UnsurePlaces(misread, cut);
    }

    public boolean isEmpty() {
        return misread.isEmpty() && cut.isEmpty();
    }

    /** Whether what stands here may be something else than what is printed. */
    public boolean isMisread(Place place) {
        return misread.contains(Spot.of(place));
    }

    /** Whether what stands here may go on on a page that is unread. */
    public boolean isCut(Place place) {
        return cut.contains(Spot.of(place));
    }

    /** Whether what stands here decides nothing. */
    public boolean contains(Place place) {
        return isMisread(place) || isCut(place);
    }

    /** A notice for every page recognised from an image that none of these speaks of. */
    public List<ReadingNotice> noticesBeside(List<ReadingNotice> notices) {
        UnsurePlaces said = of(notices);
        return misread.stream()
                .filter(spot -> !said.misread.contains(spot))
                .map(spot -> spot.page == 0
                        ? notice(
                                spot,
                                "文字由图像识别（OCR）得来，只供参考",
                                "its words were recognised from images (OCR) and are for reference only")
                        : readByOcr(spot.file, spot.page))
                .toList();
    }

    /** Says that the words of a page were recognised from an image. */
    public static ReadingNotice readByOcr(String file, int page) {
        return notice(
                new Spot(file, page),
                "第 " + page + " 页的文字由图像识别（OCR）得来，只供参考",
                "the words of page " + page + " were recognised from an image (OCR) and are for reference only");
    }

    private static ReadingNotice notice(Spot spot, String zh, String en) {
        return new ReadingNotice(
                NoticeKind.READ_BY_OCR, new Text(zh, en), Place.onPage(spot.file, spot.page, Box.NONE));
    }
}
