package org.mingzhang.check;

import org.mingzhang.Text;

/**
 * An input that could not be read at all.
 *
 * @param name name as given
 * @param problem what is wrong and what to do
 */
public record UnreadInput(String name, Text problem) {}
