package org.mingzhang.interpret.wording;

/** Short forms of the names of bodies: the same characters in the same order, to the same end. */
public final class ShortName {

    private ShortName() {}

    /** Whether one name may be short for the other: 市城管局 for 某市城市管理局, 市国资委 for 某市国有资产监督管理委员会. */
    public static boolean isOf(String said, String full) {
        int at = 0;
        for (int i = 0; i < full.length() && at < said.length(); i++) {
            if (full.charAt(i) == said.charAt(at)) {
                at++;
            }
        }
        return at == said.length() && end(said) == end(full);
    }

    /** The last character of a name; 国资委 ends as 国有资产监督管理委员会 does, and 人大办 as 人大常委会办公室. */
    private static char end(String name) {
        String plain = name.endsWith("委员会") || name.endsWith("办公室") || name.endsWith("办公厅")
                ? name.substring(0, name.length() - 2)
                : name;
        return plain.charAt(plain.length() - 1);
    }
}
