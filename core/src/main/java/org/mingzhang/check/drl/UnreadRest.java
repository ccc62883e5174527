package org.mingzhang.check.drl;

/**
 * Is there where something of the files was not read, or not surely: what no rule sees may stand there. A rule that finds fault
 * with the want of something, other than a part or table of the form, asks that it is not there.
 */
public record UnreadRest() {}
