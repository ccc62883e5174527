/**
 * Documents that were checked already: a folder of reports by the content of everything that a report depends on.
 * Start at {@link org.mingzhang.gate.cache.ReportCache}.
 */
package org.mingzhang.gate.cache;
