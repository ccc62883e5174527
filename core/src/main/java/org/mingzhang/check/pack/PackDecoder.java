package org.mingzhang.check.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mingzhang.Text;
import org.mingzhang.check.Confidence;
import org.mingzhang.check.LegalBasis;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.Severity;
import org.mingzhang.check.identity.Condition;
import org.mingzhang.check.identity.Drift;
import org.mingzhang.check.identity.Formula;
import org.mingzhang.check.identity.FormulaException;
import org.mingzhang.check.identity.FormulaParser;
import org.mingzhang.check.identity.Scheme;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.template.PartTemplate;
import org.mingzhang.template.TableTemplate;
import org.mingzhang.template.Template;
import org.mingzhang.template.Term;

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
        List<String> signs = signs(head);
        List<String> bases = head.texts("extends");
        List<Family> families = families(head);
        head.done();

        List<BasisDefinition> legal = legal(root);
        Template template = new Template(
                jurisdiction,
                places,
                signs,
                root.items("tables", this::table),
                root.items("parts", this::part),
                terms(root, "subjects"));
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

    private TableTemplate table(Fields fields) {
        TableTemplate table = new TableTemplate(
                fields.required("kind"),
                fields.text("english", ""),
                disclosure(fields),
                fields.text("number", ""),
                fields.flag("required", false),
                fields.choice("shape", TableTemplate.Shape.class, TableTemplate.Shape.LIST),
                patterns(fields, "titles"),
                terms(fields, "columns"),
                terms(fields, "rows"),
                fields.texts("requiredRows"),
                fields.texts("requiredColumns"),
                fields.text("standsFor", ""));
        fields.done();
        return table;
    }

    private PartTemplate part(Fields fields) {
        PartTemplate part = new PartTemplate(
                fields.required("key"),
                fields.text("english", ""),
                fields.text("number", ""),
                fields.flag("required", false),
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

    private List<Term> terms(Fields owner, String key) {
        List<Term> terms = new ArrayList<>();
        owner.entries(key).forEach((name, fields) -> {
            terms.add(new Term(name, fields.text("english", ""), patterns(fields, "aliases")));
            fields.done();
        });
        return terms;
    }

    private List<String> patterns(Fields fields, String key) {
        List<String> names = fields.texts(key);
        names.stream().filter(name -> name.startsWith("~")).forEach(name -> regex(fields, key, name.substring(1)));
        return names;
    }

    /** Regular expressions of captions that only this form prints. */
    private List<String> signs(Fields fields) {
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

    private DisclosureKind disclosure(Fields fields) {
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
                disclosure(fields),
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
        Optional<Condition> when = Optional.empty();
        if (fields.has("when")) {
            try {
                when = Optional.of(FormulaParser.condition(fields.text("when", "")));
            } catch (FormulaException e) {
                fields.problem("when", e.problem().zh(), e.problem().en());
            }
        }
        Scheme scheme = scheme(fields);
        RuleDefinition rule = entry(fields, pack, Severity.ERROR, false, DEFAULT_REMEDY);
        String source =
                fields.text("formula", fields.text("hierarchy", fields.text("growth", fields.text("completion", ""))));
        fields.done();
        return new IdentityDefinition(rule, scheme, when, source);
    }

    private Scheme scheme(Fields fields) {
        Scheme scheme = new Scheme.Hierarchy("");
        int given = 0;
        try {
            if (fields.has("formula")) {
                given++;
                Formula formula = FormulaParser.formula(fields.text("formula", ""));
                scheme = new Scheme.Relates(formula, each(fields));
            }
            if (fields.has("hierarchy")) {
                given++;
                scheme = new Scheme.Hierarchy(fields.text("hierarchy", ""));
            }
            if (fields.has("growth")) {
                given++;
                scheme = new Scheme.Growth(FormulaParser.reference(fields.text("growth", "")), drift(fields));
            }
            if (fields.has("completion")) {
                given++;
                scheme = new Scheme.Completion(FormulaParser.reference(fields.text("completion", "")));
            }
        } catch (FormulaException e) {
            fields.problem("formula", e.problem().zh(), e.problem().en());
        }
        if (given != 1) {
            fields.problem(
                    "formula",
                    "每条勾稽关系须有且只有 formula、hierarchy、growth、completion 之一",
                    "an identity has exactly one of formula, hierarchy, growth, completion");
        }
        return scheme;
    }

    private static Optional<Drift> drift(Fields fields) {
        return switch (fields.text("drift", "")) {
            case "" -> Optional.empty();
            case "cut" -> Optional.of(Drift.CUT);
            case "near" -> Optional.of(Drift.NEAR);
            case "far" -> Optional.of(Drift.FAR);
            default -> {
                fields.problem("drift", "drift 只能是 cut、near 或 far", "drift must be cut, near or far");
                yield Optional.empty();
            }
        };
    }

    private Scheme.Each each(Fields fields) {
        return switch (fields.text("each", "")) {
            case "" -> Scheme.Each.ONCE;
            case "row" -> Scheme.Each.ROW;
            case "column" -> Scheme.Each.COLUMN;
            case "cell" -> Scheme.Each.CELL;
            case "claim" -> Scheme.Each.CLAIM;
            default -> {
                fields.problem("each", "each 只能是 row、column、cell 或 claim", "each must be row, column, cell or claim");
                yield Scheme.Each.ONCE;
            }
        };
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
