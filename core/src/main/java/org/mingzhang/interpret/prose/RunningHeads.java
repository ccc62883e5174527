package org.mingzhang.interpret.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.TextLine;

/** Finds lines that stand at the edge of page after page: running heads and feet that a reader let through. */
final class RunningHeads {

    private static final int PAGES = 3;
    private static final int LONGEST = 40;
    private static final Pattern DRESSED_NUMBER =
            Pattern.compile("[-—–─－·]\\s*\\d{1,4}\\s*[-—–─－·]|第\\s*\\d{1,4}\\s*页.{0,12}");

    private RunningHeads() {}

    /** Texts of the lines that are running heads or feet. */
    static Set<String> of(List<Block> blocks) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TextLine line
                    && line.text().length() <= LONGEST
                    && isAtEdge(blocks, i)
                    && "。；，：".indexOf(line.text().charAt(line.text().length() - 1)) < 0) {
                seen.merge(line.text(), 1, Integer::sum);
            }
        }
        Set<String> heads = new HashSet<>();
        seen.forEach((text, count) -> {
            if (count >= PAGES) {
                heads.add(text);
            }
        });
        return heads;
    }

    /** Whether a block is the first or last of its page; where pages are not known, whether it stands beside a number of one. */
    static boolean isAtEdge(List<Block> blocks, int index) {
        Place place = blocks.get(index).place();
        if (place.page() == 0) {
            return isPageNumber(blocks, index - 1) || isPageNumber(blocks, index + 1);
        }
        return (index == 0
                || index == blocks.size() - 1
                || isElsewhere(place, blocks.get(index - 1).place())
                || isElsewhere(place, blocks.get(index + 1).place()));
    }

    private static boolean isPageNumber(List<Block> blocks, int index) {
        return index >= 0
                && index < blocks.size()
                && blocks.get(index) instanceof TextLine line
                && DRESSED_NUMBER.matcher(line.text().strip()).matches();
    }

    private static boolean isElsewhere(Place one, Place other) {
        return one.page() != other.page() || !one.file().equals(other.file());
    }
}
