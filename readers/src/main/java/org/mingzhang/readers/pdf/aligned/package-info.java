/** Tables and rows between which no lines stand, known by what stands one under another. */
package org.mingzhang.readers.pdf.aligned;
