package org.mingzhang.check.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mingzhang.Text;
import org.mingzhang.check.requirement.Requirement;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.IndicatorForm;
import org.mingzhang.template.Duty;
import org.mingzhang.template.PartTemplate;
import org.mingzhang.template.TableTemplate;

/** Understands {@code requirements.yaml}: what parts, tables and indicators must have. */
final class RequirementDecoder {

    private static final Text STATES = new Text("“{part}”没有写明{statement}", "{part} does not state {statement}");
    private static final Text HAS = new Text("“{table}”没有填列“{entry}”", "{table} does not fill in {entry}");
    private static final Text AT_LEAST = new Text(
            "“{owner}”的{kind}有 {count} 个，至少应有 {least} 个", "{owner} has {count} {kind}, at least {least} are required");
    private static final Text FORMS = new Text(
            "“{owner}”的{kind}“{name}”的指标值“{value}”不合要求",
            "the value {value} of {kind} {name} of {owner} is not as required");
    private static final Text SHORT = new Text("", "");

    private final Function<Fields, RuleDefinition> rules;
    private final Map<String, Text> messages = new LinkedHashMap<>();

    /** A decoder that has the common fields of a rule decoded by this function. */
    RequirementDecoder(Function<Fields, RuleDefinition> rules) {
        this.rules = rules;
    }

    /** Messages of the requirements decoded so far, for those that have none of their own. */
    Messages messages() {
        Map<String, String> zh = new LinkedHashMap<>();
        Map<String, String> en = new LinkedHashMap<>();
        messages.forEach((id, text) -> {
            zh.put(id, text.zh());
            en.put(id, text.en());
        });
        return new Messages(zh, en);
    }

    RequirementDefinition decode(Fields fields) {
        RuleDefinition rule = rules.apply(fields);
        List<Requirement> given = new ArrayList<>();
        if (fields.has("part")) {
            given.add(part(fields));
            messages.put(rule.id(), STATES);
        }
        if (fields.has("table")) {
            given.add(table(fields));
            messages.put(rule.id(), HAS);
        }
        if (fields.has("indicators")) {
            Requirement.Indicated indicated = indicators(fields);
            given.add(indicated);
            messages.put(rule.id(), indicated.forms().isEmpty() ? AT_LEAST : FORMS);
        }
        if (given.size() != 1) {
            fields.problem(
                    "id",
                    "每条要求须有且只有 part、table、indicators 之一",
                    "a requirement has exactly one of part, table, indicators");
            given.add(new Requirement.Indicated("", "", 0, List.of()));
        }
        fields.done();
        return new RequirementDefinition(described(rule), given.get(0));
    }

    private static Requirement part(Fields fields) {
        List<PartTemplate.Statement> states = TemplateDecoder.statements(fields);
        if (states.isEmpty()) {
            fields.problem("part", "请在 states 中写明须说明什么", "say under states what it must state");
        }
        String key = fields.text("part", "");
        return new Requirement.States(new PartTemplate(key, "", "", Duty.REQUIRED, List.of(key), states));
    }

    private static Requirement table(Fields fields) {
        List<String> rows = fields.texts("rows");
        List<String> columns = fields.texts("columns");
        if (rows.isEmpty() && columns.isEmpty()) {
            fields.problem("table", "请在 rows 或 columns 中写明须有什么", "say under rows or columns what it must have");
        }
        return new Requirement.Has(new TableTemplate(
                fields.text("table", ""),
                "",
                DisclosureKind.UNKNOWN,
                "",
                Duty.REQUIRED,
                TableTemplate.Shape.LIST,
                List.of(),
                List.of(),
                List.of(),
                rows,
                columns));
    }

    private static Requirement.Indicated indicators(Fields fields) {
        Fields kind = fields.nested("indicators");
        List<IndicatorForm> forms = fields.choices("forms", IndicatorForm.class);
        int atLeast = fields.number("atLeast", 0);
        if ((atLeast > 0) == !forms.isEmpty()) {
            fields.problem(
                    "indicators",
                    "atLeast（至少几个）和 forms（须怎样给出）写其中一项",
                    "write either atLeast (how many) or forms (given in which ways)");
        }
        Requirement.Indicated indicated =
                new Requirement.Indicated(kind.text("first", ""), kind.text("second", ""), atLeast, forms);
        kind.done();
        return indicated;
    }

    /** Says how it decides where its author did not. */
    private static RuleDefinition described(RuleDefinition rule) {
        if (!rule.decides().equals(SHORT)) {
            return rule;
        }
        return new RuleDefinition(
                rule.id(),
                rule.title(),
                rule.severity(),
                rule.mandatory(),
                rule.disclosure(),
                rule.years(),
                rule.needs(),
                rule.basis(),
                new Text("逐项查看所要求的内容是否存在", "looks whether what is required is there, item by item"),
                rule.remedy());
    }
}
