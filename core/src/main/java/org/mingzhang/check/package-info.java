/**
 * Verdicts: rule packs, the engine that runs them, and the report it makes.
 *
 * <p>API: every change of its signatures is recorded in {@code docs/api}.
 */
package org.mingzhang.check;
