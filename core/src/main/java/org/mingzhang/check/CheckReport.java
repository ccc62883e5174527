package org.mingzhang.check;

import java.util.List;

/**
 * The result of a run over one or more disclosures.
 *
 * @param toolVersion version of Mingzhang
 * @param documents results in the order of the inputs
 * @param unread inputs that could not be read
 * @param remarks what is to be said about suppressions and the baseline
 */
public record CheckReport(
        String toolVersion, List<DocumentReport> documents, List<UnreadInput> unread, List<Remark> remarks) {

    public CheckReport {
        documents = List.copyOf(documents);
        unread = List.copyOf(unread);
        remarks = List.copyOf(remarks);
    }

    /** A report of a run without lists of known findings. */
    public CheckReport(String toolVersion, List<DocumentReport> documents, List<UnreadInput> unread) {
        this(toolVersion, documents, unread, List.of());
    }
}
