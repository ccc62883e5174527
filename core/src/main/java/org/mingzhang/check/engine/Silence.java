package org.mingzhang.check.engine;

import java.util.List;
import org.mingzhang.Text;
import org.mingzhang.check.identity.Missing;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.BudgetDocument;

/**
 * Whether what was not found in a document is not there: it does not say such a thing, and nothing is wrong with that. What
 * may stand where nothing could be read is not known to be missing.
 */
final class Silence {

    private static final Text UNREAD =
            new Text("有的页或部分未能读取，不能断定没有", "some pages or parts could not be read, so it may be there");

    private static final Text NO_NARRATIVE = new Text("提供的文件中没有文字说明", "no narrative was supplied");

    private static final Text UNASSIGNED =
            new Text("有的数字没有读出属于哪一行、哪一列", "the row or column of some figures is not known");

    private static final Text ONE_SECTION = new Text(
            "只提供了“三公”经费一部分，不能断定没有",
            "only the section on the three official expenses was supplied, so it may stand elsewhere");

    private final FormTables form;
    private final boolean everythingRead;
    private final Text doubt;
    private final boolean narrativeSupplied;
    private final boolean everyAmountAssigned;

    Silence(BudgetDocument document, FormTables form, List<ReadingNotice> notices) {
        this.form = form;
        boolean oneSection = notices.stream().anyMatch(notice -> notice.kind() == NoticeKind.ONE_SECTION_SUPPLIED);
        this.everythingRead = !oneSection
                && notices.stream().noneMatch(notice -> notice.kind().isUnread());
        this.doubt = oneSection ? ONE_SECTION : UNREAD;
        this.narrativeSupplied = document.tables().isEmpty()
                || document.parts().stream().anyMatch(part -> !part.key().isEmpty());
        this.everyAmountAssigned =
                notices.stream().noneMatch(notice -> notice.kind() == NoticeKind.AMOUNT_NOT_ASSIGNED);
    }

    /** Whether everything was read, so that what was found nowhere is nowhere. */
    boolean isCertain() {
        return everythingRead;
    }

    /** Why it is not certain that a document has nothing of a kind. */
    Text doubt() {
        return doubt;
    }

    /** Whether the document simply does not have what a comparison lacks. */
    boolean covers(Missing missing) {
        return switch (missing.cause()) {
            case ZERO_BASE -> true;
            case CLAIM -> everythingRead && narrativeSupplied;
            case COLUMN, ROW, EMPTY_COLUMN -> everyAmountAssigned;
            case TABLE -> form.absence(missing.table()).isPresent();
            case TABLE_UNREAD, BLANK, UNREADABLE, AMBIGUOUS, UNIT, WITHHELD, COMPANION -> false;
        };
    }

    /** What is missing, and where it is not certain that it is not there, why. */
    Text reason(Missing missing) {
        return switch (missing.cause()) {
            case TABLE -> form.absence(missing.table()).orElse(missing.what());
            case CLAIM -> covers(missing) ? missing.what() : but(missing, narrativeSupplied ? doubt : NO_NARRATIVE);
            case COLUMN, ROW, EMPTY_COLUMN -> covers(missing) ? missing.what() : but(missing, UNASSIGNED);
            default -> missing.what();
        };
    }

    private static Text but(Missing missing, Text doubt) {
        return new Text(
                missing.what().zh() + "（" + doubt.zh() + "）", missing.what().en() + " (" + doubt.en() + ")");
    }
}
