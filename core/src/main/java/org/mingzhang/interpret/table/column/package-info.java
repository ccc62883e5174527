/** What the columns of a table mean, by their headings. */
package org.mingzhang.interpret.table.column;
