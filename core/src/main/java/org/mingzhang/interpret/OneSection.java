package org.mingzhang.interpret;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.Text;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Part;
import org.mingzhang.model.Passage;

/**
 * Tells a page that publishes the 三公 expenses and nothing else from a disclosure that lacks all its other parts: what
 * the page does not hold stands in the disclosure it belongs to.
 */
final class OneSection {

    private static final int LONGEST = 6_000;
    private static final Set<String> OWN_PARTS = Set.of("", "三公经费");

    private OneSection() {}

    static Optional<ReadingNotice> noticeFor(BudgetDocument document) {
        List<Passage> passages = document.passages();
        boolean speaks = passages.stream().anyMatch(passage -> passage.text().contains("三公"));
        boolean only =
                document.contents().stream().allMatch(entry -> entry.title().contains("三公"))
                        && document.parts().stream().map(Part::key).allMatch(OWN_PARTS::contains)
                        && document.tables().stream().map(BudgetTable::kind).allMatch(kind -> kind.startsWith("三公"))
                        && document.projects().isEmpty()
                        && document.indicators().isEmpty()
                        && passages.stream()
                                        .mapToInt(passage -> passage.text().length())
                                        .sum()
                                <= LONGEST;
        return speaks && only
                ? Optional.of(new ReadingNotice(
                        NoticeKind.ONE_SECTION_SUPPLIED,
                        new Text(
                                "只有“三公”经费一部分；其他部分和表格应在部门预算（决算）公开文件中，未能判定",
                                "only the section on the three kinds of official expenses; what belongs to the other"
                                        + " parts of the disclosure was not evaluated"),
                        document.disclosure().place()))
                : Optional.empty();
    }
}
