package org.mingzhang.layout;

import org.mingzhang.Text;

/**
 * Limits that keep a hostile or accidental file from taking the machine.
 *
 * @param maxBytes largest file, in bytes
 * @param maxPages largest number of pages or sheets read; what lies beyond is a notice
 * @param maxSeconds longest reading of one file, in seconds
 * @param maxCells most cells of tables held of one file, which is what takes memory
 * @param ocr whether pages without text may be recognised from their image, when the machine can
 */
public record ReadLimits(long maxBytes, int maxPages, int maxSeconds, int maxCells, boolean ocr) {

    public static final ReadLimits DEFAULT = new ReadLimits(100L * 1024 * 1024, 2_000, 120, 500_000, false);

    /** With the usual number of cells. */
    public ReadLimits(long maxBytes, int maxPages, int maxSeconds, boolean ocr) {
        this(maxBytes, maxPages, maxSeconds, 500_000, ocr);
    }

    /** Refuses a file larger than the limit. */
    public void requireBytes(String name, long size) throws UnreadableInputException {
        if (size > maxBytes) {
            throw new UnreadableInputException(
                    name,
                    new Text(
                            "文件有 " + size / 1_048_576 + " MB，超过上限 " + maxBytes / 1_048_576 + " MB，请拆分文件或调高上限（--max-mb）",
                            "the file has " + size / 1_048_576 + " MB, more than the limit of " + maxBytes / 1_048_576
                                    + " MB; split it or raise the limit (--max-mb)"));
        }
    }
}
