package org.mingzhang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.interpret.prose.ProseReader;
import org.mingzhang.interpret.prose.ProseReading;
import org.mingzhang.interpret.recognise.Recogniser;
import org.mingzhang.interpret.table.find.TableFinder;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadPages;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Part;
import org.mingzhang.template.Template;

/** What the narratives of published documents state, read with the built-in packs. */
class ProseReadingTest {

    private static ProseReading read(Path file) throws Exception {
        List<Template> templates;
        try (Packs packs = Packs.onClassPath()) {
            templates = packs.templates();
        }
        Input input = Input.of(file, file.getFileName().toString(), ReadLimits.DEFAULT);
        LayoutReader reader = ServiceLoader.load(LayoutReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparingInt(LayoutReader::order))
                .filter(candidate -> candidate.reads(input))
                .findFirst()
                .orElseThrow();
        Layout layout = reader.read(input, ReadLimits.DEFAULT);
        Disclosure disclosure = new Recogniser(templates).recognise(layout).disclosure();
        Template template = templates.stream()
                .filter(candidate -> candidate.jurisdiction().equals(disclosure.jurisdiction()))
                .findFirst()
                .orElseThrow();
        return new ProseReader(template, disclosure, UnreadPages.NONE)
                .read(layout, new TableFinder(template).find(layout));
    }

    private static String value(Figure figure) {
        return figure.state() == FigureState.NUMBER
                ? figure.value().toPlainString()
                : figure.state() == FigureState.DASH ? "-" : "";
    }

    @Test
    void everyStatementOfTheTextOf2023() throws Exception {
        ProseReading reading = read(Corpus.file("住房保障署-2023-部门预算.txt"));
        assertThat(reading.claims())
                .filteredOn(claim -> claim.direction() != Direction.UNSTATED)
                .extracting(
                        Claim::subject,
                        claim -> value(claim.amount()),
                        Claim::direction,
                        claim -> value(claim.change()),
                        claim -> value(claim.rate()),
                        claim -> claim.reason().isStated())
                .containsExactly(
                        tuple("收入总计", "232463", Direction.INCREASE, "14230", "7", true),
                        tuple("支出总计", "232463", Direction.INCREASE, "14230", "7", true),
                        tuple("项目", "405", Direction.INCREASE, "119", "42", true),
                        tuple("项目", "18", Direction.INCREASE, "15", "500", true),
                        tuple("项目", "17481", Direction.INCREASE, "1867", "12", true),
                        tuple("项目", "92", Direction.DECREASE, "153", "62", true),
                        tuple("项目", "209192", Direction.INCREASE, "12454", "6", true),
                        tuple("项目", "107", Direction.INCREASE, "6", "6", true),
                        tuple("三公经费", "38.5", Direction.DECREASE, "0.5", "1.3", true),
                        tuple("公务接待费", "2.5", Direction.DECREASE, "0.5", "", true),
                        tuple("公务用车购置费", "0", Direction.UNCHANGED, "0", "", true),
                        tuple("公务用车运行费", "36", Direction.UNCHANGED, "0", "", false),
                        tuple("机关运行经费", "0", Direction.UNCHANGED, "0", "0", true));
        assertThat(reading.claims())
                .filteredOn(claim -> claim.direction() == Direction.UNSTATED)
                .extracting(Claim::subject, claim -> value(claim.amount()))
                .containsExactlyInAnyOrder(
                        tuple("行政编制", "0"),
                        tuple("行政实有", "0"),
                        tuple("事业编制", "106"),
                        tuple("事业实有", "102"),
                        tuple("离休", "0"),
                        tuple("退休", "48"),
                        tuple("支出总计", "232463"),
                        tuple("人员经费", "4372"),
                        tuple("人员经费", "4372"),
                        tuple("公用经费", "432"),
                        tuple("公用经费", "432"),
                        tuple("对个人和家庭的补助", "364"),
                        tuple("对个人和家庭的补助", "364"),
                        tuple("项目支出", "227295"),
                        tuple("项目支出", "227295"),
                        tuple("政府采购", "1273"),
                        tuple("货物采购", "8"),
                        tuple("工程采购", "0"),
                        tuple("服务采购", "1265"),
                        tuple("因公出国（境）费", "0"),
                        tuple("公务用车购置及运行费", "36"),
                        tuple("三公车辆", "9"),
                        tuple("绩效资金", "227295"),
                        tuple("绩效项目数", "6"),
                        tuple("车辆", "9"),
                        tuple("通用设备", "0"),
                        tuple("专用设备", "0"),
                        tuple("新增车辆", "0"),
                        tuple("新增通用设备", "0"),
                        tuple("新增专用设备", "0"),
                        tuple("国有资本经营预算支出", "-"));
        assertThat(reading.contents()).hasSize(23);
        assertThat(reading.parts())
                .filteredOn(part -> part.level() == 1)
                .extracting(Part::key)
                .contains("文字部分", "表格部分");
        assertThat(reading.projects())
                .hasSize(6)
                .allSatisfy(project -> assertThat(project.purpose()).isNotEmpty());
    }

    /** A reading that lost or doubled a project, or gave one the money of its parts, would not add up. */
    @Test
    void projectsAddUpToTheProjectSpendingOfTheirUnit() throws Exception {
        List<Path> files = Corpus.files().stream()
                .filter(path ->
                        path.toString().contains("深圳") && path.toString().endsWith("-2026-部门预算.pdf"))
                .toList();
        Map<String, BigDecimal> stated = new LinkedHashMap<>();
        Map<String, BigDecimal> added = new LinkedHashMap<>();
        for (Path file : files) {
            for (Claim claim : read(file).claims()) {
                int unit = claim.qualifier().indexOf(" > ");
                if (claim.subject().equals("项目支出")) {
                    stated.put(
                            file.getFileName() + claim.qualifier(),
                            claim.amount().amount());
                } else if (claim.subject().equals("项目")) {
                    added.merge(
                            file.getFileName() + claim.qualifier().substring(0, Math.max(0, unit)),
                            claim.amount().amount(),
                            BigDecimal::add);
                }
            }
        }
        assertThat(stated).hasSizeGreaterThanOrEqualTo(files.isEmpty() ? 0 : 20);
        int agreeing = 0;
        for (Map.Entry<String, BigDecimal> unit : stated.entrySet()) {
            BigDecimal sum = added.getOrDefault(unit.getKey(), BigDecimal.ZERO);
            agreeing += sum.subtract(unit.getValue()).abs().compareTo(BigDecimal.valueOf(1000)) <= 0 ? 1 : 0;
        }
        // One unit prints 元 for 万元, so not all can agree.
        assertThat(agreeing).isGreaterThanOrEqualTo(stated.size() - 1);
    }
}
