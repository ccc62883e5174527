package org.mingzhang.readers.pdf;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.readers.pdf.page.Glyph;
import org.mingzhang.readers.pdf.page.PageContent;

/**
 * Finds pages whose characters are not the printed ones. Programs that write a PDF anew may lose the table from glyphs to
 * characters; a reader then sees letters of other scripts among the Chinese (ÿ for （, Á for 费), and with them digits and
 * Chinese characters that are just as wrong. Disclosures have no such letters, so a few are enough to distrust a page.
 */
final class FalseLetters {

    private static final int FEWEST = 2;
    private static final float PART = 0.01f;
    /** Part of the characters without any encoding above which what is left is not worth reading. */
    private static final float MUCH = 0.5f;

    private static final int LAST_ASCII = 0x7f;
    private static final int FIRST_FULL_WIDTH = 0xff00;
    private static final Set<UnicodeScript> FOREIGN = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.THAI);

    private FalseLetters() {}

    /** The page, without its text where that is not what is printed: its characters count as having no encoding. */
    static PageContent removed(PageContent page) {
        int foreign = 0;
        int chinese = 0;
        for (Glyph glyph : page.glyphs()) {
            int letter = glyph.text().isEmpty() ? 0 : glyph.text().codePointAt(0);
            if (isForeign(letter)) {
                foreign++;
            } else if (Character.isIdeographic(letter)) {
                chinese++;
            }
        }
        boolean falseLetters = foreign >= FEWEST && foreign >= PART * (foreign + chinese);
        boolean fewLetters = page.unmapped() > MUCH * page.glyphs().size();
        return falseLetters || fewLetters ? withoutText(page) : page;
    }

    private static boolean isForeign(int letter) {
        return letter > LAST_ASCII
                && letter < FIRST_FULL_WIDTH
                && Character.isLetter(letter)
                && FOREIGN.contains(UnicodeScript.of(letter));
    }

    private static PageContent withoutText(PageContent page) {
        return new PageContent(
                page.frame(),
                List.of(),
                page.rulings(),
                page.images(),
                Math.max(page.unmapped(), page.glyphs().size()),
                page.curves(),
                page.origin());
    }
}
