package org.mingzhang.readers.bundle;

import java.util.Locale;

/** A file with what its name says. */
record NamedFile(Member member, FileName name) {

    static NamedFile of(Member member) {
        return new NamedFile(member, FileName.of(member.file()));
    }

    /** Its role, with the number where it is one of several attachments. */
    String role() {
        return name.role() + name.number();
    }

    boolean isText() {
        return name.role() == FileName.Role.NARRATIVE || name.role() == FileName.Role.WHOLE;
    }

    /** Its extension in lower case, or an empty text. */
    String extension() {
        int dot = member.file().lastIndexOf('.');
        return dot < 0 ? "" : member.file().substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
