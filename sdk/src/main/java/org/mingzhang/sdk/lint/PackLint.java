package org.mingzhang.sdk.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.identity.Reference;
import org.mingzhang.check.identity.Scheme;
import org.mingzhang.check.pack.BasisDefinition;
import org.mingzhang.check.pack.IdentityDefinition;
import org.mingzhang.check.pack.Need;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.PackNode;
import org.mingzhang.check.pack.RequirementDefinition;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.check.requirement.Requirement;
import org.mingzhang.sdk.compile.PackFolder;
import org.mingzhang.template.PartTemplate;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.Template;
import org.mingzhang.template.Term;

/** Checks that the files of a pack fit together, and fit the packs it extends. */
public final class PackLint {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    /** Subjects whose claims are told apart by their qualifier: no words of a place are needed to find them. */
    private static final Set<String> QUALIFIED = Set.of("项目", "科目");

    private final Pack pack;
    private final PackFolder source;
    private final Template form;
    private final Set<String> bases = new LinkedHashSet<>();
    private final Map<String, TableTemplate> tables = new LinkedHashMap<>();
    /** Columns of all tables: a place may print any of them in any table. */
    private final Set<String> columns = new LinkedHashSet<>();

    private final Set<String> subjects = new LinkedHashSet<>();
    private final Set<String> parts = new LinkedHashSet<>();
    private final List<PackProblem> problems = new ArrayList<>();

    private PackLint(Pack pack, PackFolder source, List<Pack> known) {
        this.pack = pack;
        this.source = source;
        Template merged = null;
        for (Pack base : extended(pack, known)) {
            merged = merged == null ? base.template() : merged.overlaidBy(base.template());
            base.legal().stream().map(BasisDefinition::id).forEach(bases::add);
        }
        this.form = merged == null ? pack.template() : merged.overlaidBy(pack.template());
        pack.legal().stream().map(BasisDefinition::id).forEach(bases::add);
        form.tables().forEach(table -> tables.put(table.kind(), table));
        form.tables().forEach(table -> columns.addAll(keys(table.columns())));
        form.subjects().stream().map(Term::key).forEach(subjects::add);
        subjects.addAll(QUALIFIED);
        form.parts().stream().map(PartTemplate::key).forEach(parts::add);
    }

    /** The problems of a pack, given the packs that it may extend. */
    public static List<PackProblem> check(Pack pack, PackFolder source, List<Pack> known) {
        PackLint lint = new PackLint(pack, source, known);
        lint.extended(known);
        lint.tables();
        lint.parts();
        lint.identities();
        pack.requirements().forEach(lint::requirement);
        pack.rules().forEach(lint::rule);
        lint.messages();
        return lint.problems;
    }

    private List<Pack> extended(Pack owner, List<Pack> known) {
        List<Pack> all = new ArrayList<>();
        for (String id : owner.bases()) {
            known.stream().filter(base -> base.id().equals(id)).findFirst().ifPresent(base -> {
                all.addAll(extended(base, known));
                all.add(base);
            });
        }
        return all;
    }

    private void extended(List<Pack> known) {
        for (String id : pack.bases()) {
            if (known.stream().noneMatch(base -> base.id().equals(id))) {
                problem(
                        mark("pack", ""),
                        "继承的规则包“" + id + "”没有找到",
                        "the pack '" + id + "' that it extends was not found");
            }
        }
    }

    private void tables() {
        for (TableTemplate table : pack.template().tables()) {
            TableTemplate merged = tables.get(table.kind());
            Mark mark = mark("tables", table.kind());
            known(mark, "requiredRows", table.requiredRows(), keys(merged.rows()));
            known(mark, "requiredColumns", table.requiredColumns(), keys(merged.columns()));
            if (!table.standsFor().isEmpty()) {
                known(mark, "standsFor", List.of(table.standsFor()), tables.keySet());
            }
            if (!table.sideOf().isEmpty()) {
                known(mark, "sideOf", List.of(table.sideOf()), tables.keySet());
            }
        }
    }

    private void parts() {
        for (PartTemplate part : pack.template().parts()) {
            known(mark("parts", part.key()), "subject", subjects(part), subjects);
        }
    }

    private void identities() {
        for (IdentityDefinition identity : pack.identities()) {
            Mark mark = mark("identities", identity.rule().id());
            common(identity.rule(), mark);
            if (identity.scheme() instanceof Scheme.Hierarchy hierarchy) {
                known(mark, "hierarchy", List.of(hierarchy.kind()), tables.keySet());
            }
            Stream.concat(
                            identity.scheme().references().stream(),
                            identity.when().stream().flatMap(when -> when.references().stream()))
                    .forEach(reference -> reference(reference, mark));
        }
    }

