/** HTML pages: flowing text, table markup, and pages drawn with positioned fragments. */
package org.mingzhang.readers.html;
