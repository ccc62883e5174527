/**
 * The layout: what stands on the page, with positions, before anyone asks what it means. Readers of file formats end
 * here; the interpreter begins here.
 *
 * <p>API: every change of its signatures is recorded in {@code docs/api}.
 */
package org.mingzhang.layout;
