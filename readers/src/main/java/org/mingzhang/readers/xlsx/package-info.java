/** Workbooks, XLSX and XLS: every visible sheet as it is displayed. */
package org.mingzhang.readers.xlsx;