    private void reference(Reference reference, Mark mark) {
        if (reference instanceof Reference.InTable cell) {
            if (!cell.isOfAnyTable()) {
                known(mark, "formula", List.of(cell.kind()), tables.keySet());
            }
            TableTemplate table = tables.get(cell.kind());
            boolean free = table == null || table.shape() == TableTemplate.Shape.GOALS;
            if (!free && !cell.column().isEmpty() && !cell.column().equals(Reference.EACH)) {
                known(mark, cell.kind(), List.of(cell.column()), columns);
            }
        } else {
            Reference.InProse said = (Reference.InProse) reference;
            if (!said.subject().equals(Reference.EACH)) {
                known(mark, "formula", List.of(said.subject()), subjects);
            }
            if (!said.part().isEmpty()) {
                known(mark, "formula", List.of(said.part()), parts);
            }
        }
    }

    private void requirement(RequirementDefinition definition) {
        Mark mark = mark("requirements", definition.rule().id());
        common(definition.rule(), mark);
        if (definition.requirement() instanceof Requirement.States states) {
            known(mark, "part", List.of(states.part().key()), parts);
            known(mark, "subject", subjects(states.part()), subjects);
        } else if (definition.requirement() instanceof Requirement.Has has) {
            known(mark, "table", List.of(has.table().kind()), tables.keySet());
            TableTemplate table = tables.get(has.table().kind());
            if (table != null) {
                known(mark, "rows", uncoded(has.table().requiredRows()), keys(table.rows()));
                known(mark, "columns", has.table().requiredColumns(), columns);
            }
        }
    }

    /** Rows that are named by words; a code is a row of any table. */
    private static List<String> uncoded(List<String> rows) {
        return rows.stream().filter(row -> !row.matches("\\d+|合计")).toList();
    }

    private static List<String> subjects(PartTemplate part) {
        return part.states().stream()
                .map(PartTemplate.Statement::subject)
                .filter(subject -> !subject.isEmpty())
                .toList();
    }

    private void rule(RuleDefinition rule) {
        Mark mark = mark("rules", rule.id());
        common(rule, mark);
        if (Stream.concat(pack.messages().zh().keySet().stream(), pack.messages().en().keySet().stream())
                .noneMatch(key -> key.equals(rule.id()) || key.startsWith(rule.id() + "."))) {
            problem(
                    mark,
                    "规则“" + rule.id() + "”没有提示语，请在 messages_zh/en.properties 中写明",
                    "rule '" + rule.id() + "' has no message; write one in messages_zh/en.properties");
        }
    }

    private void common(RuleDefinition rule, Mark mark) {
        known(mark, "basis", rule.basis(), bases);
        for (Need need : rule.needs()) {
            switch (need.kind()) {
                case TABLE -> known(mark, "needs", List.of(need.key()), tables.keySet());
                case CLAIM -> known(mark, "needs", List.of(need.key()), subjects);
                case PART -> known(mark, "needs", List.of(need.key()), parts);
                default -> {
                    // nothing to look up
                }
            }
        }
    }

    private void messages() {
        Set<String> keys = new TreeSet<>(pack.messages().zh().keySet());
        keys.addAll(pack.messages().en().keySet());
        Mark mark = new Mark("messages_zh.properties", 0);
        for (String key : keys) {
            String zh = pack.messages().zh().get(key);
            String en = pack.messages().en().get(key);
            if (zh == null || en == null) {
                problem(
                        mark,
                        "“" + key + "”缺少" + (zh == null ? "中文" : "英文") + "提示语",
                        "'" + key + "' has no message in " + (zh == null ? "Chinese" : "English"));
            } else if (!placeholders(zh).equals(placeholders(en))) {
                problem(
                        mark,
                        "“" + key + "”中英文的参数不一致：" + placeholders(zh) + " 与 " + placeholders(en),
                        "the languages of '" + key + "' use different arguments: " + placeholders(zh) + " and "
                                + placeholders(en));
            }
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private void known(Mark mark, String where, List<String> used, Set<String> known) {
        for (String key : used) {
            if (!known.contains(key)) {
                problem(
                        mark,
                        where + "：“" + key + "”没有定义" + near(key, known),
                        where + ": '" + key + "' is not defined" + near(key, known));
            }
        }
    }

    /** What was probably meant. */
    private static String near(String key, Set<String> known) {
        return known.stream()
                .filter(other -> other.contains(key) || key.contains(other))
                .findFirst()
                .map(other -> " (" + other + "?)")
                .orElse("");
    }

    private static Set<String> keys(List<Term> terms) {
        Set<String> keys = new LinkedHashSet<>();
        terms.forEach(term -> keys.add(term.key()));
        return keys;
    }

    private void problem(Mark mark, String zh, String en) {
        problems.add(PackProblem.of(mark, zh, en));
    }

    /** Where the item with this id, kind or key stands in a section. */
    private Mark mark(String section, String id) {
        PackNode node = source.content().entries().get(section);
        if (node instanceof PackNode.Sequence list) {
            for (PackNode item : list.items()) {
                if (item instanceof PackNode.Mapping mapping
                        && Stream.of("id", "kind", "key")
                                .map(mapping.entries()::get)
                                .anyMatch(value -> value instanceof PackNode.Scalar scalar
                                        && scalar.text().equals(id))) {
                    return item.mark();
                }
            }
        }
        return node == null ? source.content().mark() : node.mark();
    }
}
