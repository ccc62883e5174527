/** From the content stream of a page to what is visible on it: fonts, layers, painted paths, form fields. */
package org.mingzhang.readers.pdf.content;
