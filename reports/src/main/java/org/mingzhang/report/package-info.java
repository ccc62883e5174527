/**
 * Renderers of a check report. Formats are found with {@link java.util.ServiceLoader} as {@link ReportRenderer}s, so a
 * further format is one more jar on the class path.
 */
package org.mingzhang.report;
