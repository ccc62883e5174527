package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Kinship;
import org.mingzhang.model.Unit;

/** Reads formulas and conditions as {@code docs/pack-format.md} defines them. */
public final class FormulaParser {

    private static final String PROSE = "文";
    private static final String STOPS = "+-=<>!()*,";

    private final String text;
    private int at;

    private FormulaParser(String text) {
        this.text = text;
    }

    /** Reads a formula such as {@code 收支总表[收入:收入总计] = 收支总表[支出:支出总计]}. */
    public static Formula formula(String text) throws FormulaException {
        FormulaParser parser = new FormulaParser(text);
        Formula formula = parser.relation(new boolean[1], false);
        parser.end();
        return formula;
    }

    /** Reads a condition such as {@code 收支总表[收入:单位资金] = 0 and printed(支出总表[合计].项目支出)}. */
    public static Condition condition(String text) throws FormulaException {
        FormulaParser parser = new FormulaParser(text);
        List<Condition.Test> tests = new ArrayList<>();
        do {
            tests.add(parser.test());
        } while (parser.word("and"));
        parser.end();
        return new Condition(tests, text);
    }

    /** Reads a percentage such as {@code 支出总表[*].增减率 = 支出总表[*].合计 / 支出总表[*].上年预算数 - 1}. */
    public static Quotient quotient(String text) throws FormulaException {
        FormulaParser parser = new FormulaParser(text);
        Reference.InTable rate = parser.cell();
        parser.expect("=");
        Reference.InTable part = parser.cell();
        parser.expect("/");
        Reference.InTable whole = parser.cell();
        boolean growth = parser.word("-");
        if (growth) {
            parser.expect("1");
        }
        parser.end();
        return new Quotient(rate, part, whole, growth, text.strip());
    }

    /** A reference to cells of a table of the document itself. */
    private Reference.InTable cell() throws FormulaException {
        Reference reference = reference();
        if (reference instanceof Reference.InTable table
                && table.of().isEmpty()
                && !table.row().isMany()) {
            return table;
        }
        throw problem("比率中只能引用本文件表格的一格", "a ratio refers to single cells of tables of the document itself");
    }

    /** Reads a single reference such as {@code 文[*]}. */
    public static Reference reference(String text) throws FormulaException {
        FormulaParser parser = new FormulaParser(text);
        Reference reference = parser.reference();
        parser.end();
        return reference;
    }

    private Condition.Test test() throws FormulaException {
        boolean negated = word("not ");
        if (!negated && word("complete(")) {
            Kinship whose = kinship(until(")"));
            expect(")");
            return new Condition.Test.Complete(whose);
        }
        if (word("printed(")) {
            Reference reference = reference();
            expect(")");
            return new Condition.Test.Printed(reference, negated);
        }
        boolean[] unequal = new boolean[1];
        Formula formula = relation(unequal, true);
        return new Condition.Test.Compares(formula, negated ^ unequal[0]);
    }

    /** A relation; where conditions may use {@code !=}, {@code <} and {@code >}, these come back as the negated opposite. */
    private Formula relation(boolean[] negated, boolean condition) throws FormulaException {
        int start = at;
        List<Term> left = side();
        Relation relation;
        if (word("<=")) {
            relation = Relation.AT_MOST;
        } else if (word(">=")) {
            relation = Relation.AT_LEAST;
        } else if (condition && word("!=")) {
            relation = Relation.EQUAL;
            negated[0] = true;
        } else if (condition && word("<")) {
            relation = Relation.AT_LEAST;
            negated[0] = true;
        } else if (condition && word(">")) {
            relation = Relation.AT_MOST;
            negated[0] = true;
        } else if (word("=")) {
            relation = Relation.EQUAL;
        } else {
            throw problem("此处应为 =、<= 或 >=", "expected =, <= or >= here");
        }
        List<Term> right = side();
        return new Formula(left, relation, right, text.substring(start, at).strip());
    }

    private List<Term> side() throws FormulaException {
        List<Term> terms = new ArrayList<>();
        boolean minus = word("-");
        terms.add(term(minus));
        while (true) {
            if (word("+")) {
                terms.add(term(false));
            } else if (word("-")) {
                terms.add(term(true));
            } else {
                return terms;
            }
        }
    }

    private Term term(boolean minus) throws FormulaException {
        skip();
        BigDecimal sign = minus ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        if (at < text.length() && Character.isDigit(text.charAt(at))) {
            BigDecimal number = number();
            Unit unit = unit();
            if (unit == Unit.NONE && word("*")) {
                return reading(sign.multiply(number));
            }
            return new Term.Number(sign.multiply(number).multiply(unit.factor()), unit);
        }
        return reading(sign);
    }

    private Term reading(BigDecimal factor) throws FormulaException {
        if (word("sum(")) {
            Reference reference = reference();
            expect(")");
            return new Term.Reading(factor, reference, true);
        }
        Reference reference = reference();
        boolean many =
                reference instanceof Reference.InTable table && table.row().isMany()
                        || reference.of().filter(Kinship.UNIT::equals).isPresent();
        if (many) {
            throw problem(
                    "“" + reference.text() + "”可能有多行，请写成 sum(" + reference.text() + ")",
                    "'" + reference.text() + "' may be many rows; write sum(" + reference.text() + ")");
        }
        return new Term.Reading(factor, reference, false);
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return new BigDecimal(text.substring(start, at));
    }

