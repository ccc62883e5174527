package org.mingzhang.check.drl.words;

/** Numbers of tables, as they are printed. */
public final class TableNumbers {

    private TableNumbers() {}

    /** Whether both are plain numbers and the first comes after the second. */
    public static boolean isAfter(String one, String other) {
        return isPlain(one) && isPlain(other) && Integer.parseInt(one) > Integer.parseInt(other);
    }

    private static boolean isPlain(String number) {
        return number.matches("[0-9]{1,3}");
    }
}
