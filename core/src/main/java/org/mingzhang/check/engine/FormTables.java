package org.mingzhang.check.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.Text;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Emptiness;
import org.mingzhang.model.TocEntry;
import org.mingzhang.template.Duty;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.Template;

/**
 * Tells a table that a document lacks from one that its form does not have. The form has no table that the place does
 * not require, the contents list does not name, and nobody found; provided that the tables were handed in, every page
 * was read, and no table or entry is left of which the kind is not known.
 */
final class FormTables {

    private final Set<String> expected;
    private final boolean certain;

    FormTables(BudgetDocument document, Template form, List<ReadingNotice> notices) {
        DisclosureKind kind = document.disclosure().kind();
        expected = form.tables().stream()
                .filter(table -> table.duty() != Duty.OPTIONAL)
                .filter(table -> table.disclosure() == DisclosureKind.UNKNOWN
                        || kind == DisclosureKind.UNKNOWN
                        || table.disclosure() == kind)
                .map(TableTemplate::kind)
                .collect(Collectors.toSet());
        List<TocEntry> listed =
                document.contents().stream().filter(TocEntry::isTable).toList();
        listed.stream().map(TocEntry::tableKind).forEach(expected::add);
        document.tables().stream().map(BudgetTable::kind).forEach(expected::add);
        boolean everythingRead = notices.stream().map(ReadingNotice::kind).noneMatch(FormTables::mayHideTables);
        boolean everyKindKnown = listed.stream()
                        .noneMatch(entry -> entry.tableKind().isEmpty())
                && document.tables().stream()
                        .noneMatch(table -> table.kind().isEmpty() && table.emptiness() != Emptiness.EMPTY_WITH_NOTE);
        certain = everythingRead && everyKindKnown;
    }

    private static boolean mayHideTables(NoticeKind kind) {
        return kind.isUnread() || kind == NoticeKind.ONE_SECTION_SUPPLIED || kind == NoticeKind.TABLES_NOT_SUPPLIED;
    }

    /** Why there is no such table in this form; empty when there is one, should be one, or it is not certain. */
    Optional<Text> absence(String kind) {
        return certain && !expected.contains(kind)
                ? Optional.of(new Text(
                        "样式中没有“" + kind + "”：不要求公开，目录未列，文件中也没有",
                        "the form has no table " + kind + ": it is not required, not listed, and not there"))
                : Optional.empty();
    }
}
