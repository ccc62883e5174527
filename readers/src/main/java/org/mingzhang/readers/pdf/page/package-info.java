/** What stands on a page: glyphs, ruling lines, rows of text, and the frame they are read in. */
package org.mingzhang.readers.pdf.page;
