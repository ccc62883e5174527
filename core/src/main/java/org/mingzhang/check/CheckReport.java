package org.mingzhang.check;

import java.util.List;

/**
 * The result of a run over one or more disclosures.
 *
 * @param toolVersion version of Mingzhang
 * @param documents results in the order of the inputs
 * @param unread inputs that could not be read
 */
public record CheckReport(String toolVersion, List<DocumentReport> documents, List<UnreadInput> unread) {

    public CheckReport {
        documents = List.copyOf(documents);
        unread = List.copyOf(unread);
    }
}
