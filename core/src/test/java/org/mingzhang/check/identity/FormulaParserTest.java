package org.mingzhang.check.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.Unit;

class FormulaParserTest {

    @Test
    void readsSidesRowsAndColumns() throws FormulaException {
        Formula formula = FormulaParser.formula("收支总表[收入:收入总计] = sum(支出总表[@类].合计) - 2*?支出总表[*].*");

        assertThat(formula.relation()).isEqualTo(Relation.EQUAL);
        assertThat(formula.left())
                .containsExactly(new Term.Reading(
                        BigDecimal.ONE,
                        new Reference.InTable(
                                "收支总表",
                                "收入",
                                new RowSelector(RowSelector.Kind.KEY, "收入总计"),
                                "",
                                false,
                                "收支总表[收入:收入总计]"),
                        false));
        assertThat(formula.right())
                .containsExactly(
                        new Term.Reading(
                                BigDecimal.ONE,
                                new Reference.InTable(
                                        "支出总表",
                                        "",
                                        new RowSelector(RowSelector.Kind.LEVEL, "1"),
                                        "合计",
                                        false,
                                        "支出总表[@类].合计"),
                                true),
                        new Term.Reading(
                                new BigDecimal("-2"),
                                new Reference.InTable(
                                        "支出总表",
                                        "",
                                        new RowSelector(RowSelector.Kind.EACH, ""),
                                        "*",
                                        true,
                                        "?支出总表[*].*"),
                                false));
    }

    @Test
    void readsClaimsWithPartQualifierAndMeasure() throws FormulaException {
        assertThat(FormulaParser.reference("?文.支出具体[项目/*].增减额"))
                .isEqualTo(new Reference.InProse("支出具体", "项目", "*", Measure.CHANGE, true, "?文.支出具体[项目/*].增减额"));
        assertThat(FormulaParser.reference("文[三公经费]"))
                .isEqualTo(new Reference.InProse("", "三公经费", "", Measure.AMOUNT, false, "文[三公经费]"));
    }

    @Test
    void readsNumbersWithTheirUnit() throws FormulaException {
        assertThat(FormulaParser.formula("文[政府采购] >= 2.5万元").right())
                .containsExactly(new Term.Number(new BigDecimal("25000.0"), Unit.TEN_THOUSAND_YUAN));
    }

    @Test
    void readsConditions() throws FormulaException {
        Condition condition = FormulaParser.condition("收支总表[收入:单位资金] = 0 and not printed(支出总表[合计].项目支出) and 文[车辆] > 3");

        List<Condition.Test> tests = condition.tests();
        assertThat(tests).hasSize(3);
        assertThat(((Condition.Test.Compares) tests.get(0)).negated()).isFalse();
        assertThat(((Condition.Test.Printed) tests.get(1)).negated()).isTrue();
        Condition.Test.Compares more = (Condition.Test.Compares) tests.get(2);
        assertThat(more.negated()).isTrue();
        assertThat(more.formula().relation()).isEqualTo(Relation.AT_MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "收支总表",
                "收支总表[a]",
                "收支总表[a] = ",
                "收支总表[a = b[c]",
                "[a] = b[c]",
                "a[] = b[c]",
                "a[b] = c[@类]",
                "a[b] = c[d] e[f]",
                "a[b]. = c[d]",
                "文[x].无此项 = 1",
                "a [b] + = c[d]",
                "sum(a[b] = c[d]"
            })
    void refusesWhatIsNoFormulaAndSaysWhere(String text) {
        assertThatThrownBy(() -> FormulaParser.formula(text))
                .isInstanceOf(FormulaException.class)
                .satisfies(e -> {
                    assertThat(((FormulaException) e).problem().zh()).startsWith("公式第");
                    assertThat(((FormulaException) e).problem().en()).startsWith("formula, character");
                });
    }
}
