package org.mingzhang.layout;

import java.util.Optional;

/** The pages of one opened file as pictures, drawn one at a time on demand. To be used by one thread and closed. */
public interface PageImages extends AutoCloseable {

    /**
     * Draws a page.
     *
     * @param number page from 1
     * @return empty when there is no such page or it cannot be drawn
     */
    Optional<PageImage> page(int number);

    @Override
    void close();
}
