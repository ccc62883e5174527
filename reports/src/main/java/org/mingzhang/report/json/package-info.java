/** The report as JSON, for programs. Its shape is published as a JSON Schema. */
package org.mingzhang.report.json;