    private Unit unit() {
        for (Unit unit : new Unit[] {
            Unit.HUNDRED_MILLION_YUAN, Unit.TEN_THOUSAND_YUAN, Unit.THOUSAND_YUAN, Unit.YUAN, Unit.PERCENT
        }) {
            if (word(unit.symbol())) {
                return unit;
            }
        }
        return Unit.NONE;
    }

    private Reference reference() throws FormulaException {
        skip();
        int start = at;
        boolean optional = word("?");
        String head = until("[");
        if (head.chars().anyMatch(c -> Character.isWhitespace(c) || STOPS.indexOf(c) >= 0)) {
            at = start;
            throw problem("此处应为 表[行].列 或 文[对象].项", "expected table[row].column or 文[subject].measure here");
        }
        expect("[");
        String inside = until("]");
        expect("]");
        String column = "";
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            column = key();
        }
        String written = text.substring(start, at).strip();
        int colon = Math.max(head.indexOf(':'), head.indexOf('：'));
        Optional<Kinship> of = colon < 0 ? Optional.empty() : Optional.of(kinship(head.substring(0, colon)));
        String place = head.substring(colon + 1).strip();
        if (place.equals(PROSE) || place.startsWith(PROSE + ".")) {
            return prose(of, place, inside, column, optional, written);
        }
        return table(of, place, inside, column, optional, written);
    }

    private Kinship kinship(String key) throws FormulaException {
        return Kinship.of(key.strip())
                .orElseThrow(() -> problem(
                        "没有“" + key + "”这种文件，可用：上年、预算、部门、单位",
                        "there is no such document as '" + key + "'; use 上年, 预算, 部门 or 单位"));
    }

    private Reference table(
            Optional<Kinship> of, String kind, String inside, String column, boolean optional, String written)
            throws FormulaException {
        int colon = Math.max(inside.indexOf(':'), inside.indexOf('：'));
        String side = colon < 0 ? "" : inside.substring(0, colon).strip();
        String row = inside.substring(colon + 1).strip();
        if (kind.isEmpty() || row.isEmpty()) {
            throw problem(
                    "“" + written + "”不完整，应为 表[行] 或 表[行].列",
                    "'" + written + "' is incomplete; write table[row] or table[row].column");
        }
        return new Reference.InTable(of, kind, side, RowSelector.parse(row), column, optional, written);
    }

    private Reference prose(
            Optional<Kinship> of, String head, String inside, String key, boolean optional, String written)
            throws FormulaException {
        String part = head.length() > 2 ? head.substring(2) : "";
        int slash = inside.indexOf('/');
        String subject = (slash < 0 ? inside : inside.substring(0, slash)).strip();
        String qualifier = slash < 0 ? "" : inside.substring(slash + 1).strip();
        if (subject.isEmpty()) {
            throw problem("“" + written + "”没有写明对象", "'" + written + "' names no subject");
        }
        Measure measure = key.isEmpty()
                ? Measure.AMOUNT
                : Measure.parse(key)
                        .orElseThrow(() -> problem(
                                "没有“" + key + "”这一项，可用：金额、增减额、增减率、占比、完成率、基数、上年基数、预算基数、上年预算数、上年决算数、年初预算数",
                                "there is no measure '" + key
                                        + "'; use 金额, 增减额, 增减率, 占比, 完成率, 基数, 上年基数, 预算基数, 上年预算数, 上年决算数 or 年初预算数"));
        return new Reference.InProse(of, part, subject, qualifier, measure, optional, written);
    }

    /** A key: up to white space or an operator; {@code *} alone stands for the current one. */
    private String key() throws FormulaException {
        if (at < text.length() && text.charAt(at) == '*') {
            at++;
            return Reference.EACH;
        }
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && STOPS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (start == at) {
            throw problem("“.”之后应为列名", "expected the key of a column after '.'");
        }
        return text.substring(start, at);
    }

    private String until(String stop) throws FormulaException {
        int end = text.indexOf(stop, at);
        if (end < 0) {
            throw problem("缺少“" + stop + "”", "'" + stop + "' is missing");
        }
        String found = text.substring(at, end).strip();
        at = end;
        return found;
    }

    private boolean word(String word) {
        skip();
        if (text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    private void expect(String word) throws FormulaException {
        if (!word(word)) {
            throw problem("此处应为“" + word + "”", "expected '" + word + "' here");
        }
    }

    private void end() throws FormulaException {
        skip();
        if (at < text.length()) {
            throw problem("多余的内容", "unexpected text");
        }
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private FormulaException problem(String zh, String en) {
        String rest = text.substring(Math.min(at, text.length()));
        String near = rest.length() > 20 ? rest.substring(0, 20) + "…" : rest;
        return new FormulaException(
                "公式第 " + (at + 1) + " 个字符处（“" + near + "”）：" + zh,
                "formula, character " + (at + 1) + " ('" + near + "'): " + en);
    }
}
