package org.mingzhang.sdk.lint;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.List;

/** Checks a consequence: exactly one call on {@code report}, whose first argument is the id of the rule. */
final class ConsequenceLint {

    private ConsequenceLint() {}

    static List<String> check(String consequence, String id) {
        ParseResult<BlockStmt> parsed = new JavaParser().parseBlock("{" + consequence + "}");
        if (!parsed.isSuccessful() || parsed.getResult().isEmpty()) {
            return List.of("not Java: " + consequence.strip());
        }
        BlockStmt block = parsed.getResult().get();
        List<String> wrong = new ArrayList<>();
        if (block.getStatements().size() != 1
                || !block.getStatement(0).isExpressionStmt()
                || !isReport(block.getStatement(0).asExpressionStmt().getExpression(), id)) {
            wrong.add(consequence.strip());
        }
        if (!block.findAll(LambdaExpr.class).isEmpty()
                || !block.findAll(MethodReferenceExpr.class).isEmpty()) {
            wrong.add("lambda");
        }
        ExpressionLint.check(consequence).forEach(fault -> wrong.add(fault.en()));
        return wrong;
    }

    private static boolean isReport(Expression expression, String id) {
        if (!(expression instanceof MethodCallExpr call)
                || call.getScope().isEmpty()
                || !call.getScope().get().toString().equals("report")
                || call.getArguments().isEmpty()) {
            return false;
        }
        return call.getArgument(0) instanceof StringLiteralExpr literal
                && literal.asString().equals(id);
    }
}
