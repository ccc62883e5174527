/** Pages and tables that are pictures: their lines, and their words as a recogniser reads them. */
package org.mingzhang.readers.pdf.scan;
