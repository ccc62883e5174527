package org.mingzhang.readers.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;

/** Files that were put into a folder twice: the same bytes under two names. */
final class Copies {

    private final ReadLimits limits;
    private final Map<Member, List<Member>> copiesOf = new LinkedHashMap<>();

    Copies(ReadLimits limits) {
        this.limits = limits;
    }

    /** Whether a file has the content of another, which is remembered. What cannot be opened is no copy. */
    boolean isCopy(Member file, Member other) {
        try {
            boolean same = file.open(limits).sha256().equals(other.open(limits).sha256());
            if (same) {
                copiesOf.computeIfAbsent(other, member -> new ArrayList<>()).add(file);
            }
            return same;
        } catch (UnreadableInputException e) {
            return false;
        }
    }

    /** The bundle with the files that were left out beside its own. */
    Bundle noted(Bundle bundle) {
        List<Member> copies = bundle.members().stream()
                .flatMap(member -> copiesOf.getOrDefault(member, List.of()).stream())
                .toList();
        return copies.isEmpty()
                ? bundle
                : new Bundle(bundle.name(), bundle.members(), bundle.bond(), bundle.circumstances(), copies);
    }
}
