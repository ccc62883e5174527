package org.mingzhang.sdk.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BehaviorDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.RuleDefinition;

/**
 * Reads the syntax tree of DRL and refuses what is outside the language of packs: anything but conditions over facts
 * and one call on the report, and what the engine is known to decide wrongly.
 */
public final class DrlLint {

    private static final List<String> IMPORTS = List.of(
            "org.mingzhang.model.",
            "org.mingzhang.check.drl.",
            "org.mingzhang.check.identity.",
            "java.math.BigDecimal",
            "java.util.List",
            "java.util.Set",
            "java.util.Collection");

    /** The one kind of constraint on a result that the engine keeps. */
    private static final Pattern LITERAL = Pattern.compile("\\s*\\$?\\w+\\s*(?:[=!]=|[<>]=?)\\s*\\d+B?\\s*");

    private static final List<String> FUNCTIONS =
            List.of("average", "collectList", "collectSet", "count", "max", "min", "sum");

    private final Vocabulary words = new Vocabulary();
    private final ExpressionLint expressions = new ExpressionLint(words);
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> decided = new LinkedHashSet<>();
    private final Set<String> facts = new TreeSet<>();
    private final List<PackProblem> problems = new ArrayList<>();
    private final String home;
    private String file = "";

    private DrlLint(Pack pack) {
        this.home = "org.mingzhang.rules." + pack.id().replace('-', '_');
        pack.rules().stream().map(RuleDefinition::id).forEach(ids::add);
    }

    /**
     * What was found.
     *
     * @param problems what is wrong
     * @param facts simple names of the types that patterns match, sorted
     */
    public record Result(List<PackProblem> problems, List<String> facts) {}

    /** Checks the rule files of a pack. */
    public static Result check(Pack pack, List<Path> files) {
        DrlLint lint = new DrlLint(pack);
        files.forEach(lint::file);
        for (String id : lint.ids) {
            if (!lint.decided.contains(id)) {
                lint.problems.add(PackProblem.of(
                        new Mark("rules.yaml", 0),
                        "规则“" + id + "”没有 DRL 来判断，请在 rules/*.drl 中写 rule \"" + id + " …\"",
                        "no DRL decides rule '" + id + "'; write rule \"" + id + " …\" in rules/*.drl"));
            }
        }
        return new Result(lint.problems, List.copyOf(lint.facts));
    }

