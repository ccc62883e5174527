/** Helpers for DRL on wording: names, years, numbering, reasons, residue of the form, slips of the pen. */
package org.mingzhang.check.drl.words;
