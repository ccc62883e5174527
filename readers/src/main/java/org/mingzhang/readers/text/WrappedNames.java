package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the names that were too long for their column in one side of a table laid out with spaces: a row may have the
 * rest of its name below, its beginning above, or half of it above and half below numbers that have none. Where it is not
 * told which row a piece of a name belongs to, nothing is.
 */
final class WrappedNames {

    private static final Pattern NUMBERED =
            Pattern.compile("([一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\\d]+[）)]|\\d{1,2}[.．、]|其中|[减加][:：]).*");
    private static final Pattern ROW = Pattern.compile("(本年|上年|年初|年末|年终|结转|结余|使用|收入|支出[合总]).*|.*[合总小]计|其中.*");
    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计");
    /** Shorter text is the rest of a name. */
    private static final int SHORTEST_NAME = 3;
    /** A narrower column does not wrap. */
    private static final int NARROWEST = 4;

    /**
     * A line of the side.
     *
     * @param name its piece of a name, or null
     * @param others whether it has anything else
     * @param labelled whether it has words besides, as the row of a department or of a total
     */
    record Line(Piece name, boolean others, boolean labelled) {

        boolean isName() {
            return name != null && !others;
        }

        boolean isNameless() {
            return name == null && others && !labelled;
        }

        boolean isBlank() {
            return name == null && !others;
        }

        boolean isNumbered() {
            return NUMBERED.matcher(name.text()).matches();
        }
    }

    private final List<Line> lines;
    private final boolean coded;
    private final int widest;
    private final boolean numbered;
    /** For every line the one whose row its piece of a name belongs to. */
    private final int[] owners;

    /** Whether a row of this name is one of the sums and balances at the foot of a table. */
    static boolean isOfTotal(String name) {
        return ROW.matcher(name.replace(" ", "")).matches();
    }

    private WrappedNames(List<Line> lines, boolean coded) {
        this.lines = lines;
        this.coded = coded;
        List<Line> named = lines.stream().filter(line -> line.name() != null).toList();
        widest = named.stream().mapToInt(line -> line.name().width()).max().orElse(0);
        numbered = 2 * named.stream().filter(Line::isNumbered).count() >= named.size() && !named.isEmpty();
        owners = new int[lines.size()];
    }

    /**
     * For every line the index of the line in whose row its piece of a name stands; empty where that cannot be told.
     *
     * @param coded whether rows have codes, so that a name alone is no row
     */
    static int[] owners(List<Line> lines, boolean coded) {
        WrappedNames names = new WrappedNames(lines, coded);
        return names.assign() ? names.owners : new int[0];
    }

    private boolean assign() {
        List<Integer> printed = new ArrayList<>();
        for (int i = 0; i < owners.length; i++) {
            owners[i] = i;
            if (!lines.get(i).isBlank()) {
                printed.add(i);
            }
        }
        int at = 0;
        int before = -1;
        while (at < printed.size()) {
            int from = at;
            while (at < printed.size() && lines.get(printed.get(at)).isName()) {
                at++;
            }
            List<Integer> run = printed.subList(from, at);
            int next = at < printed.size() ? printed.get(at) : -1;
            if (next >= 0 && lines.get(next).isNameless()) {
                int rest = coded ? rest(run, before) : run.size() - lastRow(run).size();
                List<Integer> above = run.subList(Math.max(0, rest), run.size());
                if (above.isEmpty() || rest < 0 || !place(run.subList(0, rest), before, -1)) {
                    return false;
                }
                int below = below(printed, at + 1, above.size());
                if (below < 0) {
                    return false;
                }
                above.forEach(i -> owners[i] = next);
                printed.subList(at + 1, at + 1 + below).forEach(i -> owners[i] = next);
                at += below;
            } else if (!place(run, before, next)) {
                return false;
            }
            before = next;
            at++;
        }
        return true;
    }

    /** The lines at the end of the run that are one name. */
    private List<Integer> lastRow(List<Integer> run) {
        int from = run.size() - 1;
        while (numbered && from > 0 && !lines.get(run.get(from)).isNumbered()) {
            from--;
        }
        return run.subList(Math.max(0, from), run.size());
    }

    /** How many lines below numbers without a name are the rest of it; -1 where it is not told. */
    private int below(List<Integer> printed, int from, int above) {
        int to = from;
        while (to < printed.size()
                && to - from < above
                && lines.get(printed.get(to)).isName()
                && (coded || !numbered || !lines.get(printed.get(to)).isNumbered())) {
            to++;
        }
        int below = to - from;
        boolean last = to == printed.size();
        boolean named = !last
                && lines.get(printed.get(to)).name() != null
                && lines.get(printed.get(to)).others();
        boolean equal = below == above;
        return equal || below == above - 1 && (last && below > 0 || named) ? below : -1;
    }

    /** Places pieces of names between two rows that have names of their own. */
    private boolean place(List<Integer> run, int before, int next) {
        return run.isEmpty() || (coded ? placeBesideCodes(run, before, next) : placeAsRows(run, before));
    }

    private boolean placeBesideCodes(List<Integer> run, int before, int next) {
        if (run.stream().allMatch(i -> TOTALS.contains(text(i)))) {
            return true;
        }
        int rest = rest(run, before);
        boolean whole = rest == run.size();
        boolean begins =
                rest >= 0 && next >= 0 && run.subList(rest, run.size()).stream().allMatch(this::isFull);
        for (int k = 0; k < run.size(); k++) {
            owners[run.get(k)] = k < rest ? before : next;
        }
        return whole || begins;
    }

    /** How many of the lines are the rest of the name before them, which ends with one that is not full; -1 where none is. */
    private int rest(List<Integer> run, int before) {
        if (!isFull(before)) {
            return 0;
        }
        int rest = 0;
        while (rest < run.size() && isFull(run.get(rest))) {
            rest++;
        }
        return rest < run.size() ? rest + 1 : -1;
    }

    /** Among numbered rows; where they are not, a name alone may be a row or a piece of the name above or below it. */
    private boolean placeAsRows(List<Integer> run, int before) {
        int row = before;
        int above = before;
        for (int i : run) {
            if (lines.get(i).isNumbered() || isOfTotal(text(i))) {
                row = i;
            } else if (!numbered || row < 0) {
                return false;
            } else if (isFull(above)) {
                owners[i] = row;
            } else if (text(i).length() < SHORTEST_NAME) {
                return false;
            } else {
                row = i;
            }
            above = i;
        }
        return true;
    }

    private String text(int line) {
        return lines.get(line).name().text();
    }

    private boolean isFull(int line) {
        return line >= 0
                && lines.get(line).name() != null
                && widest >= NARROWEST
                && lines.get(line).name().width() >= widest - 1;
    }
}
