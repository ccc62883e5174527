package org.mingzhang.interpret.prose.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Line;

/**
 * Gives claims on 科目 the code under which the document's own tables print that name. A name that stands for several
 * codes (行政运行) is told by the class and the section that the sentence names with it; where it is still not one
 * code, the claim stays without.
 */
public final class ItemCodes {

    private static final int CLASS = 3;
    private static final int SECTION = 5;

    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** Learns the codes that tables print. */
    public ItemCodes(List<Line> lines) {
        for (Line line : lines) {
            if (line.code().matches("2\\d{2}(?:\\d{2}){0,2}")) {
                String name = bare(line.name());
                codes.computeIfAbsent(name, key -> new HashSet<>()).add(line.code());
                names.putIfAbsent(line.code(), name);
            }
        }
    }

    /** The claims, those on 科目 with their codes. */
    public List<Claim> resolve(List<Claim> claims) {
        return claims.stream().map(this::resolve).toList();
    }

    private Claim resolve(Claim claim) {
        if (!claim.subject().equals(Subject.ITEM)
                || !claim.code().isEmpty()
                || claim.qualifier().isEmpty()) {
            return claim;
        }
        String code = code(claim.qualifier().split("/"));
        return code.isEmpty() ? claim : claim.withCode(code);
    }

    private String code(String[] path) {
        List<String> candidates = codes.getOrDefault(bare(path[path.length - 1]), Set.of()).stream()
                .filter(code -> path.length == 1 ? code.length() == CLASS : code.length() > CLASS)
                .filter(code -> liesUnder(code, path))
                .toList();
        return candidates.size() == 1 ? candidates.get(0) : "";
    }

    /** Whether the names above a code are those of the path, as far as the tables print them. */
    private boolean liesUnder(String code, String[] path) {
        if (path.length == 1) {
            return true;
        }
        boolean item = code.length() > SECTION;
        if (item && path.length == 2) {
            return isNamed(code.substring(0, CLASS), path[0]) || isNamed(code.substring(0, SECTION), path[0]);
        }
        return isNamed(code.substring(0, CLASS), path[0])
                && (path.length < 3 || item && isNamed(code.substring(0, SECTION), path[1]));
    }

    private boolean isNamed(String code, String name) {
        String printed = names.get(code);
        return printed == null || printed.equals(bare(name));
    }

    /** 教育 and 教育支出 name the same. */
    private static String bare(String name) {
        String normal = Printed.name(name);
        return normal.length() > 3 && normal.endsWith("支出") ? normal.substring(0, normal.length() - 2) : normal;
    }
}
