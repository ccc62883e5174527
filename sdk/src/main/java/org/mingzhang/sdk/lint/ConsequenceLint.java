package org.mingzhang.sdk.lint;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.sdk.lint.ExpressionLint.Fault;

/** Checks a consequence: exactly one call on {@code report}, whose first argument is the id of the rule. */
final class ConsequenceLint {

    private ConsequenceLint() {}

    static List<Fault> check(String consequence, String id, ExpressionLint expressions) {
        Optional<Fault> escape = ExpressionLint.escape(consequence);
        if (escape.isPresent()) {
            return List.of(escape.get());
        }
        ParseResult<BlockStmt> parsed = new JavaParser().parseBlock("{" + consequence + "}");
        if (!parsed.isSuccessful() || parsed.getResult().isEmpty()) {
            return List.of(new Fault("不是 Java：" + consequence.strip(), "not Java: " + consequence.strip()));
        }
        BlockStmt block = parsed.getResult().get();
        List<Fault> wrong = new ArrayList<>();
        if (block.getStatements().size() != 1
                || !block.getStatement(0).isExpressionStmt()
                || !isReport(block.getStatement(0).asExpressionStmt().getExpression(), id)) {
            wrong.add(new Fault(
                    "then 部分只能调用一次 report，且编号与规则一致：" + consequence.strip(),
                    "the consequence makes one call on report, with the id of the rule: " + consequence.strip()));
        }
        block.findAll(Expression.class).stream()
                .filter(expression -> expression
                        .getParentNode()
                        .filter(Expression.class::isInstance)
                        .isEmpty())
                .forEach(expression -> wrong.addAll(expressions.consequence(expression)));
        return wrong;
    }

    private static boolean isReport(Expression expression, String id) {
        return expression instanceof MethodCallExpr call
                && call.getScope().isPresent()
                && call.getScope().get() instanceof NameExpr scope
                && scope.getNameAsString().equals("report")
                && call.getArguments().isNonEmpty()
                && call.getArgument(0) instanceof StringLiteralExpr literal
                && literal.asString().equals(id);
    }
}
