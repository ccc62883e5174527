/** The report as JUnit XML, for build servers. */
package org.mingzhang.report.junit;
