/** The report as one HTML page in both languages, without scripts or anything to load. */
package org.mingzhang.report.html;
