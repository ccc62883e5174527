/** The report as SARIF 2.1.0, for code hosting and editors. */
package org.mingzhang.report.sarif;
