package org.mingzhang.check.pack;

import org.mingzhang.Text;

/**
 * A family of rules: those whose ids have the same word between the id of the pack and the number.
 *
 * @param key that word
 * @param title name for people
 * @param why why such rules are there
 */
public record Family(String key, Text title, Text why) {}
