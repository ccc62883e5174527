package org.mingzhang.sdk.lint;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ParseStart;
import org.drools.mvel.parser.ast.expr.BigDecimalLiteralExpr;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.HalfPointFreeExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/**
 * Reads the syntax tree of an expression and refuses what is not in the language of packs: what reaches outside the
 * facts, what changes something, and what the engine decides wrongly.
 */
final class ExpressionLint {

    private static final Set<String> OPERATORS = Set.of("matches", "contains", "memberOf", "in", "excludes");
    private static final Set<String> REFLECTION =
            Set.of("getClass", "class", "forName", "getDeclaringClass", "getClassLoader");

    private final ParseStart<DrlxExpression> language = DrlxParser.buildDrlxParserWithArguments(List.of());
    private final Vocabulary words;
    private final List<Fault> faults = new ArrayList<>();
    private boolean reporting;

    /** What is wrong. */
    record Fault(String zh, String en) {}

    ExpressionLint(Vocabulary words) {
        this.words = words;
    }

    /** What is wrong with an expression of a condition. */
    List<Fault> condition(String text) {
        faults.clear();
        reporting = false;
        Optional<Fault> escape = escape(text);
        if (escape.isPresent()) {
            return List.of(escape.get());
        }
        try {
            visit(DrlxParser.<DrlxExpression>parseExpression(language, text).getExpr());
        } catch (ParseProblemException e) {
            faults.add(new Fault("不认识这样的写法", "this is not understood"));
        }
        return List.copyOf(faults);
    }

    /** What is wrong with an expression of a consequence, where the report may be called. */
    List<Fault> consequence(Expression expression) {
        faults.clear();
        reporting = true;
        visit(expression);
        return List.copyOf(faults);
    }

    /** An escape would read differently here and in the compiler. */
    static Optional<Fault> escape(String text) {
        for (int at = text.indexOf("\\u"); at >= 0; at = text.indexOf("\\u", at + 1)) {
            int backslashes = 0;
            while (at - backslashes >= 0 && text.charAt(at - backslashes) == '\\') {
                backslashes++;
            }
            if (backslashes % 2 == 1) {
                return Optional.of(
                        new Fault("不能用 \\u 转义，请直接写这个字", "\\u escapes cannot be used; write the character itself"));
            }
        }
        return Optional.empty();
    }

    private void visit(Expression expression) {
        if (expression instanceof MethodCallExpr call) {
            call(call);
        } else if (expression instanceof FieldAccessExpr access) {
            access(access);
        } else if (expression instanceof NameExpr name) {
            name(name);
        } else if (expression instanceof DoubleLiteralExpr literal) {
            faults.add(new Fault(
                    "小数须加 B（如 " + literal + "B），否则按二进制近似值比较",
                    "a decimal needs B (" + literal + "B), else it is compared as a binary approximation"));
        } else if (expression instanceof PointFreeExpr free) {
            operator(free.getOperator().asString(), free.getArg1());
            visit(free.getLeft());
            free.getRight().forEach(this::visit);
        } else if (expression instanceof HalfPointFreeExpr half) {
            operator(half.getOperator().asString(), half.getArg1());
            half.getRight().forEach(this::visit);
        } else if (expression instanceof HalfBinaryExpr half) {
            visit(half.getRight());
        } else if (expression instanceof UnaryExpr unary) {
            unary(unary);
        } else if (expression instanceof CastExpr cast) {
            if (!words.isClass(cast.getType().asString())) {
                cannot(cast.getType().asString());
            }
            visit(cast.getExpression());
        } else if (isTransparent(expression)) {
            expression.getChildNodes().stream()
                    .filter(Expression.class::isInstance)
                    .map(Expression.class::cast)
                    .forEach(this::visit);
        } else if (!(expression instanceof LiteralExpr
                || expression instanceof BigDecimalLiteralExpr
                || expression instanceof ThisExpr)) {
            refuse(expression);
        }
    }

    private static boolean isTransparent(Expression expression) {
        return expression instanceof BinaryExpr
                || expression instanceof EnclosedExpr
                || expression instanceof ConditionalExpr
                || expression instanceof ArrayAccessExpr;
    }

