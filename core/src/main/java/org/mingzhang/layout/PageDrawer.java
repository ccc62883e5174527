package org.mingzhang.layout;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Draws the pages of a file format that has pages, so that people can see what was read where. Found with
 * {@link ServiceLoader}; stateless and safe to share among threads. Nothing that is checked depends on it.
 */
public interface PageDrawer {

    /** Whether the content is of its format. */
    boolean draws(Input input);

    /**
     * Opens a file for drawing.
     *
     * @throws UnreadableInputException when it cannot be opened
     */
    PageImages open(Input input) throws UnreadableInputException;

    /** The first of these that draws the content. */
    static Optional<PageDrawer> of(Input input, List<PageDrawer> drawers) {
        return drawers.stream().filter(drawer -> drawer.draws(input)).findFirst();
    }

    /** The drawers that this class's loader finds. */
    static List<PageDrawer> installed() {
        return ServiceLoader.load(PageDrawer.class, PageDrawer.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
