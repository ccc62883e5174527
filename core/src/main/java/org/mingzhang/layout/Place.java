package org.mingzhang.layout;

/**
 * Where something stands in a source file.
 *
 * @param file name of the source, as given by the user
 * @param page page from 1, or 0 where the format has no pages
 * @param line line from 1 for text formats, row for sheets, or 0
 * @param box rectangle on the page, or {@link Box#NONE}
 */
public record Place(String file, int page, int line, Box box) {

    /** Nowhere: for facts about a whole document. */
    public static final Place NONE = new Place("", 0, 0, Box.NONE);

    public boolean isNone() {
        return file.isEmpty() && page == 0 && line == 0 && box.isNone();
    }

    public static Place ofFile(String file) {
        return new Place(file, 0, 0, Box.NONE);
    }

    public static Place ofLine(String file, int line) {
        return new Place(file, 0, line, Box.NONE);
    }

    public static Place onPage(String file, int page, Box box) {
        return new Place(file, page, 0, box);
    }
}
