package org.mingzhang.check;

import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Kinship;

/**
 * Another disclosure that one was held against.
 *
 * @param kinship how it relates to it
 * @param name its name: its file, or the folder of its files
 * @param disclosure what it was recognised as
 */
public record CompanionRef(Kinship kinship, String name, Disclosure disclosure) {}
