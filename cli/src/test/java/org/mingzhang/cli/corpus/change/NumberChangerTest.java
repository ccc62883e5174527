package org.mingzhang.cli.corpus.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.Language;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.pack.Bookcase;
import org.mingzhang.cli.corpus.change.ChangedNumber.Outcome;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;

/** Numbers of the shipped example, changed in its layout. */
class NumberChangerTest {

    private static final Path EXAMPLE = Path.of("../examples/深圳市雨水资源管理中心-2024-部门预算-clean.txt");

    private static Mingzhang mingzhang;
    private static Bookcase bookcase;

    @BeforeAll
    static void open() throws Exception {
        mingzhang = Mingzhang.builder().build();
        bookcase = Bookcase.of(List.of(), Path.of("target/packs"), List.of());
    }

    @AfterAll
    static void close() {
        mingzhang.close();
        bookcase.close();
    }

    @Test
    void everyChangedCellOfTheExampleIsFound() throws Exception {
        List<ChangedNumber> changed = changer(40, 7).change("example", layout());

        List<ChangedNumber> cells = changed.stream()
                .filter(number -> number.group().startsWith("表 "))
                .toList();
        assertThat(changed).hasSize(40);
        assertThat(cells).hasSize(20).allMatch(number -> number.outcome() != Outcome.MISSED);
        assertThat(cells.stream().map(ChangedNumber::group).distinct().count()).isGreaterThan(10);
    }

    @Test
    void theSameSeedChangesTheSameNumbers() throws Exception {
        assertThat(changer(12, 3).change("example", layout()))
                .isEqualTo(changer(12, 3).change("example", layout()))
                .isNotEqualTo(changer(12, 4).change("example", layout()));
    }

    @Test
    void theReportListsWhatIsMissedWithPlaceAndWords() throws Exception {
        List<ChangedNumber> changed = changer(40, 1).change("example", layout());
        List<ChangedNumber> missed = changed.stream()
                .filter(number -> number.outcome() == Outcome.MISSED)
                .toList();
        ChangeReport report = new ChangeReport(changed, Language.EN);

        assertThat(missed).isNotEmpty();
        assertThat(report.summary()).contains("total\t" + (40 - missed.size()) + "\t40\t");
        assertThat(report.detailed())
                .contains(missed.get(0).context(), "l." + missed.get(0).place().line());
    }

    @Test
    void aTextThatIsNoDisclosureHasNothingToChange() throws Exception {
        Layout notice = read("notice.txt", "关于放假的通知\n费用 120 万元。\n");

        assertThat(changer(10, 1).change("notice", notice)).isEmpty();
    }

    private static NumberChanger changer(int count, long seed) {
        return new NumberChanger(mingzhang, bookcase.understander(), count, seed);
    }

    private static Layout layout() throws Exception {
        return read("example.txt", Files.readString(EXAMPLE));
    }

    private static Layout read(String name, String text) throws Exception {
        Input input = new Input(name, text.getBytes(StandardCharsets.UTF_8));
        return LayoutReaders.installed().read(input, ReadLimits.DEFAULT);
    }
}
