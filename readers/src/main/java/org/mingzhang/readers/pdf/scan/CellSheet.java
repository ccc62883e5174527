package org.mingzhang.readers.pdf.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.readers.pdf.grid.Lattice;

/**
 * Cells of tables cut out of the picture of a page and laid one under another. A recogniser reads across the whole of a
 * line; so it reads every cell by itself, without mixing the lines of one with those of its neighbours.
 */
final class CellSheet {

    /**
     * A piece of the page on the sheet.
     *
     * @param top its upper edge on the sheet
     * @param bottom its lower edge there
     * @param pageLeft its left edge on the page
     * @param pageTop its upper edge on the page
     * @param pageRight where its cell ends on the page
     */
    record Slot(int top, int bottom, int pageLeft, int pageTop, int pageRight) {}

    /** Parts of the page in pixels; right and bottom do not belong to it. */
    private record Cut(int left, int top, int right, int bottom) {
        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }
    }

    /** A pixel this much darker than the lightest of its cell is ink. */
    private static final int INK = 70;

    /** A cell whose usual shade is darker than this holds light text. */
    private static final int DARK = 110;

    private static final int TALLEST = 6_000;

    /** Most pixels of all sheets of a page; the cells of a page seldom have more than the page. */
    private static final long LARGEST = 48_000_000;

    private final Raster picture;
    private final List<Slot> slots;

    private CellSheet(Raster picture, List<Slot> slots) {
        this.picture = picture;
        this.slots = slots;
    }

    /** The sheets with all cells that hold something, and white in their stead on the page. */
    static List<CellSheet> takenOff(Raster page, List<Lattice> lattices, float dpi) {
        float pixels = dpi / 72;
        List<Cut> cuts = new ArrayList<>();
        for (Lattice lattice : lattices) {
            for (Lattice.Region region : lattice.regions()) {
                inked(page, lattice, region, pixels).ifPresent(cuts::add);
            }
        }
        List<CellSheet> sheets = sheets(page, cuts, Math.round(dpi / 10));
        for (Lattice lattice : lattices) {
            page.whiten(
                    Math.round(lattice.left() * pixels),
                    Math.round(lattice.top() * pixels),
                    Math.round(lattice.right() * pixels),
                    Math.round(lattice.bottom() * pixels));
        }
        return sheets;
    }

    Raster picture() {
        return picture;
    }

    /** What stands at this height of the sheet. */
    Optional<Slot> at(float y) {
        int found = Collections.binarySearch(
                slots, new Slot(0, Math.round(y), 0, 0, 0), Comparator.comparingInt(Slot::bottom));
        int index = found < 0 ? -found - 1 : found;
        return index < slots.size() && y >= slots.get(index).top() ? Optional.of(slots.get(index)) : Optional.empty();
    }

    private static List<CellSheet> sheets(Raster page, List<Cut> cuts, int gap) {
        List<CellSheet> sheets = new ArrayList<>();
        long pixels = 0;
        for (int first = 0; first < cuts.size() && pixels <= LARGEST; ) {
            int height = gap;
            int width = 0;
            int end = first;
            while (end < cuts.size() && (end == first || height + cuts.get(end).height() + gap <= TALLEST)) {
                height += cuts.get(end).height() + gap;
                width = Math.max(width, cuts.get(end).width());
                end++;
            }
            CellSheet sheet = sheet(page, cuts.subList(first, end), width + 2 * gap, height, gap);
            pixels += (long) sheet.picture.width() * height;
            sheets.add(sheet);
            first = end;
        }
        return sheets;
    }

    private static CellSheet sheet(Raster page, List<Cut> cuts, int width, int height, int gap) {
        Raster picture = Raster.blank(width, height);
        List<Slot> slots = new ArrayList<>();
        int y = gap;
        for (Cut cut : cuts) {
            boolean inverse = usual(page, cut) < DARK;
            for (int dy = 0; dy < cut.height(); dy++) {
                for (int dx = 0; dx < cut.width(); dx++) {
                    int grey = page.at(cut.left() + dx, cut.top() + dy);
                    picture.set(gap + dx, y + dy, inverse ? 255 - grey : grey);
                }
            }
            slots.add(new Slot(
                    y - gap / 2, y + cut.height() + gap / 2, cut.left() - gap, cut.top() - gap / 2, cut.right()));
            y += cut.height() + gap;
        }
        return new CellSheet(picture, slots);
    }

    /** The part of a cell that holds ink, with a margin; empty where there is none. */
    private static Optional<Cut> inked(Raster page, Lattice lattice, Lattice.Region region, float pixels) {
        int inset = Math.round(0.7f * pixels);
        int margin = Math.round(1.5f * pixels);
        Cut cell = new Cut(
                Math.max(0, Math.round(lattice.xs()[region.column()] * pixels) + inset),
                Math.max(0, Math.round(lattice.ys()[region.row()] * pixels) + inset),
                Math.min(
                        page.width(), Math.round(lattice.xs()[region.column() + region.columnSpan()] * pixels) - inset),
                Math.min(page.height(), Math.round(lattice.ys()[region.row() + region.rowSpan()] * pixels) - inset));
        if (cell.width() <= 0 || cell.height() <= 0) {
            return Optional.empty();
        }
        int usual = usual(page, cell);
        int left = cell.right();
        int top = cell.bottom();
        int right = cell.left();
        int bottom = cell.top();
        int ink = 0;
        for (int y = cell.top(); y < cell.bottom(); y++) {
            for (int x = cell.left(); x < cell.right(); x++) {
                if (Math.abs(page.at(x, y) - usual) >= INK && (usual < DARK || page.at(x, y) < usual)) {
                    ink++;
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        // A speck of dust is no character; the smallest of these is a dash.
        if (ink < 2 * pixels || right - left < pixels) {
            return Optional.empty();
        }
        return Optional.of(new Cut(
                Math.max(cell.left(), left - margin),
                Math.max(cell.top(), top - margin),
                Math.min(cell.right(), right + margin),
                Math.min(cell.bottom(), bottom + margin)));
    }

    /** The shade that most of it has. */
    private static int usual(Raster page, Cut cut) {
        int[] counts = new int[16];
        for (int y = cut.top(); y < cut.bottom(); y++) {
            for (int x = cut.left(); x < cut.right(); x++) {
                counts[page.at(x, y) / 16]++;
            }
        }
        int most = 15;
        for (int i = 14; i >= 0; i--) {
            if (counts[i] > counts[most]) {
                most = i;
            }
        }
        return most * 16 + 8;
    }
}
