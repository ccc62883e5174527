/**
 * The layout: what stands on the page, with positions, before anyone asks what it means. Readers of file formats end
 * here; the interpreter begins here.
 */
package org.mingzhang.layout;
