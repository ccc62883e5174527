/** Shows what was understood of a document: the tool to judge the reading with. */
package org.mingzhang.report.reading;
