/** Which grids are which table: titles and captions, running heads, what a page end cut, and tables that go on. */
package org.mingzhang.interpret.table.find;
