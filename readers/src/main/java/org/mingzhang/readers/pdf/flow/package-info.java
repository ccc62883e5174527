/**
 * From pages to a document: the order of what stands on them, paragraphs, margins, running heads, rows that a page
 * end cuts.
 */
package org.mingzhang.readers.pdf.flow;
