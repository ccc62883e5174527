package org.mingzhang.check;

/**
 * Where something stands in the source of a pack.
 *
 * @param file file within the pack
 * @param line line from 1, or 0 when unknown
 */
public record Mark(String file, int line) {

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
