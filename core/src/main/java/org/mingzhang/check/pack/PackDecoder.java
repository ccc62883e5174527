package org.mingzhang.check.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.Text;
import org.mingzhang.check.Confidence;
import org.mingzhang.check.LegalBasis;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.Severity;
import org.mingzhang.check.identity.Condition;
import org.mingzhang.check.identity.Scheme;
import org.mingzhang.template.Template;

/**
 * Understands the content of a pack, the same for a folder of YAML and for the compiled form. It collects everything
 * that is wrong before it refuses.
 */
public final class PackDecoder {

    private static final Text DEFAULT_REMEDY = new Text(
            "请核对所列各数及其来源，更正有误的一处，并同步更正引用该数的表格和文字。",
            "Check the figures against their source, correct the one that is wrong, and every place that repeats it.");

    private static final Text INCOMPLETE_REMEDY =
            new Text("请补充所缺的内容；确实没有的，写明没有。", "Add what is missing; where there is nothing, say that there is nothing.");

    private final List<PackProblem> problems = new ArrayList<>();
    private final Set<String> ruleIds = new HashSet<>();

    private PackDecoder() {}

    /**
     * Understands a pack.
     *
     * @param content a mapping with {@code pack} and, where the pack has them, {@code bases}, {@code tables},
     *     {@code parts}, {@code subjects}, {@code identities}, {@code requirements}, {@code rules}, {@code messages}, {@code references}
     *     and {@code compiled}, each as the file of that name has it
     * @throws PackException with all problems, when there are any
     */
    public static Pack decode(PackNode content) throws PackException {
        PackDecoder decoder = new PackDecoder();
        Pack pack = decoder.pack(Fields.of(content, decoder.problems));
        if (!decoder.problems.isEmpty()) {
            throw new PackException(decoder.problems);
        }
        return pack;
    }

    /**
     * What the engine needs of a compiled pack, before the rest of it is looked at.
     *
     * @param content as for {@link #decode}
     * @param id id of the pack
     * @param loader loads its classes and files
     */
    static RuleSource ruleSource(PackNode content, String id, ClassLoader loader) {
        PackDecoder decoder = new PackDecoder();
        Fields root = Fields.of(content, decoder.problems);
        return new RuleSource(id, decoder.compiled(root), root.texts("references"), loader);
    }

    private Pack pack(Fields root) {
        Fields head = root.node("pack").map(node -> Fields.of(node, problems)).orElseGet(() -> {
            root.problem("pack", "缺少 pack.yaml", "pack.yaml is missing");
            return Fields.of(new PackNode.Mapping(Map.of(), root.mark()), new ArrayList<>());
        });
        String id = head.required("id");
        if (!id.isEmpty() && !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            head.problem("id", "id 只能用小写字母、数字和连字符", "id must be lower-case letters, digits and hyphens");
        }
        String version = head.required("version");
        Text title = head.bilingual("title", true);
        String owner = head.text("owner", "");
        String jurisdiction = head.text("jurisdiction", id);
        List<String> places = head.texts("places");
        List<String> signs = TemplateDecoder.signs(head);
        List<String> bases = head.texts("extends");
        List<Family> families = families(head);
        head.done();

        List<BasisDefinition> legal = legal(root);
        Template template = new Template(
                jurisdiction,
                places,
                signs,
                root.items("tables", TemplateDecoder::table),
                root.items("parts", TemplateDecoder::part),
                TemplateDecoder.terms(root, "subjects"));
        List<IdentityDefinition> identities = root.items("identities", fields -> identity(fields, id));
        RequirementDecoder required =
                new RequirementDecoder(fields -> entry(fields, id, Severity.WARNING, false, INCOMPLETE_REMEDY));
        List<RequirementDefinition> requirements = root.items("requirements", required::decode);
        List<RuleDefinition> rules = root.items("rules", fields -> rule(fields, id));
        Messages messages = required.messages()
                .overlaidBy(root.node("messages")
                        .map(node -> messages(Fields.of(node, problems)))
                        .orElse(Messages.NONE));
        Pack pack = new Pack(
                id,
                version,
                title,
                owner,
                bases,
                families,
                template,
                legal,
                identities,
                requirements,
                rules,
                messages,
                root.texts("references"),
                compiled(root));
        root.done();
        return pack;
    }

