package org.mingzhang.check.drl.subject;

import java.util.List;
import java.util.Optional;
import org.mingzhang.check.drl.words.Names;
import org.mingzhang.check.drl.words.OwnNames;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Line;

/**
 * Names of 科目 in prose that no table prints under the class and section the prose names with them: a slip of one or
 * two characters, a subject put under the wrong section, or one the tables do not have at all.
 */
public final class ItemNames {

    private static final int CLASS = 3;
    private static final int SECTION = 5;
    private static final int SHORTEST = 4;
    private static final int SLIP = 2;

    private ItemNames() {}

    /** What is wrong with the name: {@code name}, {@code parent} or {@code missing}. */
    public static String fault(Claim claim, List<?> lines) {
        String[] path = path(claim);
        if (near(path, lines).isPresent()) {
            return "name";
        }
        if (elsewhere(path, lines).isPresent()) {
            return "parent";
        }
        return onlyOneOfSection(path, lines).isPresent() ? "name" : "missing";
    }

    /**
     * Whether a name is that of the class that a path begins with.
     *
     * @param name name of a row
     * @param path names joined with a slash
     */
    public static boolean isClassOf(String name, String path) {
        return bare(name).equals(bare(path.substring(0, path.indexOf('/'))));
    }

    /** The row the prose most likely means, else the row of its class. */
    public static Line meant(Claim claim, List<?> lines) {
        String[] path = path(claim);
        return near(path, lines)
                .or(() -> elsewhere(path, lines))
                .or(() -> onlyOneOfSection(path, lines))
                .or(() -> lines.stream()
                        .map(Line.class::cast)
                        .filter(line -> isClass(line, path[0]))
                        .findFirst())
                .orElseThrow();
    }

    /** Name of the section that the tables print the subject under. */
    public static String sectionOf(Line line, List<?> lines) {
        String code = line.code().substring(0, Math.min(SECTION, line.code().length()));
        return ofCode(code, lines).orElse(code);
    }

    /** The name that the tables print beside a code. */
    static Optional<String> ofCode(String code, List<?> lines) {
        return lines.stream()
                .map(Line.class::cast)
                .filter(line -> line.code().equals(code))
                .map(Line::name)
                .findFirst();
    }

    private static Optional<Line> near(String[] path, List<?> lines) {
        String leaf = bare(path[path.length - 1]);
        return lines.stream()
                .map(Line.class::cast)
                .filter(line -> line.code().length() > CLASS && underClass(line, path[0], lines))
                .filter(line -> isSlip(leaf, bare(line.name())))
                .findFirst();
    }

    private static Optional<Line> elsewhere(String[] path, List<?> lines) {
        String leaf = bare(path[path.length - 1]);
        return path.length < 2
                ? Optional.empty()
                : lines.stream()
                        .map(Line.class::cast)
                        .filter(line -> line.code().length() > CLASS
                                && bare(line.name()).equals(leaf))
                        .findFirst();
    }

    /** The item of the section that the prose names, where the tables print no other item of it. */
    private static Optional<Line> onlyOneOfSection(String[] path, List<?> lines) {
        if (path.length <= 2) {
            return Optional.empty();
        }
        List<Line> items = lines.stream()
                .map(Line.class::cast)
                .filter(line -> line.code().length() > SECTION && underClass(line, path[0], lines))
                .filter(line -> bare(sectionOf(line, lines)).equals(bare(path[1])))
                .toList();
        return items.stream().map(Line::code).distinct().count() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }

    /** The class whose name differs by a slip from a name that no table prints, or an empty text. */
    public static String classMeant(String name, List<?> classes) {
        return classes.stream()
                .map(Line.class::cast)
                .map(Line::name)
                .filter(printed -> isSlip(bare(name), bare(printed)))
                .findFirst()
                .orElse("");
    }

    private static boolean underClass(Line line, String name, List<?> lines) {
        return lines.stream()
                .map(Line.class::cast)
                .anyMatch(other -> isClass(other, name) && line.code().startsWith(other.code()));
    }

    private static boolean isClass(Line line, String name) {
        return line.code().length() == CLASS && bare(line.name()).equals(bare(name));
    }

    /** Longer names may differ by two characters and still be the same; short ones are then another subject. */
    private static boolean isSlip(String said, String printed) {
        int different = OwnNames.distance(said, printed);
        return said.length() >= SHORTEST
                && different > 0
                && different <= (said.length() > 2 * SHORTEST ? SLIP : 1)
                && !Names.tellApart(said, printed)
                && !isOppositeOf(said, printed);
    }

    /** 行政单位医疗 and 事业单位医疗 are two subjects. */
    private static boolean isOppositeOf(String said, String printed) {
        return said.contains("行政") != printed.contains("行政") || said.contains("事业") != printed.contains("事业");
    }

    private static String[] path(Claim claim) {
        return claim.qualifier().split("/");
    }

    private static String bare(String name) {
        String plain = Names.plain(name);
        return plain.length() > CLASS && plain.endsWith("支出") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
