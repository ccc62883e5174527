package org.mingzhang.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.PageDrawer;
import org.mingzhang.layout.PageImages;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.bundle.Bundle;
import org.mingzhang.readers.bundle.Member;

/** Opens the pictures of the files of a command line, by the names that their sources have. */
final class PagePictures {

    private final Map<String, Member> members = new HashMap<>();
    private final List<PageDrawer> drawers = PageDrawer.installed();
    private final ReadLimits limits;

    PagePictures(List<Bundle> bundles, ReadLimits limits) {
        bundles.forEach(bundle -> bundle.members().forEach(member -> members.put(member.name(), member)));
        this.limits = limits;
    }

    /** The pictures of a file; empty when its format has none. */
    Optional<PageImages> of(String name) {
        Member member = members.get(name);
        if (member == null) {
            return Optional.empty();
        }
        try {
            Input input = member.open(limits);
            Optional<PageDrawer> drawer = PageDrawer.of(input, drawers);
            return drawer.isEmpty()
                    ? Optional.empty()
                    : Optional.of(drawer.get().open(input));
        } catch (UnreadableInputException e) {
            // It was readable a moment ago; the reading is shown without its pictures.
            return Optional.empty();
        }
    }
}
