package org.mingzhang.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.bundle.Bundle;
import org.mingzhang.readers.bundle.Bundles;
import org.mingzhang.readers.bundle.Member;

/**
 * Names files relative to a folder, so that reports and what is remembered are the same wherever the folder lies. What
 * lies outside keeps its name.
 */
public final class RelativeNames {

    private final String base;

    public RelativeNames(Path base) {
        String path = base.toAbsolutePath().normalize().toString().replace('\\', '/');
        this.base = path.endsWith("/") ? path : path + "/";
    }

    /** The same disclosures, named anew. */
    public Bundles of(Bundles found) {
        List<Bundle> bundles = new ArrayList<>();
        for (Bundle bundle : found.bundles()) {
            List<Member> members = bundle.members().stream().map(this::of).toList();
            List<Member> copies = bundle.copies().stream().map(this::of).toList();
            bundles.add(new Bundle(of(bundle.name()), members, bundle.bond(), bundle.circumstances(), copies));
        }
        return new Bundles(bundles, found.refused().stream().map(this::of).toList());
    }

    /** The name of a file, relative where it lies in the folder. */
    public String of(String name) {
        if ((name + "/").equals(base)) {
            return "";
        }
        return name.startsWith(base) ? name.substring(base.length()) : name;
    }

    private Member of(Member member) {
        return new Member(of(member.folder()), member.file(), (name, limits) -> open(member, name, limits));
    }

    private Input open(Member member, String name, ReadLimits limits) throws UnreadableInputException {
        try {
            return new Input(name, member.open(limits).bytes());
        } catch (UnreadableInputException e) {
            throw of(e);
        }
    }

    private UnreadableInputException of(UnreadableInputException e) {
        return new UnreadableInputException(of(e.file()), e.problem(), e.getCause());
    }
}
