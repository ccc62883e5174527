package org.mingzhang.interpret.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.template.Term;

/** Finds the meaning of a printed name among terms and their aliases. Not for sharing between threads: it remembers. */
public final class TermIndex {

    private final Map<String, String> exact = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();
    private final Map<String, String> asked = new HashMap<>();

    public TermIndex(List<Term> terms) {
        this(List.of(terms));
    }

    private TermIndex(Iterable<List<Term>> lists) {
        Set<String> ambiguous = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (List<Term> terms : lists) {
            for (Term term : terms) {
                put(Printed.name(term.key()), term.key(), ambiguous);
                for (String alias : term.aliases()) {
                    if (!alias.startsWith("~")) {
                        put(normal(alias), term.key(), ambiguous);
                    } else if (known.add(term.key() + alias)) {
                        forms.add(new Form(new NamePattern(alias.substring(1)), term.key()));
                    }
                }
            }
        }
        ambiguous.forEach(exact::remove);
    }

    /** The terms of many tables in one index; an alias that means different things in them means nothing here. */
    public static TermIndex ofAll(Iterable<List<Term>> lists) {
        return new TermIndex(lists);
    }

    /** Key of the term with this normalised name, or empty. */
    public String find(String name) {
        String key = asked.get(name);
        if (key == null) {
            key = look(name);
            asked.put(name, key);
        }
        return key;
    }

    /** Key of the term with this normalised name on a side; names without a side hold on every side. */
    public String find(String side, String name) {
        String key = side.isEmpty() ? "" : find(side + ":" + name);
        if (key.isEmpty() && side.startsWith("支出")) {
            key = find("支出:" + name);
        }
        return key.isEmpty() ? find(name) : key;
    }

    private String look(String name) {
        String key = exact.get(name);
        if (key != null) {
            return key;
        }
        String found = "";
        for (Form form : forms) {
            if (form.pattern.matches(name)) {
                if (!found.isEmpty() && !found.equals(form.key)) {
                    return "";
                }
                found = form.key;
            }
        }
        return found;
    }

    private void put(String name, String key, Set<String> ambiguous) {
        String before = exact.putIfAbsent(name, key);
        if (before != null && !before.equals(key)) {
            ambiguous.add(name);
        }
    }

    /** Normal form of an alias: its parts before and after a colon or between slashes are names of their own. */
    private static String normal(String alias) {
        int colon = alias.indexOf(':');
        if (colon > 0 && colon < alias.length() - 1) {
            return alias.substring(0, colon + 1) + Printed.name(alias.substring(colon + 1));
        }
        if (alias.indexOf('/') < 0) {
            return Printed.name(alias);
        }
        StringBuilder path = new StringBuilder();
        for (String part : alias.split("/", -1)) {
            path.append(path.isEmpty() ? "" : "/").append(Printed.name(part));
        }
        return path.toString();
    }

    private record Form(NamePattern pattern, String key) {}
}
