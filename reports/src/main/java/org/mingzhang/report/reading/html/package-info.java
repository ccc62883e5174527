/**
 * A reading as one HTML page: pictures of the pages with the recognised grids drawn over them, and beside each what was
 * understood. Without scripts or anything to load.
 */
package org.mingzhang.report.reading.html;
