package org.mingzhang.readers.pdf.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.readers.pdf.page.Segment;
import org.mingzhang.readers.pdf.page.TableLine;

/**
 * What stands in a column of a body without rulings.
 *
 * @param isEmpty whether nothing stands in it
 * @param sides the sides of their cells at which its texts may stand: those at which they are one under another
 */
record ColumnParts(AlignedColumns.Extent extent, Kind kind, List<Side> sides, boolean isEmpty) {

    /** Texts whose edges differ less than this part of the font size stand one under another. */
    private static final float LEVEL = 0.4f;

    /** Part of the texts that have to be numbers. */
    private static final double MOST = 0.8;

    private static final Pattern CODE = Pattern.compile("\\d{1,7}");

    enum Kind {
        AMOUNTS,
        CODES,
        NAMES
    }

    static ColumnParts of(AlignedColumns.Extent extent, List<TableLine> body) {
        List<Segment> parts = body.stream()
                .flatMap(line -> line.parts().stream())
                .filter(extent::overlaps)
                .toList();
        long numbers = parts.stream().filter(Segment::isNumber).count();
        long codes = parts.stream()
                .filter(part -> CODE.matcher(part.text()).matches())
                .count();
        Kind kind = numbers < MOST * parts.size() ? Kind.NAMES : codes == numbers ? Kind.CODES : Kind.AMOUNTS;
        return new ColumnParts(
                extent, kind, level(parts.stream().filter(Segment::isNumber).toList()), parts.isEmpty());
    }

    private static List<Side> level(List<Segment> parts) {
        List<Side> sides = new ArrayList<>();
        float least = parts.isEmpty() ? 0 : LEVEL * size(parts);
        if (spread(parts.stream().map(Segment::left).toList()) <= least) {
            sides.add(Side.LEFT);
        }
        if (spread(parts.stream().map(Segment::right).toList()) <= least) {
            sides.add(Side.RIGHT);
        }
        if (spread(parts.stream().map(Segment::centre).toList()) <= least) {
            sides.add(Side.MIDDLE);
        }
        return sides;
    }

    private static float size(List<Segment> parts) {
        return parts.get(0).glyphs().get(0).size();
    }

    private static float spread(List<Float> values) {
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (float value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least;
    }

    /** The side at which its texts of different widths show that they stand. */
    Optional<Side> ownSide() {
        return sides.size() == 1 ? Optional.of(sides.get(0)) : Optional.empty();
    }

    /** The sides at which texts under this heading may stand: it has room in the cell too. */
    List<Side> sidesUnder(Heading heading) {
        List<Side> under = new ArrayList<>();
        float slack = LEVEL * heading.size();
        if (extent.left() <= heading.left() + slack) {
            under.add(Side.LEFT);
        }
        if (extent.right() >= heading.right() - slack) {
            under.add(Side.RIGHT);
        }
        return under;
    }
}
