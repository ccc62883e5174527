package org.mingzhang.report.reading;

import java.util.Optional;
import org.mingzhang.interpret.Interpretation;
import org.mingzhang.interpret.recognise.Recognition;
import org.mingzhang.layout.Layout;

/**
 * A document on its way to the rules.
 *
 * @param name name of the disclosure
 * @param layout what stands on the page
 * @param recognition what the document is
 * @param interpretation what it says; empty when it is no disclosure
 */
public record Reading(String name, Layout layout, Recognition recognition, Optional<Interpretation> interpretation) {}