    private void operator(String operator, Node argument) {
        if (operator.equals("str")) {
            faults.add(new Fault("不能用 str[…]，请用 startsWith 等方法", "str[…] cannot be used; call startsWith or the like"));
        } else if (!OPERATORS.contains(operator) || argument != null) {
            cannot(operator);
        }
    }

    private void unary(UnaryExpr unary) {
        switch (unary.getOperator()) {
            case LOGICAL_COMPLEMENT, MINUS, PLUS -> visit(unary.getExpression());
            default -> assigned();
        }
    }

    private void call(MethodCallExpr call) {
        String name = call.getNameAsString();
        Optional<Expression> scope = call.getScope();
        if (name.equals("eval") && scope.isEmpty()) {
            faults.add(new Fault("不能用 eval", "eval cannot be used"));
        } else if (REFLECTION.contains(name)) {
            reflection();
        } else if (scope.isPresent() && scope.get() instanceof NameExpr owner && isTypeName(owner)) {
            String type = owner.getNameAsString();
            if (!words.isClass(type)) {
                cannot(type);
            } else if (!words.isStatic(type, name)) {
                cannot(type + "." + name);
            }
        } else {
            scope.ifPresent(this::visit);
            if (!words.isMethod(name)) {
                cannot(name + "()");
            }
        }
        call.getArguments().forEach(this::visit);
    }

    private void access(FieldAccessExpr access) {
        String name = access.getNameAsString();
        if (REFLECTION.contains(name)) {
            reflection();
        } else if (isQualified(access)) {
            faults.add(new Fault("不能用全限定名：" + text(access), "qualified names cannot be used: " + text(access)));
        } else if (access.getScope() instanceof NameExpr owner && isTypeName(owner)) {
            if (!words.isClass(owner.getNameAsString())) {
                cannot(owner.getNameAsString());
            } else if (!words.isConstant(owner.getNameAsString(), name)) {
                cannot(text(access));
            }
        } else {
            visit(access.getScope());
            if (!words.isProperty(name) && !isTypeName(name)) {
                cannot("." + name);
            }
        }
    }

    /** A name like java.lang.Runtime: lower-case names that are no property, and then a class. */
    private boolean isQualified(FieldAccessExpr access) {
        return access.getScope() instanceof FieldAccessExpr outer && isQualified(outer)
                || access.getScope() instanceof NameExpr root
                        && Set.of("java", "javax", "jdk", "sun", "com", "org", "kie")
                                .contains(root.getNameAsString());
    }

    private void name(NameExpr name) {
        String text = name.getNameAsString();
        if (text.equals("report") && !reporting) {
            cannot("report");
        } else if (isTypeName(name) && !words.isClass(text)) {
            cannot(text);
        }
    }

    private static boolean isTypeName(NameExpr name) {
        return isTypeName(name.getNameAsString());
    }

    private static boolean isTypeName(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    private void refuse(Expression expression) {
        if (expression instanceof AssignExpr) {
            assigned();
        } else if (expression instanceof ObjectCreationExpr) {
            faults.add(new Fault("不能用 new", "new cannot be used"));
        } else if (expression instanceof ClassExpr) {
            reflection();
        } else if (expression instanceof LambdaExpr || expression instanceof MethodReferenceExpr) {
            faults.add(new Fault("不能用 lambda", "lambdas cannot be used"));
        } else {
            cannot(text(expression));
        }
    }

    /** As written, as far as it is names; else what it is called. The trees of two languages have no common print. */
    private static String text(Expression expression) {
        if (expression instanceof NameExpr name) {
            return name.getNameAsString();
        }
        return expression instanceof FieldAccessExpr access
                ? text(access.getScope()) + "." + access.getNameAsString()
                : expression.getClass().getSimpleName();
    }

    private void assigned() {
        faults.add(new Fault("不能赋值：规则不改变任何东西", "nothing can be assigned: a rule changes nothing"));
    }

    private void reflection() {
        faults.add(new Fault("不能用反射", "reflection cannot be used"));
    }

    private void cannot(String what) {
        faults.add(new Fault("不能用 " + what, what + " cannot be used"));
    }
}
