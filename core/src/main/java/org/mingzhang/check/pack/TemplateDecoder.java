package org.mingzhang.check.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.template.Duty;
import org.mingzhang.template.PartTemplate;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.Term;

/** Understands what a pack says of the form: its tables, parts, and the names of what they hold. */
final class TemplateDecoder {

    private TemplateDecoder() {}

    static TableTemplate table(Fields fields) {
        TableTemplate table = new TableTemplate(
                fields.required("kind"),
                fields.text("english", ""),
                disclosure(fields),
                fields.text("number", ""),
                duty(fields),
                fields.choice("shape", TableTemplate.Shape.class, TableTemplate.Shape.LIST),
                patterns(fields, "titles"),
                terms(fields, "columns"),
                terms(fields, "rows"),
                fields.texts("requiredRows"),
                fields.texts("requiredColumns"),
                fields.text("standsFor", ""),
                fields.text("sideOf", ""));
        fields.done();
        return table;
    }

    static PartTemplate part(Fields fields) {
        PartTemplate part = new PartTemplate(
                fields.required("key"),
                fields.text("english", ""),
                fields.text("number", ""),
                duty(fields),
                patterns(fields, "titles"),
                statements(fields));
        fields.done();
        return part;
    }

    /** What a part must state, as it stands under {@code states}. */
    static List<PartTemplate.Statement> statements(Fields part) {
        List<PartTemplate.Statement> states = new ArrayList<>();
        part.entries("states").forEach((key, fields) -> {
            List<String> patterns = fields.texts("patterns");
            patterns.forEach(pattern -> regex(fields, "patterns", pattern));
            String subject = fields.text("subject", "");
            if (subject.isEmpty() && patterns.isEmpty()) {
                fields.problem(
                        "subject", "“" + key + "”须有 subject 或 patterns", "'" + key + "' needs a subject or patterns");
            }
            states.add(new PartTemplate.Statement(key, fields.text("english", ""), subject, patterns));
            fields.done();
        });
        return states;
    }

    static List<Term> terms(Fields owner, String key) {
        List<Term> terms = new ArrayList<>();
        owner.entries(key).forEach((name, fields) -> {
            terms.add(new Term(name, fields.text("english", ""), patterns(fields, "aliases")));
            fields.done();
        });
        return terms;
    }

    private static Duty duty(Fields fields) {
        return switch (fields.text("required", "false")) {
            case "true" -> Duty.REQUIRED;
            case "false" -> Duty.OPTIONAL;
            case "apart" -> Duty.APART;
            default -> {
                fields.problem("required", "required 只能是 true、false 或 apart", "required must be true, false or apart");
                yield Duty.OPTIONAL;
            }
        };
    }

    private static List<String> patterns(Fields fields, String key) {
        List<String> names = fields.texts(key);
        names.stream().filter(name -> name.startsWith("~")).forEach(name -> regex(fields, key, name.substring(1)));
        return names;
    }

    /** Regular expressions of captions that only this form prints. */
    static List<String> signs(Fields fields) {
        List<String> signs = fields.texts("signs");
        signs.forEach(sign -> regex(fields, "signs", sign));
        return signs;
    }

    /** Expressions of a compiled pack were looked at when it was compiled. */
    private static void regex(Fields fields, String key, String pattern) {
        if (fields.areCompiled()) {
            return;
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            fields.problem(
                    key,
                    "正则表达式“" + pattern + "”有误：" + e.getDescription(),
                    "regular expression '" + pattern + "' is wrong: " + e.getDescription());
        }
    }

    static DisclosureKind disclosure(Fields fields) {
        return switch (fields.text("disclosure", "BOTH")) {
            case "BUDGET" -> DisclosureKind.BUDGET;
            case "FINAL_ACCOUNTS" -> DisclosureKind.FINAL_ACCOUNTS;
            case "BOTH" -> DisclosureKind.UNKNOWN;
            default -> {
                fields.problem(
                        "disclosure",
                        "disclosure 只能是 BUDGET、FINAL_ACCOUNTS 或 BOTH",
                        "disclosure must be BUDGET, FINAL_ACCOUNTS or BOTH");
                yield DisclosureKind.UNKNOWN;
            }
        };
    }
}
