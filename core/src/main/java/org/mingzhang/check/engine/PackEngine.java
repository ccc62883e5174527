package org.mingzhang.check.engine;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackException;
import org.mingzhang.check.PackProblem;
import org.mingzhang.check.drl.RuleReport;
import org.mingzhang.check.drl.SubjectCode;
import org.mingzhang.check.pack.EngineVersion;
import org.mingzhang.check.pack.RuleSource;

/** The compiled rules of one pack, ready to run; immutable and shared by all threads. */
final class PackEngine {

    private final ClassLoader loader;
    private final List<Model> models;
    private final Set<String> facts;
    private final ClassValue<Boolean> matched = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return facts.contains(type.getSimpleName());
        }
    };
    private final KieBase base;
    private final List<SubjectCode> codes;

    private PackEngine(
            ClassLoader loader, List<Model> models, Set<String> facts, KieBase base, List<SubjectCode> codes) {
        this.loader = loader;
        this.models = models;
        this.facts = facts;
        this.base = base;
        this.codes = List.copyOf(codes);
    }

    /**
     * Loads the model classes of a pack.
     *
     * @throws PackException when they were built for another engine, or are damaged
     */
    static PackEngine load(RuleSource pack) throws PackException {
        EngineVersion.require(pack);
        List<Model> models = new ArrayList<>();
        try {
            for (String name : pack.compiled().models()) {
                models.add(
                        (Model) pack.loader().loadClass(name).getConstructor().newInstance());
            }
            Set<String> facts = new HashSet<>(pack.compiled().facts());
            return new PackEngine(pack.loader(), models, facts, base(models, pack.loader()), pack.codes());
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            Throwable cause = e instanceof InvocationTargetException wrapped ? wrapped.getCause() : e;
            throw new PackException(
                    List.of(PackProblem.of(
                            new Mark(pack.id(), 0),
                            "编译后的规则无法载入，请重新编译（" + cause + "）",
                            "the compiled rules cannot be loaded; build the pack again (" + cause + ")")),
                    e);
        }
    }

    /** The engine finds its own services through the context class loader, so it is set while needed. */
    private static KieBase base(Collection<Model> models, ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PackEngine.class.getClassLoader());
        try {
            KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
            configuration.setOption(KieBaseMutabilityOption.DISABLED);
            return KieBaseBuilder.createKieBaseFromModel(models, configuration);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The code lists of the pack. */
    List<SubjectCode> codes() {
        return codes;
    }

    /** Whether some condition matches facts of this type. */
    boolean matches(Class<?> type) {
        return matched.get(type);
    }

    /** Runs all rules. Whatever a rule throws comes out. */
    void run(Collection<Object> sheet, RuleReport report) {
        if (models.isEmpty()) {
            return;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PackEngine.class.getClassLoader());
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("report", report);
            for (Object fact : sheet) {
                if (matches(fact.getClass())) {
                    session.insert(fact);
                }
            }
            session.fireAllRules();
        } finally {
            session.dispose();
            thread.setContextClassLoader(before);
        }
    }

    /** Ids of the catalogue that rules of this pack decide, sorted. */
    Set<String> ruleIds() {
        Set<String> ids = new TreeSet<>();
        models.forEach(model -> model.getRules().forEach(rule -> ids.add(id(rule))));
        return ids;
    }

    /** The rules that decide one id, and nothing else; for finding out which rule throws, and for measuring one. */
    PackEngine only(String id) {
        List<Model> subset = new ArrayList<>();
        for (Model model : models) {
            List<Rule> rules = model.getRules().stream()
                    .filter(rule -> id(rule).equals(id))
                    .toList();
            subset.add(new ModelSubset(model, rules));
        }
        return new PackEngine(loader, subset, facts, base(subset, loader), codes);
    }

    private static String id(Rule rule) {
        return rule.getName().strip().split("\\s")[0];
    }
}
