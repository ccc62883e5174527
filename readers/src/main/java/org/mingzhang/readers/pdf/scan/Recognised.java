package org.mingzhang.readers.pdf.scan;

import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.readers.pdf.page.PageContent;

/**
 * What came of recognising a page.
 *
 * @param content its text; empty when none was found
 * @param problem why recognition did not work at all, and what to do; empty when it ran
 */
public record Recognised(Optional<PageContent> content, Optional<Text> problem) {

    static Recognised of(Optional<PageContent> content) {
        return new Recognised(content, Optional.empty());
    }

    static Recognised failed(Text problem) {
        return new Recognised(Optional.empty(), Optional.of(problem));
    }
}