    private static List<Family> families(Fields head) {
        List<Family> families = new ArrayList<>();
        head.entries("families").forEach((key, fields) -> {
            families.add(new Family(key, fields.bilingual("title", true), fields.bilingual("why", true)));
            fields.done();
        });
        return families;
    }

    private List<BasisDefinition> legal(Fields root) {
        List<BasisDefinition> legal = new ArrayList<>();
        root.entries("bases").forEach((id, fields) -> {
            LegalBasis basis = new LegalBasis(
                    fields.required("instrument"),
                    fields.text("number", ""),
                    fields.text("article", ""),
                    fields.choice("confidence", Confidence.class, Confidence.UNVERIFIED));
            legal.add(new BasisDefinition(id, basis, new Years(fields.number("from", 0), fields.number("to", 9999))));
            fields.done();
        });
        return legal;
    }

    private RuleDefinition rule(Fields fields, String pack) {
        RuleDefinition rule = entry(fields, pack, Severity.WARNING, true, new Text("", ""));
        fields.done();
        return rule;
    }

    private RuleDefinition entry(Fields fields, String pack, Severity severity, boolean explained, Text remedy) {
        String id = fields.required("id");
        if (!id.isEmpty() && !id.startsWith(pack + "-")) {
            fields.problem("id", "规则编号应以“" + pack + "-”开头", "the id of a rule begins with '" + pack + "-'");
        }
        if (!ruleIds.add(id)) {
            fields.problem("id", "规则编号“" + id + "”重复", "rule id '" + id + "' is used twice");
        }
        Text written = fields.bilingual("remedy", explained);
        return new RuleDefinition(
                id,
                fields.bilingual("title", true),
                fields.choice("severity", Severity.class, severity),
                fields.flag("mandatory", false),
                TemplateDecoder.disclosure(fields),
                years(fields),
                needs(fields),
                fields.texts("basis"),
                fields.bilingual("decides", explained),
                written.zh().isEmpty() ? remedy : written);
    }

    private Years years(Fields fields) {
        Optional<PackNode> node = fields.node("years");
        if (node.isEmpty()) {
            return Years.ALL;
        }
        Fields years = Fields.of(node.get(), problems);
        Years range = new Years(years.number("from", 0), years.number("to", 9999));
        years.done();
        return range;
    }

    private List<Need> needs(Fields fields) {
        List<Need> needs = new ArrayList<>();
        for (String text : fields.texts("needs")) {
            int colon = text.indexOf(':');
            String kind = (colon < 0 ? text : text.substring(0, colon)).toUpperCase(Locale.ROOT);
            try {
                needs.add(new Need(
                        Need.Kind.valueOf(kind),
                        colon < 0 ? "" : text.substring(colon + 1).strip()));
            } catch (IllegalArgumentException e) {
                fields.problem(
                        "needs",
                        "不认识的需要“" + text
                                + "”，可用：table:、claim:、part:、contents、indicator、project、year、approved、published、companion:",
                        "unknown need '" + text + "'; use table:, claim:, part:, contents, indicator, project, year,"
                                + " approved, published or companion:");
            }
        }
        return needs;
    }

    private IdentityDefinition identity(Fields fields, String pack) {
        Optional<Condition> when = SchemeDecoder.condition(fields);
        Scheme scheme = SchemeDecoder.scheme(fields);
        RuleDefinition rule = entry(fields, pack, Severity.ERROR, false, DEFAULT_REMEDY);
        String source =
                fields.text("formula", fields.text("hierarchy", fields.text("growth", fields.text("completion", ""))));
        fields.done();
        return new IdentityDefinition(rule, scheme, when, source);
    }

    private Messages messages(Fields fields) {
        Messages messages = new Messages(texts(fields, "zh"), texts(fields, "en"));
        fields.done();
        return messages;
    }

    private Map<String, String> texts(Fields fields, String language) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.node(language).ifPresent(node -> {
            Fields entries = Fields.of(node, problems);
            entries.keys().forEach(key -> texts.put(key, entries.text(key, "")));
        });
        return texts;
    }

    private CompiledRules compiled(Fields root) {
        return root.node("compiled")
                .map(node -> compiledRules(Fields.of(node, problems)))
                .orElse(CompiledRules.NONE);
    }

    private static CompiledRules compiledRules(Fields fields) {
        CompiledRules compiled = new CompiledRules(
                fields.text("engine", ""), fields.texts("models"), fields.texts("facts"), fields.text("digest", ""));
        fields.done();
        return compiled;
    }
}
