package org.mingzhang.report.reading;

import org.mingzhang.interpret.Understanding;
import org.mingzhang.layout.Layout;

/**
 * A document on its way to the rules.
 *
 * @param name name of the disclosure
 * @param layout what stands on the page
 * @param understanding what it was understood to be and to say
 */
public record Reading(String name, Layout layout, Understanding understanding) {}
