package org.mingzhang.check;

/**
 * A pack that took part in a check.
 *
 * @param id id of the pack
 * @param version its version
 */
public record PackRef(String id, String version) {}
