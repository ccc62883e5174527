package org.mingzhang.check;

import org.mingzhang.Text;

/**
 * What a run says about the lists of known findings that it was given, never about a document.
 *
 * @param kind what it is about
 * @param message one sentence in Chinese and English, with the file and line or place
 */
public record Remark(Kind kind, Text message) {

    /** What a remark is about. */
    public enum Kind {
        /** A suppression is past its last day; its findings count again. */
        SUPPRESSION_EXPIRED,
        /** A suppression matches nothing in the documents it is for. */
        SUPPRESSION_UNUSED,
        /** A suppression by fingerprint names no document and matches several. */
        SUPPRESSION_WIDE,
        /** A finding of the baseline is gone. */
        BASELINE_FIXED
    }
}
