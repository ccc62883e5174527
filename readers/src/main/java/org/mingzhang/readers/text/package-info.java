/**
 * Plain text and Markdown: lines, tab-separated tables and pipe tables. What a converter from PDF leaves behind is
 * expected here: tables cut at page ends, paragraph tags inside cells, list dashes and emphasis around printed words.
 */
package org.mingzhang.readers.text;
