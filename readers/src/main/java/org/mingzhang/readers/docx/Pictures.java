package org.mingzhang.readers.docx;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.readers.table.PromisedTable;
import org.w3c.dom.Element;

/**
 * Pictures in a Word document, and objects of other programs, of which only the picture is there: what they show is not read,
 * and its want must not look like a table that was never published.
 */
final class Pictures {

    /** A picture of a table is at least this wide, in points. */
    private static final double TABLE = 8 / 2.54 * 72;

    /** What is as large as this is a page, scanned, whatever stands above it. */
    private static final double PAGE_WIDTH = 14 / 2.54 * 72;

    private static final double PAGE_HEIGHT = 15 / 2.54 * 72;

    /** English metric units in a point. */
    private static final double EMU = 12_700;

    private static final Pattern LENGTH = Pattern.compile("([\\d.]+)(pt|in|cm|mm|px)?");

    private record Size(double width, double height) {

        boolean isPage() {
            return width >= PAGE_WIDTH && height >= PAGE_HEIGHT;
        }
    }

    private Pictures() {}

    /**
     * Whether a picture in a paragraph may show a table: it is as large as a page, or stands where a table is expected.
     *
     * @param above the line of text before it
     */
    static boolean mayShowTable(Element paragraph, String above) {
        return largest(paragraph)
                .filter(size -> size.isPage() || size.width() >= TABLE && PromisedTable.isIn(above))
                .isPresent();
    }

    private static Optional<Size> largest(Element parent) {
        Optional<Size> largest = Optional.empty();
        for (Element child : Markup.children(parent)) {
            Optional<Size> size = Optional.empty();
            if (Markup.is(child, "inline") || Markup.is(child, "anchor")) {
                size = hasPicture(child) ? Markup.child(child, "extent").map(Pictures::extent) : size;
            } else if (Markup.is(child, "shape")) {
                size = hasPicture(child) ? Optional.of(styled(Markup.attribute(child, "style"))) : size;
            } else if (!Markup.is(child, "Fallback") && !Markup.is(child, "del")) {
                size = largest(child);
            }
            if (size.isPresent()
                    && (largest.isEmpty() || largest.get().width() < size.get().width())) {
                largest = size;
            }
        }
        return largest;
    }

    /** Whether it shows an image; a diagram is drawn, and has its numbers beside it. */
    private static boolean hasPicture(Element shape) {
        return Markup.children(shape).stream()
                .anyMatch(child -> Markup.is(child, "blip") || Markup.is(child, "imagedata") || hasPicture(child));
    }

    private static Size extent(Element extent) {
        return new Size(
                Markup.number(Markup.attribute(extent, "cx"), 0) / EMU,
                Markup.number(Markup.attribute(extent, "cy"), 0) / EMU);
    }

    /** The size of a shape of older programs: {@code width:415pt;height:200pt}. */
    private static Size styled(String style) {
        double width = 0;
        double height = 0;
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";")) {
            String[] parts = declaration.split(":", 2);
            if (parts.length == 2 && parts[0].strip().equals("width")) {
                width = points(parts[1].strip());
            } else if (parts.length == 2 && parts[0].strip().equals("height")) {
                height = points(parts[1].strip());
            }
        }
        return new Size(width, height);
    }

    private static double points(String length) {
        Matcher match = LENGTH.matcher(length);
        if (!match.matches() || match.group(1).chars().filter(c -> c == '.').count() > 1) {
            return 0;
        }
        double scale = switch (match.group(2) == null ? "" : match.group(2)) {
            case "pt" -> 1;
            case "in" -> 72;
            case "cm" -> 72 / 2.54;
            case "mm" -> 72 / 25.4;
            default -> 0.75;
        };
        return Double.parseDouble(match.group(1)) * scale;
    }
}
