package org.mingzhang.layout;

/**
 * A picture of one page as displayed.
 *
 * @param page page from 1
 * @param width width of the page, in points, to lay boxes over the picture
 * @param height height of the page, in points
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param bytes the encoded picture
 */
@SuppressWarnings("ArrayRecordComponent")
public record PageImage(int page, float width, float height, String mediaType, byte[] bytes) {}
