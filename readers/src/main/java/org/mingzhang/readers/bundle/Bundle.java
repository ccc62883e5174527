package org.mingzhang.readers.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.check.Circumstances;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.UnreadableInputException;

/**
 * The files of one disclosure, in the order in which they are read: narrative first.
 *
 * @param name name of the file when it is one, else what the files have in common
 * @param members its files, at least one
 * @param bond what holds its files together
 * @param circumstances what its manifest says of it
 * @param copies files left out because one of the members has the same content
 */
public record Bundle(String name, List<Member> members, Bond bond, Circumstances circumstances, List<Member> copies) {

    /** What says that files are one disclosure. */
    public enum Bond {
        /** Their names do, which their contents may gainsay. */
        NAMES,
        /** A manifest does, and it has the last word. */
        MANIFEST
    }

    public Bundle {
        members = List.copyOf(members);
        copies = List.copyOf(copies);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a bundle has files");
        }
    }

    /** A bundle of which nothing is known but its files. */
    public Bundle(String name, List<Member> members) {
        this(name, members, Bond.NAMES, Circumstances.UNKNOWN, List.of());
    }

    /**
     * What came of reading a bundle.
     *
     * @param layout the layouts of its readable files, joined; empty when none could be read
     * @param unread the files that could not be read, and why
     */
    public record Reading(Optional<Layout> layout, List<UnreadableInputException> unread) {}

    /** Reads all files. One that cannot be read becomes a notice in the layout of the others. */
    public Reading read(LayoutReaders readers, ReadLimits limits) {
        List<Layout> layouts = new ArrayList<>();
        List<ReadingNotice> notices = new ArrayList<>();
        List<UnreadableInputException> unread = new ArrayList<>();
        for (Member member : members) {
            try {
                layouts.add(readers.read(member.open(limits), limits));
            } catch (UnreadableInputException e) {
                unread.add(e);
                notices.add(new ReadingNotice(
                        NoticeKind.PART_UNREADABLE,
                        new Text(
                                e.file() + "：" + e.problem().zh(),
                                e.file() + ": " + e.problem().en()),
                        Place.ofFile(e.file())));
            }
        }
        if (layouts.isEmpty()) {
            return new Reading(Optional.empty(), unread);
        }
        copies.stream().map(Bundle::repeated).forEach(notices::add);
        layouts.add(new Layout(List.of(), List.of(), notices));
        return new Reading(Optional.of(Layout.join(layouts)), unread);
    }

    private static ReadingNotice repeated(Member copy) {
        return new ReadingNotice(
                NoticeKind.FILE_REPEATED,
                new Text(
                        copy.name() + "：与另一个文件内容完全相同，只检查一次",
                        copy.name() + ": has the same content as another file and is checked once"),
                Place.ofFile(copy.name()));
    }
}
