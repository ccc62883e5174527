/** Which grid is which table, and what its rows and columns mean. */
package org.mingzhang.interpret.table;
