package org.mingzhang.report;

import org.mingzhang.Language;

/**
 * How to render.
 *
 * @param language language of texts, where a format carries one
 * @param colour whether the reader of the output understands ANSI colours
 * @param width columns of the terminal, at least 40; formats that are no terminal ignore it
 * @param verbose whether to list every rule, not only those that need attention
 */
public record RenderOptions(Language language, boolean colour, int width, boolean verbose) {

    /** Chinese, without colour, 100 columns. */
    public static final RenderOptions DEFAULT = new RenderOptions(Language.ZH, false, 100, false);

    public RenderOptions {
        width = Math.max(40, width);
    }

    public RenderOptions in(Language other) {
        return new RenderOptions(other, colour, width, verbose);
    }
}
