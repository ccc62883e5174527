package org.mingzhang.sdk.lint;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What expressions of a pack may name: the facts, the helpers for rules, and plain values; of these, methods that only
 * tell something. Everything else is outside the language of packs.
 */
final class Vocabulary {

    private static final String OWN = "org.mingzhang.";
    private static final List<String> ROOMS = List.of(
            "org.mingzhang.model.",
            "org.mingzhang.check.drl.",
            "org.mingzhang.check.drl.count.",
            "org.mingzhang.check.drl.goal.",
            "org.mingzhang.check.drl.money.",
            "org.mingzhang.check.drl.subject.",
            "org.mingzhang.check.drl.words.",
            "org.mingzhang.check.identity.",
            "org.mingzhang.layout.");

    /** Plain classes, and of each the methods that neither reach out nor change anything; all where none are listed. */
    private static final Map<Class<?>, Set<String>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Set.of()),
            Map.entry(BigDecimal.class, Set.of()),
            Map.entry(LocalDate.class, Set.of("isBefore", "isAfter", "isEqual", "getYear", "plusDays", "minusDays")),
            Map.entry(Enum.class, Set.of("name", "ordinal", "compareTo", "values", "valueOf")),
            Map.entry(Integer.class, Set.of("valueOf", "parseInt", "compare", "compareTo", "intValue")),
            Map.entry(Math.class, Set.of("abs", "max", "min", "signum")),
            Map.entry(
                    List.class,
                    Set.of("of", "size", "isEmpty", "get", "contains", "containsAll", "indexOf", "subList")),
            Map.entry(Collection.class, Set.of("size", "isEmpty", "contains", "containsAll")),
            Map.entry(Set.class, Set.of("of", "size", "isEmpty", "contains", "containsAll")),
            Map.entry(
                    Map.class,
                    Set.of("of", "size", "isEmpty", "get", "getOrDefault", "containsKey", "keySet", "values")),
            Map.entry(Optional.class, Set.of("isPresent", "isEmpty", "get", "orElse")));

    /** Types that a plain method may give: values, never a way to something else. */
    private static final Set<Class<?>> VALUES = Set.of(
            String.class,
            BigDecimal.class,
            LocalDate.class,
            Object.class,
            List.class,
            Set.class,
            Collection.class,
            Map.class,
            Optional.class);

    private static final Set<String> OF_EVERYTHING = Set.of("equals", "hashCode", "toString", "compareTo");

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Set<String> methods = new HashSet<>(OF_EVERYTHING);
    private final Set<Class<?>> seen = new HashSet<>();

    Vocabulary() {
        PLAIN.keySet().forEach(this::learn);
        learn("BudgetDocument");
        learn("RuleReport");
        learn("Comparison");
    }

    /** Whether a class of this simple name may be named; learns its methods, and those of what they give. */
    boolean learn(String simpleName) {
        if (classes.containsKey(simpleName)) {
            return true;
        }
        for (String room : ROOMS) {
            try {
                Class<?> found = Class.forName(room + simpleName, false, Vocabulary.class.getClassLoader());
                if (Modifier.isPublic(found.getModifiers())) {
                    learn(found);
                    return true;
                }
            } catch (ClassNotFoundException | LinkageError e) {
                // not of this room; a file system that ignores case reports a linkage error
            }
        }
        return false;
    }

    boolean isClass(String simpleName) {
        return classes.containsKey(simpleName) || Character.isUpperCase(simpleName.charAt(0)) && learn(simpleName);
    }

    boolean isMethod(String name) {
        return methods.contains(name);
    }

    /** Whether a value has a property of this name, as a component or by a getter. */
    boolean isProperty(String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return methods.contains(name) || methods.contains("is" + capital) || methods.contains("get" + capital);
    }

    /** Whether a class has a constant or a nested class of this name. */
    boolean isConstant(String owner, String name) {
        Class<?> type = classes.get(owner);
        return Arrays.stream(type.getFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .map(Field::getName)
                        .anyMatch(name::equals)
                || Arrays.stream(type.getClasses()).map(Class::getSimpleName).anyMatch(name::equals);
    }

    /** Whether a class has a static method of this name that may be called. */
    boolean isStatic(String owner, String name) {
        Class<?> type = classes.get(owner);
        return methods.contains(name)
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> Modifier.isStatic(method.getModifiers())
                                && method.getName().equals(name)
                                && isHarmless(type, method));
    }

    private void learn(Class<?> first) {
        Deque<Class<?>> waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            Class<?> type = waiting.pop();
            if (!seen.add(type)) {
                continue;
            }
            classes.putIfAbsent(type.getSimpleName(), type);
            for (Method method : type.getMethods()) {
                if (method.getDeclaringClass() != Object.class && isHarmless(type, method)) {
                    methods.add(method.getName());
                    own(method.getGenericReturnType(), waiting);
                }
            }
            waiting.addAll(type.getName().startsWith(OWN) ? Arrays.asList(type.getClasses()) : List.<Class<?>>of());
        }
    }

    /** The types of ours that a type is made of. */
    private static void own(Type type, Deque<Class<?>> into) {
        if (type instanceof Class<?> known && known.getName().startsWith(OWN)) {
            into.add(known);
        } else if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                own(argument, into);
            }
        }
    }

    private static boolean isHarmless(Class<?> type, Method method) {
        Set<String> listed = PLAIN.get(type);
        if (listed != null && !listed.isEmpty()) {
            return listed.contains(method.getName());
        }
        if (method.getDeclaringClass() == Enum.class) {
            return PLAIN.get(Enum.class).contains(method.getName());
        }
        Class<?> given = method.getReturnType();
        return given.isPrimitive() || VALUES.contains(given) || given.getName().startsWith(OWN);
    }
}
