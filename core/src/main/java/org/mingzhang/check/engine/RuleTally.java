package org.mingzhang.check.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mingzhang.Text;
import org.mingzhang.check.drl.Breach;
import org.mingzhang.check.drl.RuleReport;

/** What rules reported on one document. Reports of rules that do not apply to it are dropped. */
final class RuleTally implements RuleReport {

    private final Set<String> active;
    private final Map<String, Entry> entries = new HashMap<>();

    RuleTally(Set<String> active) {
        this.active = active;
    }

    /** What one rule reported. Facts are told apart by identity. */
    static final class Entry {
        private final Set<Object> examined = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Object> breached = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<Breach> breaches = new ArrayList<>();
        private final List<Text> lacks = new ArrayList<>();

        int passed() {
            if (breached.isEmpty()) {
                return examined.size();
            }
            int both = (int) examined.stream().filter(breached::contains).count();
            return examined.size() - both;
        }

        List<Breach> breaches() {
            return breaches;
        }

        /** How many facts broke the rule. */
        int failed() {
            return breaches.stream().mapToInt(Breach::times).sum();
        }

        /** Why facts could not be decided, one entry a fact. */
        List<Text> lacks() {
            return lacks;
        }
    }

    Entry of(String rule) {
        return entries.getOrDefault(rule, new Entry());
    }

    @Override
    public void examined(String rule, Object fact) {
        if (active.contains(rule)) {
            entry(rule).examined.add(fact);
        }
    }

    @Override
    public void breach(String rule, Breach breach) {
        if (active.contains(rule)) {
            Entry entry = entry(rule);
            entry.breaches.add(breach);
            entry.breached.addAll(breach.facts().subList(0, breach.times()));
        }
    }

    @Override
    public void notEvaluated(String rule, Object fact, String zh, String en) {
        if (active.contains(rule)) {
            entry(rule).lacks.add(new Text(zh, en));
        }
    }

    private Entry entry(String rule) {
        return entries.computeIfAbsent(rule, id -> new Entry());
    }

    /**
     * The same reports, with some breaches taken as undecided.
     *
     * @param doubtful which
     * @param why the reason for each
     */
    RuleTally without(Predicate<Breach> doubtful, Text why) {
        RuleTally rest = new RuleTally(active);
        rest.join(this);
        for (Entry entry : rest.entries.values()) {
            entry.breaches.stream()
                    .filter(doubtful)
                    .forEach(breach -> entry.lacks.addAll(Collections.nCopies(breach.times(), why)));
            entry.breaches.removeIf(doubtful);
        }
        return rest;
    }

    /** Takes over the reports of another run. */
    void join(RuleTally other) {
        other.entries.forEach((rule, reported) -> {
            Entry entry = entries.putIfAbsent(rule, reported);
            if (entry == null) {
                return;
            }
            entry.examined.addAll(reported.examined);
            entry.breached.addAll(reported.breached);
            entry.breaches.addAll(reported.breaches);
            entry.lacks.addAll(reported.lacks);
        });
    }
}
