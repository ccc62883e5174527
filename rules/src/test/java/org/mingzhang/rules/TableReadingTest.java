package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.interpret.table.find.TableFinder;
import org.mingzhang.interpret.table.ledger.LedgerReader;
import org.mingzhang.interpret.table.ledger.TableReading;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadPages;
import org.mingzhang.model.Amount;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;
import org.mingzhang.template.Template;

/** The vocabulary of the packs and the table reader, on published documents. */
class TableReadingTest {

    private static final Pattern CODED = Pattern.compile("^\\t(\\d{3}|\\d{5}|\\d{7})\\t[^\\t]+\\t([\\d,\\t ]+)$");
    private static final Map<String, String> KINDS =
            Map.of("3", "支出总表", "7", "一般公共预算支出表", "8", "一般公共预算经济分类表", "10", "政府性基金预算支出表", "11", "国有资本经营预算支出表");
    private static final List<String> COLUMNS = List.of("合计", "基本支出", "项目支出", "政府采购小计", "面向中小企业", "面向小微企业");

    @Test
    void everyCodedCellOfATextIsTheAmountItPrints() throws Exception {
        Path file = Corpus.file("住房保障署-2023-部门预算.txt");
        TableReading reading = read(file, "shenzhen").reading();
        Map<String, BigDecimal> read = new HashMap<>();
        for (Amount amount : reading.amounts()) {
            read.put(
                    amount.tableKind() + "/" + amount.side() + "/" + amount.row() + "/" + amount.column(),
                    amount.figure().value());
        }
        String table = "";
        int compared = 0;
        for (String line : Files.readAllLines(file)) {
            Matcher caption = Pattern.compile("表 (\\d+)").matcher(line);
            table = caption.matches() ? caption.group(1) : table;
            Matcher row = CODED.matcher(line);
            if (KINDS.containsKey(table) && row.matches()) {
                String[] cells = row.group(2).split("\\t");
                for (int i = 0; i < cells.length; i++) {
                    String key = KINDS.get(table) + "//" + row.group(1) + "/" + COLUMNS.get(i);
                    assertThat(read.get(key))
                            .as(key)
                            .isEqualByComparingTo(cells[i].strip().replace(",", ""));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(250);
        assertThat(read.get("收支总表/收入/收入总计/预算数")).isEqualByComparingTo("232463");
        assertThat(read.get("收支总表/支出/2210399/预算数")).isEqualByComparingTo("21225");
        assertThat(read.get("财政拨款收支总表/支出/支出总计/预算数")).isEqualByComparingTo("232463");
        assertThat(read.get("三公经费支出表//公务接待费/上年预算数")).isEqualByComparingTo("3");
        assertThat(read.get("三公经费支出表//合计/增减额")).isEqualByComparingTo("-0.5");
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void tablesOfEveryPlaceAreUnderstood() throws Exception {
        Set<Path> places = new HashSet<>();
        List<String> failures = new ArrayList<>();
        int numbers = 0;
        int unreadable = 0;
        for (Path file : Corpus.files()) {
            boolean first = file.toString().endsWith(".pdf")
                    && !file.getParent().endsWith("非公开文件")
                    && !file.getParent().endsWith("模板")
                    && Files.size(file) < 1_500_000
                    && places.add(file.getParent());
            if (first) {
                Read read = read(file, file.getParent().endsWith("深圳") ? "shenzhen" : "national");
                for (FoundTable table : read.found()) {
                    if (!table.grids().isEmpty()
                            && table.title().endsWith("表")
                            && table.template().isEmpty()
                            && !table.title().contains("明细")) {
                        failures.add(file.getFileName() + ": " + table.title());
                    }
                }
                read.reading().notices().stream()
                        .filter(notice -> notice.kind() == NoticeKind.AMOUNT_NOT_ASSIGNED)
                        .forEach(notice -> failures.add(
                                file.getFileName() + ": " + notice.message().en()));
                for (Amount amount : read.reading().amounts()) {
                    numbers += amount.figure().isNumber() ? 1 : 0;
                    unreadable += amount.figure().state() == FigureState.UNREADABLE ? 1 : 0;
                }
            }
        }
        assertThat(failures).hasSizeLessThanOrEqualTo(3);
        assertThat(numbers).isGreaterThan(1_000);
        assertThat(unreadable).isZero();
    }

    private static Read read(Path file, String pack) throws Exception {
        Input input = Input.of(file, file.getFileName().toString(), ReadLimits.DEFAULT);
        Layout layout = ServiceLoader.load(LayoutReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparingInt(LayoutReader::order))
                .filter(reader -> reader.reads(input))
                .findFirst()
                .orElseThrow()
                .read(input, ReadLimits.DEFAULT);
        Matcher year = Pattern.compile("20\\d{2}").matcher(input.name());
        Disclosure disclosure = new Disclosure(
                input.name().replaceAll("-.*", ""),
                year.find() ? Integer.parseInt(year.group()) : 0,
                input.name().contains("决算") ? DisclosureKind.FINAL_ACCOUNTS : DisclosureKind.BUDGET,
                Scope.UNKNOWN,
                pack,
                Unit.UNKNOWN_MONEY,
                Place.NONE);
        try (Packs packs = Packs.onClassPath()) {
            Template template = packs.book(List.of(pack)).template();
            List<FoundTable> found = new TableFinder(template).find(layout);
            return new Read(found, new LedgerReader(template, disclosure, UnreadPages.NONE).read(found));
        }
    }

    private record Read(List<FoundTable> found, TableReading reading) {}
}
