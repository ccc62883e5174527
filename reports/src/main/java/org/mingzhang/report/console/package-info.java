/** The report for people at a terminal. */
package org.mingzhang.report.console;