    private void file(Path path) {
        file = "rules/" + path.getFileName();
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL10);
            PackageDescr tree = parser.parse(false, Files.readString(path));
            if (parser.hasErrors()) {
                for (DroolsError error : parser.getErrors()) {
                    int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
                    problem(line, "语法有误：" + error.getMessage(), "syntax error: " + error.getMessage());
                }
                return;
            }
            header(tree);
            tree.getRules().forEach(this::rule);
        } catch (DroolsParserException | IOException e) {
            problem(0, "无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage());
        }
    }

    private void header(PackageDescr tree) {
        if (!tree.getName().equals(home)) {
            problem(1, "package 应为 " + home, "the package must be " + home);
        }
        for (ImportDescr used : tree.getImports()) {
            allowed(used.getTarget(), used.getLine());
        }
        tree.getFunctionImports().forEach(used -> allowed(used.getTarget(), used.getLine()));
        for (GlobalDescr global : tree.getGlobals()) {
            if (!global.getIdentifier().equals("report") || !global.getType().endsWith("RuleReport")) {
                problem(global.getLine(), "只能有一个 global：RuleReport report", "the only global is RuleReport report");
            }
        }
        if (tree.getUnit() != null
                || !tree.getAccumulateImports().isEmpty()
                || !tree.getWindowDeclarations().isEmpty()) {
            problem(1, "不能用 unit、window 和 import accumulate", "unit, window and import accumulate cannot be used");
        }
        if (!tree.getFunctions().isEmpty()
                || !tree.getTypeDeclarations().isEmpty()
                || !tree.getEntryPointDeclarations().isEmpty()
                || !tree.getEnumDeclarations().isEmpty()) {
            problem(1, "不能声明函数、类型或入口", "functions, types and entry points cannot be declared");
        }
        tree.getAttributes()
                .forEach(attribute -> problem(
                        attribute.getLine(),
                        "不能用属性 " + attribute.getName(),
                        "the attribute " + attribute.getName() + " cannot be used"));
    }

    private void allowed(String target, int line) {
        if (IMPORTS.stream().noneMatch(target::startsWith)) {
            problem(
                    line,
                    "不能引入 " + target + "，可用：" + String.join("、", IMPORTS),
                    target + " cannot be imported; use " + String.join(", ", IMPORTS));
        }
    }

    private void rule(RuleDescr rule) {
        if (rule.isQuery() || rule.hasParent()) {
            problem(rule.getLine(), "不能用 query 或 extends", "queries and extends cannot be used");
            return;
        }
        rule.getAttributes()
                .values()
                .forEach(attribute -> problem(
                        rule.getLine(),
                        "不能用属性 " + attribute.getName() + "（规则的先后不应影响结果）",
                        "the attribute " + attribute.getName()
                                + " cannot be used: the order of rules must not matter"));
        String id = rule.getName().strip().split("\\s")[0];
        if (ids.contains(id)) {
            decided.add(id);
        } else {
            problem(
                    rule.getLine(),
                    "规则名“" + rule.getName() + "”应以 rules.yaml 中的编号开头",
                    "the name '" + rule.getName() + "' must begin with an id of rules.yaml");
        }
        condition(rule.getLhs(), rule.getLine());
        if (!rule.getNamedConsequences().isEmpty()) {
            problem(rule.getLine(), "不能用 do[…]", "do[…] cannot be used");
        }
        if (!rule.getAnnotationNames().isEmpty()) {
            problem(rule.getLine(), "不能用注解", "annotations cannot be used");
        }
        for (ExpressionLint.Fault fault :
                ConsequenceLint.check(String.valueOf(rule.getConsequence()), id, expressions)) {
            problem(rule.getConsequenceLine(), fault.zh(), fault.en());
        }
    }

    private void condition(BaseDescr descr, int line) {
        int at = descr.getLine() > 0 ? descr.getLine() : line;
        if (descr instanceof EvalDescr) {
            problem(at, "不能用 eval，请写成字段的等式或静态方法", "eval cannot be used; write equalities of fields, or a helper");
        } else if (descr instanceof PatternDescr pattern) {
            pattern(pattern, at);
        } else if (descr instanceof GroupByDescr
                || descr instanceof NamedConsequenceDescr
                || descr instanceof ConditionalBranchDescr) {
            problem(at, "不能用 groupby、do 和 if", "groupby, do and if cannot be used");
        } else if (descr instanceof AccumulateDescr accumulate) {
            accumulate(accumulate, at);
        } else if (descr instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(part -> condition(part, at));
        } else if (descr instanceof ExprConstraintDescr expression) {
            expression(expression.getExpression(), at);
        } else if (!(descr instanceof BehaviorDescr)) {
            problem(at, "不能用这样的条件：" + descr, "such a condition cannot be used: " + descr);
        }
    }

    private void pattern(PatternDescr pattern, int line) {
        boolean computed = pattern.getSource() != null;
        type(pattern, line);
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            accumulate(accumulate, line);
            boolean bound = accumulate.getFunctions().stream().anyMatch(function -> function.getBind() != null);
            boolean beyondLiterals = pattern.getConstraint().getDescrs().stream()
                    .anyMatch(part -> !LITERAL.matcher(String.valueOf(part)).matches());
            if (bound && beyondLiterals) {
                problem(
                        line,
                        "accumulate 的结果只能与整数比较（其他条件引擎会漏判），请在 then 中用静态方法判断",
                        "results of accumulate can only be compared with whole numbers (the engine misses the rest);"
                                + " use a helper in the consequence");
            }
        } else if (pattern.getSource() instanceof CollectDescr collect) {
            condition(collect.getInputPattern(), line);
        } else if (pattern.getSource() instanceof FromDescr from && from.getDataSource() != null) {
            expression(from.getDataSource().getText(), line);
        } else if (computed) {
            problem(line, "from 之后只能是字段、collect 或 accumulate", "from takes a field, collect or accumulate only");
        }
        if (!computed && !pattern.getObjectType().isEmpty()) {
            String type = pattern.getObjectType();
            facts.add(type.substring(type.lastIndexOf('.') + 1));
        }
        pattern.getConstraint().getDescrs().forEach(part -> condition(part, line));
    }

    /** Only facts are matched, and what collections of facts are. */
    private void type(PatternDescr pattern, int line) {
        String type = pattern.getObjectType();
        if (pattern.getSource() instanceof AccumulateDescr && type.equals("Object")) {
            return; // accumulate by itself is a pattern of anything
        }
        if (pattern.isQuery()
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotationNames().isEmpty()) {
            problem(line, "不能用查询、窗口和注解", "queries, windows and annotations cannot be used");
        } else if (!words.isClass(type.substring(type.lastIndexOf('.') + 1))
                || type.contains(".") && IMPORTS.stream().noneMatch(type::startsWith)) {
            problem(line, "“" + type + "”不是事实", "'" + type + "' is no fact");
        }
    }

    private void accumulate(AccumulateDescr accumulate, int line) {
        if (accumulate.getInitCode() != null || accumulate.getResultCode() != null) {
            problem(line, "accumulate 只能用函数，不能写代码", "accumulate takes functions, not code");
        }
        if (accumulate.getInput() != null) {
            condition(accumulate.getInput(), line);
        }
        for (AccumulateDescr.AccumulateFunctionCallDescr function : accumulate.getFunctions()) {
            if (!FUNCTIONS.contains(function.getFunction())) {
                problem(
                        line,
                        "accumulate 没有函数 " + function.getFunction() + "，可用：" + String.join("、", FUNCTIONS),
                        "accumulate has no function " + function.getFunction() + "; use one of "
                                + String.join(", ", FUNCTIONS));
            }
            for (String parameter : function.getParams()) {
                expression(parameter, line);
            }
        }
    }

    private void expression(String text, int line) {
        for (ExpressionLint.Fault fault : expressions.condition(text)) {
            problem(line, fault.zh() + "：" + text, fault.en() + ": " + text);
        }
    }

    private void problem(int line, String zh, String en) {
        problems.add(PackProblem.of(new Mark(file, Math.max(0, line)), zh, en));
    }
}
