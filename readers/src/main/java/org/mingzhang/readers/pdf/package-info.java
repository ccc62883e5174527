/**
 * PDF to layout: glyphs and ruling lines of each page, a lattice of cells out of the rulings, columns by alignment where
 * there are none, and lines of running text around them. Everything here works in points from the top left corner of
 * the page as it is read.
 */
package org.mingzhang.readers.pdf;
