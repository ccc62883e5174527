/** From ruling lines to grids: a lattice of cells, and the characters in them. */
package org.mingzhang.readers.pdf.grid;
