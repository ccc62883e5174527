/**
 * Renderers of a check report. Formats are found with {@link java.util.ServiceLoader} as {@link ReportRenderer}s, so a
 * further format is one more jar on the class path.
 *
 * <p>API: every change of its signatures is recorded in {@code docs/api}.
 */
package org.mingzhang.report;
