package org.mingzhang.sdk.workshop;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.pack.IdentityDefinition;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.sdk.cases.RuleCase;
import org.mingzhang.sdk.cases.RuleCase.Expectation;

/** Whether every rule of a pack has all that a reader of its findings and its next author need. */
final class Completeness {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    /** What every finding has for its message, whether the rule wants it or not. */
    private static final Set<String> GIVEN = Set.of("quote");

    private final OpenPack pack;
    private final List<PackProblem> problems = new ArrayList<>();

    private Completeness(OpenPack pack) {
        this.pack = pack;
    }

    static List<PackProblem> problems(OpenPack pack) {
        Completeness checked = new Completeness(pack);
        checked.ids();
        checked.cases();
        checked.rules();
        checked.messageKeys();
        checked.messages();
        return checked.problems;
    }

    private void ids() {
        Set<String> seen = new HashSet<>();
        for (RuleDefinition rule : pack.book().rules()) {
            if (!seen.add(rule.id())) {
                problem(
                        "rules.yaml",
                        "编号 " + rule.id() + " 也被所继承的规则包使用，请换一个",
                        "the id " + rule.id() + " is also used by a pack that this one extends; choose another");
            }
        }
    }

    private void cases() {
        Map<String, Set<Expectation>> seen = new HashMap<>();
        pack.cases()
                .forEach(tested -> seen.computeIfAbsent(tested.rule(), id -> EnumSet.noneOf(Expectation.class))
                        .add(tested.expectation()));
        for (RuleDefinition rule : pack.pack().catalogue()) {
            Set<Expectation> missing = EnumSet.allOf(Expectation.class);
            missing.removeAll(seen.getOrDefault(rule.id(), Set.of()));
            for (Expectation expectation : missing) {
                String key = expectation.name().toLowerCase(Locale.ROOT);
                problem("cases", rule.id() + " 缺少 " + key + " 案例", rule.id() + " has no case under '" + key + "'");
            }
        }
    }

    private void rules() {
        for (RuleDefinition rule : pack.pack().catalogue()) {
            if (rule.basis().isEmpty()) {
                problem(
                        "bases.yaml",
                        rule.id() + " 没有依据，请写 basis",
                        rule.id() + " cites no legal basis; write one under basis");
            }
            if (rule.remedy().zh().isBlank() || rule.remedy().en().isBlank()) {
                problem(
                        "rules.yaml",
                        rule.id() + " 没有写明怎样改，请写 remedy: {zh: …, en: …}",
                        rule.id() + " has no remedy; write remedy: {zh: …, en: …}");
            }
        }
    }

    /** A message under a key that no rule has would never be shown. */
    private void messageKeys() {
        Set<String> ids = new HashSet<>();
        pack.book().rules().forEach(rule -> ids.add(rule.id()));
        for (String key : new TreeSet<>(pack.pack().messages().zh().keySet())) {
            int dot = key.indexOf('.');
            if (!ids.contains(dot < 0 ? key : key.substring(0, dot))) {
                problem("messages_zh.properties", "“" + key + "”不是任何规则的编号", "'" + key + "' is the id of no rule");
            }
        }
    }

    /** What rules pass to their messages is what the messages show, seen on the findings of the cases. */
    private void messages() {
        Set<String> identities = new HashSet<>();
        pack.book().identities().stream()
                .map(IdentityDefinition::rule)
                .map(RuleDefinition::id)
                .forEach(identities::add);
        Set<String> said = new LinkedHashSet<>();
        for (RuleCase tested : pack.cases()) {
            if (tested.expectation() == Expectation.BREAKS && !identities.contains(tested.rule())) {
                pack.checker().check(tested.document(), List.of(), List.of()).findings().stream()
                        .filter(finding -> finding.ruleId().equals(tested.rule()))
                        .forEach(finding -> message(finding, tested.mark(), said));
            }
        }
    }

    private void message(Finding finding, Mark mark, Set<String> said) {
        String rule = finding.ruleId();
        Set<String> shown = new HashSet<>(GIVEN);
        pack.book().messages().zh().forEach((key, text) -> {
            if (key.equals(rule) || key.startsWith(rule + ".")) {
                shown.addAll(placeholders(text));
            }
        });
        for (String argument : new TreeSet<>(finding.arguments().keySet())) {
            if (!shown.contains(argument) && said.add(rule + argument)) {
                problem(
                        "messages_zh.properties",
                        rule + " 传了参数 " + argument + "，提示语没有用到",
                        rule + " passes the argument " + argument + ", which its message does not use");
            }
        }
        for (String left : placeholders(finding.message().zh())) {
            if (said.add(rule + "{" + left)) {
                problems.add(PackProblem.of(
                        mark,
                        rule + " 的提示语用了 {" + left + "}，规则没有传这个参数",
                        "the message of " + rule + " uses {" + left + "}, which the rule does not pass"));
            }
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private void problem(String file, String zh, String en) {
        problems.add(PackProblem.of(new Mark(file, 0), zh, en));
    }
}
