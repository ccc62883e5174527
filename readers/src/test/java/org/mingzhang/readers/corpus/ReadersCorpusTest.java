package org.mingzhang.readers.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mingzhang.readers.testing.Layouts.assertConsistent;
import static org.mingzhang.readers.testing.Layouts.grids;
import static org.mingzhang.readers.testing.Layouts.texts;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.bundle.Bundle;
import org.mingzhang.readers.bundle.Bundles;

/** Reading of real published texts, pages and workbooks, where a folder of them is at hand. */
class ReadersCorpusTest {

    private static final Path CORPUS = CorpusFolder.path();

    @BeforeEach
    void needsTheCorpus() {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
    }

    @Test
    void tablesOfTheFoundingTextTieRowByRow() throws Exception {
        Layout layout = read("深圳/深圳市住房保障署-2023-部门预算.txt");

        assertThat(grids(layout)).hasSize(16).allSatisfy(grid -> assertConsistent(grid));
        int rows = 0;
        for (Grid grid : grids(layout)) {
            if (text(grid, 0, 3).equals("支出总计")) {
                for (int r = 1; r < grid.rows(); r++) {
                    if (!text(grid, r, 3).isEmpty()) {
                        assertThat(amount(grid, r, 3))
                                .isEqualByComparingTo(amount(grid, r, 4).add(amount(grid, r, 5)));
                        rows++;
                    }
                }
            }
        }
        assertThat(rows).isEqualTo(78);
    }

    @Test
    void rowsThatAPageEndCutAreWhole() throws Exception {
        List<Grid> grids = grids(read("深圳/深圳市住房保障署-2023-部门预算.txt"));

        Grid projects = grids.get(0);
        assertThat(projects.rows()).isEqualTo(7);
        BigDecimal sum = BigDecimal.ZERO;
        for (int r = 1; r < 7; r++) {
            sum = sum.add(amount(projects, r, 1));
            assertThat(text(projects, r, 2)).endsWith("。");
        }
        assertThat(sum).isEqualByComparingTo("227295");
        Grid goals = grids.get(15);
        assertThat(goals.cells().stream().filter(cell -> cell.text().startsWith("1. ")))
                .singleElement()
                .satisfies(cell -> assertThat(cell.text().split("\n")).hasSize(6));
    }

    @Test
    void tablesOfADrawnPageTieRowByRow() throws Exception {
        Layout layout = read("烟台/退役军人事务局-2026部门预算.html");

        assertThat(grids(layout)).allSatisfy(grid -> assertConsistent(grid));
        int rows = 0;
        for (Grid grid : grids(layout)) {
            if (grid.columns() == 17) {
                for (int r = 2; r < grid.rows(); r++) {
                    BigDecimal parts = amount(grid, r, 5);
                    for (int c = 9; c < 17; c++) {
                        parts = parts.add(amount(grid, r, c));
                    }
                    assertThat(amount(grid, r, 4).subtract(parts).abs())
                            .as("rounding in row %s", r)
                            .isLessThanOrEqualTo(new BigDecimal("0.05"));
                    rows++;
                }
            }
        }
        assertThat(rows).isGreaterThan(40);
        assertThat(layout.sources().get(0).pages()).isEqualTo(53);
    }

    @Test
    void articlesComeWithoutMenusAndFooters() throws Exception {
        assertThat(texts(read("重庆/市委宣传部-2026部门预算情况说明.html")))
                .contains("一、单位基本情况")
                .noneMatch(line -> line.contains("首页") || line.contains("版权所有"));
        assertThat(texts(read("昆明/审计局-2026预算.html")))
                .contains("二、预算单位基本情况")
                .noneMatch(line -> line.contains("政务服务网") || line.contains("长者模式"));
    }

    @Test
    void everySheetOfATemplateIsATable() throws Exception {
        for (String file :
                List.of("budget_template.xls", "unit_budget_template.xlsx", "department_budget_template.xlsx")) {
            Layout layout = read("模板/" + file);

            assertThat(grids(layout)).as(file).hasSize(9).allSatisfy(grid -> assertConsistent(grid));
            assertThat(texts(layout)).as(file).contains("单位：元");
        }
    }

    @Test
    void pairsAreOneDisclosureWithTheNarrativeFirst() {
        List<Bundle> pairs = Bundles.under(List.of(CORPUS), ReadLimits.DEFAULT).bundles().stream()
                .filter(bundle -> bundle.members().size() > 1)
                .toList();

        assertThat(pairs).hasSize(7).allSatisfy(pair -> {
            assertThat(pair.members()).hasSize(2);
            assertThat(pair.members().get(0).file()).contains("narrative");
            assertThat(pair.members().get(1).file()).contains("tables");
        });
    }

    private static Layout read(String file) throws UnreadableInputException {
        Path path = CORPUS.resolve(file);
        return LayoutReaders.installed().read(Input.of(path, file, ReadLimits.DEFAULT), ReadLimits.DEFAULT);
    }

    private static String text(Grid grid, int row, int column) {
        return grid.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .map(GridCell::text)
                .findFirst()
                .orElse("");
    }

    private static BigDecimal amount(Grid grid, int row, int column) {
        String text = text(grid, row, column).replace(",", "").replace(" ", "");
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
