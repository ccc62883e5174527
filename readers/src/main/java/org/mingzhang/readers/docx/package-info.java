/**
 * Word documents (DOCX; DOC, turned into the markup of DOCX): paragraphs with the numbers Word gives them, and tables. The
 * markup is read as it stands in the package, because what is deleted, hidden or numbered automatically is told there and
 * nowhere else.
 */
package org.mingzhang.readers.docx;
