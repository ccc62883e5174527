package org.mingzhang.check.drl.subject;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.check.drl.SubjectCode;
import org.mingzhang.check.drl.words.Names;
import org.mingzhang.model.Line;

/**
 * Names of subjects that a column too narrow for them cuts off, as prints of workbooks do. It is seen by several that all
 * end where no name of the table goes on; a name that somebody left incomplete stands among longer ones.
 */
public final class CutNames {

    /** One name that ends early may be a slip. */
    private static final int FEWEST = 2;

    /** What a name must have left to be known for the beginning of another. */
    private static final int SHORTEST = 2;

    /** Names begin this much further right the deeper their level, in characters. */
    private static final double INDENTS = 2;

    /** A name may have gone on with half a character more. */
    private static final double HALF = 0.5;

    private static final int MOST_SHOWN = 5;

    private CutNames() {}

    /** The rows of a table with such names. */
    public static List<Line> among(Collection<?> lines, Collection<?> known) {
        List<Line> ending = lines.stream()
                .map(Line.class::cast)
                .filter(line -> endsEarly(line, known))
                .toList();
        return ending.stream()
                .filter(line -> areAtEdge(beside(line, ending), beside(line, lines)))
                .sorted(Comparator.comparingInt(Line::index))
                .toList();
    }

    /** Whether a row is one of them. */
    public static boolean isOne(Line line, Collection<?> lines, Collection<?> known) {
        return among(lines, known).contains(line);
    }

    /** The names as printed, as many as a message takes. */
    public static String shown(Collection<?> cut) {
        List<String> names =
                cut.stream().map(line -> ((Line) line).name()).distinct().toList();
        return names.stream().limit(MOST_SHOWN).collect(Collectors.joining("、"))
                + (names.size() > MOST_SHOWN ? "……" : "");
    }

    /** Whether its name is the beginning of one that its code has, and none that it has. */
    private static boolean endsEarly(Line line, Collection<?> known) {
        List<String> names = known.stream()
                .map(SubjectCode.class::cast)
                .filter(subject -> subject.code().equals(line.code()))
                .map(SubjectCode::name)
                .toList();
        String begun = Names.plain(line.name());
        return begun.length() >= SHORTEST
                && names.stream().noneMatch(name -> Names.same(name, line.name()))
                && names.stream().anyMatch(name -> Names.plain(name).startsWith(begun));
    }

    private static List<Line> beside(Line line, Collection<?> others) {
        return others.stream()
                .map(Line.class::cast)
                .filter(other -> other.side().equals(line.side()))
                .toList();
    }

    private static boolean areAtEdge(List<Line> ending, List<Line> all) {
        double narrowest = ending.stream().mapToDouble(CutNames::width).min().orElseThrow();
        double widest = ending.stream().mapToDouble(CutNames::width).max().orElseThrow();
        return ending.stream().map(Line::code).distinct().count() >= FEWEST
                && widest - narrowest <= INDENTS
                && all.stream().allMatch(line -> width(line) <= widest + HALF);
    }

    /** Width in characters; those of Latin script take half the room. */
    private static double width(Line line) {
        return line.name().codePoints().mapToDouble(c -> c < 0x80 ? HALF : 1).sum();
    }
}
