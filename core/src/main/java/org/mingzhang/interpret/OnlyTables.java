package org.mingzhang.interpret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.Text;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.Part;

/**
 * Tells the tables of a disclosure, handed in without its narrative, from a disclosure that lacks all the parts of one.
 * They are checked as they stand; what the narrative would say is not known to be missing.
 */
final class OnlyTables {

    private static final String TABLES = "表格部分";

    private static final Pattern SENTENCE = Pattern.compile("[\\p{IsHan}，、“”（）\\d.%]{15,}。");

    private OnlyTables() {}

    /** The notice that no narrative was handed in; empty when there is one, or it may stand where nothing could be read. */
    static Optional<ReadingNotice> noticeFor(BudgetDocument document, List<ReadingNotice> reading) {
        // Lines of a table that could not be read may look like headings and amounts; only sentences are none of those.
        boolean tableLines = document.tables().stream().anyMatch(table -> table.emptiness() == Emptiness.UNREAD);
        boolean narrative =
                document.parts().stream().anyMatch(part -> isPart(part, document) && (!tableLines || tells(part)))
                        || document.claims().stream().anyMatch(claim -> !tableLines || isInSentence(claim, document));
        boolean gaps = reading.stream().anyMatch(notice -> notice.kind().isUnread());
        boolean tables =
                document.tables().stream().anyMatch(table -> !table.kind().isEmpty());
        return !tables || narrative || gaps
                ? Optional.empty()
                : Optional.of(new ReadingNotice(
                        NoticeKind.NARRATIVE_NOT_SUPPLIED,
                        new Text(
                                "只有预算（决算）表，没有文字说明，与文字说明有关的规则未能判定；请把文字说明一并提供",
                                "only tables and no narrative, so rules on the narrative were not evaluated; hand in the"
                                        + " file with the narrative too"),
                        document.disclosure().place()));
    }

    /** With a contents list the file is the whole; without one, the heading of the tables is all there is of a part. */
    private static boolean isPart(Part part, BudgetDocument document) {
        return !part.key().isEmpty()
                && !(part.key().equals(TABLES) && document.contents().isEmpty());
    }

    /** Whether a part has sentences that are not those of goals. */
    private static boolean tells(Part part) {
        return !part.key().contains("绩效") && SENTENCE.matcher(part.fullText()).find();
    }

    private static boolean isInSentence(Claim claim, BudgetDocument document) {
        return document.passages().stream()
                .anyMatch(passage -> passage.id() == claim.passage()
                        && SENTENCE.matcher(passage.text()).find());
    }
}
