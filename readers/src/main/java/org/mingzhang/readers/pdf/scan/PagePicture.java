package org.mingzhang.readers.pdf.scan;

/**
 * The picture of a page as displayed.
 *
 * @param dpi pixels an inch
 */
record PagePicture(Raster raster, float dpi) {}
