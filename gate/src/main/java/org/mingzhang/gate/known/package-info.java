/**
 * Findings that are known: those that somebody answers for ({@link org.mingzhang.gate.known.Suppressions}) and those
 * that were there before checking began ({@link org.mingzhang.gate.known.Baseline}). They stay in the report and do not
 * count.
 */
package org.mingzhang.gate.known;
