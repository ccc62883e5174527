/** What readers of all formats with table markup share: occupied positions of merged cells, captions inside tables. */
package org.mingzhang.readers.table;
