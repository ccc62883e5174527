package org.mingzhang.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.layout.GridCell;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.readers.text.PackedTable.Kind;

/**
 * Headings of which every merged one was written once: each stands over one column down to the rows, or over the headings
 * of the next line that are parts of it. Among all ways to part them, those are looked for in which headings of codes,
 * names and amounts stand over such columns.
 */
final class PackedHead {

    private static final int MOST_LINES = 4;
    private static final int MOST_TRIED = 100_000;

    private static final Pattern TOTAL = Pattern.compile("(?:合|总|小)计");
    /** Never over amounts. */
    private static final Pattern OF_LABELS = Pattern.compile(".*(?:名称|编码|代码|编号|单位)|[类款项]|项目|科目|序号");
    /** What is over codes. */
    private static final Pattern OF_CODES = Pattern.compile(".*(?:编码|代码|编号|科目|序号).*|[类款项]");
    /** Never over words. */
    private static final Pattern OF_AMOUNTS = Pattern.compile(".*(?:合计|小计|总计|金额|预算数|决算数|行次)");
    /** Funds that are none of each other. */
    private static final Pattern BUDGETS = Pattern.compile(".*(?:财政拨款|预算拨款|一般公共预算).*");

    private static final Pattern OWN_FUNDS = Pattern.compile("事业收入.*|(?:事业单位)?经营收入|上级补助收入|附属单位上缴收入|其他收入|.*专户.*");
    private static final Pattern CARRIED_OVER = Pattern.compile(".*(?:结转|结余).*");
    private static final Pattern INCOME = Pattern.compile("事业收入.*|事业单位经营收入|上级补助收入|附属单位上缴收入");
    private static final Pattern UNIT_FUNDS = Pattern.compile("单位资金.*");
    private static final Pattern BUDGET_FUNDS = Pattern.compile(".*公共预算.*|.*基金预算.*|.*国有资本.*|.*专户.*");
    /** Sides of a table, each with names and amounts of its own. */
    private static final Pattern SIDE = Pattern.compile(".*(?:收入|支出|来源).*");

    private final List<List<String>> lines;
    private final List<Kind> kinds;
    private final List<List<Node>> found = new ArrayList<>();
    private int tried;

    /** A heading, with those that are parts of it. */
    private static final class Node {
        private final String text;
        private final int line;
        private final List<Node> parts = new ArrayList<>();
        private int column;

        Node(String text, int line) {
            this.text = text;
            this.line = line;
        }

        int width() {
            return parts.isEmpty() ? 1 : parts.stream().mapToInt(Node::width).sum();
        }

        int place(int from) {
            column = from;
            int at = from;
            for (Node part : parts) {
                at = part.place(at);
            }
            return parts.isEmpty() ? from + 1 : at;
        }
    }

    private PackedHead(List<List<String>> lines, List<Kind> kinds) {
        this.lines = lines.stream()
                .map(line ->
                        line.stream().map(text -> text.replaceAll("\\s", "")).toList())
                .toList();
        this.kinds = kinds;
    }

    /** The headings as cells; empty where none or several layouts fit. */
    static Optional<List<GridCell>> of(List<List<String>> lines, List<Kind> kinds) {
        if (lines.size() > MOST_LINES || lines.stream().anyMatch(line -> line.contains(""))) {
            return Optional.empty();
        }
        PackedHead head = new PackedHead(lines, kinds);
        head.choose(0, new int[lines.size()][]);
        return head.tried > MOST_TRIED ? Optional.empty() : head.best().map(roots -> head.cells(lines, roots));
    }

    /** Chooses which headings of a line have parts, then goes on with the next. */
    private void choose(int line, int[][] groups) {
        if (tried > MOST_TRIED) {
            return;
        }
        if (line == lines.size() - 1) {
            groups[line] = new int[0];
            tried++;
            if (width(groups) == kinds.size()) {
                distribute(1, groups, List.of(nodes(0)));
            }
            return;
        }
        subsets(line, 0, new ArrayList<>(), groups);
    }

    private void subsets(int line, int from, List<Integer> chosen, int[][] groups) {
        if (!chosen.isEmpty() && 2 * chosen.size() <= lines.get(line + 1).size()) {
            groups[line] = chosen.stream().mapToInt(i -> i).toArray();
            choose(line + 1, groups);
        }
        for (int i = from; i < lines.get(line).size() && tried <= MOST_TRIED; i++) {
            if (!lines.get(line).get(i).endsWith("计")) {
                chosen.add(i);
                subsets(line, i + 1, chosen, groups);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private int width(int[][] groups) {
        int width = 0;
        for (int line = 0; line < groups.length; line++) {
            width += lines.get(line).size() - groups[line].length;
        }
        return width;
    }

    private List<Node> nodes(int line) {
        return lines.get(line).stream().map(text -> new Node(text, line)).toList();
    }

    /** Parts the headings of a line among those of the line above that were chosen, at least two for each. */
    private void distribute(int line, int[][] groups, List<List<Node>> above) {
        if (tried > MOST_TRIED) {
            return;
        }
        if (line == lines.size()) {
            tried++;
            check(above.get(0));
            return;
        }
        parts(line, groups, above, 0, 0, new int[groups[line - 1].length]);
    }

    private void parts(int line, int[][] groups, List<List<Node>> above, int group, int used, int[] sizes) {
        int left = lines.get(line).size() - used;
        if (group == sizes.length) {
            if (left == 0) {
                List<List<Node>> next = new ArrayList<>(above);
                List<Node> nodes = nodes(line);
                int at = 0;
                for (int g = 0; g < sizes.length; g++) {
                    Node parent = above.get(line - 1).get(groups[line - 1][g]);
                    parent.parts.clear();
                    parent.parts.addAll(nodes.subList(at, at + sizes[g]));
                    at += sizes[g];
                }
                next.add(nodes);
                distribute(line + 1, groups, next);
            }
            return;
        }
        for (int size = 2; size <= left - 2 * (sizes.length - group - 1); size++) {
            sizes[group] = size;
            parts(line, groups, above, group + 1, used + size, sizes);
        }
    }

    private void check(List<Node> roots) {
        int at = 0;
        for (Node root : roots) {
            at = root.place(at);
        }
        if (at == kinds.size() && roots.stream().allMatch(this::fits)) {
            found.add(roots.stream().map(PackedHead::copy).toList());
        }
    }

    private static Node copy(Node node) {
        Node copy = new Node(node.text, node.line);
        copy.column = node.column;
        node.parts.forEach(part -> copy.parts.add(copy(part)));
        return copy;
    }

    private boolean fits(Node node) {
        if (node.parts.isEmpty()) {
            return fits(node.text, kinds.get(node.column));
        }
        boolean first = true;
        for (Node part : node.parts) {
            if (!first && TOTAL.matcher(part.text).matches() || isForeign(node.text, part) || !fits(part)) {
                return false;
            }
            first &= kinds.get(part.column).isLabel();
        }
        List<Kind> below = kinds.subList(node.column, node.column + node.width());
        long labels = below.stream().filter(Kind::isLabel).count();
        return labels == 0
                || labels == below.size()
                || SIDE.matcher(node.text).matches()
                        && below.subList(0, (int) labels).stream().allMatch(Kind::isLabel);
    }

    /** Whether one of the funds below a heading is none of it. */
    private static boolean isForeign(String whole, Node part) {
        return isForeign(whole, part.text) || part.parts.stream().anyMatch(below -> isForeign(whole, below));
    }

    private static boolean isForeign(String whole, String part) {
        return BUDGETS.matcher(whole).matches() && OWN_FUNDS.matcher(part).matches()
                || UNIT_FUNDS.matcher(whole).matches()
                        && BUDGET_FUNDS.matcher(part).matches()
                || CARRIED_OVER.matcher(whole).matches() && INCOME.matcher(part).matches();
    }

    private static boolean fits(String text, Kind kind) {
        return switch (kind) {
            case CODE ->
                OF_CODES.matcher(text).matches() || OF_AMOUNTS.matcher(text).matches();
            case NAME ->
                !OF_AMOUNTS.matcher(text).matches()
                        && !(text.length() == 1 && OF_CODES.matcher(text).matches());
            case AMOUNT -> !OF_LABELS.matcher(text).matches();
            case BLANK -> true;
        };
    }

    /** The only layout, or the one whose headings share more words with their parts than those of any other. */
    private Optional<List<Node>> best() {
        List<Node> best = null;
        int most = -1;
        boolean tie = false;
        for (List<Node> roots : found) {
            int shared = roots.stream().mapToInt(PackedHead::shared).sum();
            tie = shared == most || shared < most && tie;
            if (shared > most) {
                most = shared;
                best = roots;
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(best);
    }

    private static int shared(Node node) {
        return node.parts.stream()
                .mapToInt(part -> shared(node.text, part.text) + shared(part))
                .sum();
    }

    /** Length of the longest words of two letters or more that both have. */
    private static int shared(String one, String other) {
        int longest = 0;
        for (int i = 0; i < one.length(); i++) {
            int to = i + Math.max(2, longest + 1);
            while (to <= one.length() && other.contains(one.substring(i, to))) {
                longest = to - i;
                to++;
            }
        }
        return longest;
    }

    private List<GridCell> cells(List<List<String>> printed, List<Node> roots) {
        List<GridCell> cells = new ArrayList<>();
        int[] next = new int[printed.size()];
        roots.forEach(root -> add(root, printed, next, cells));
        return cells;
    }

    /** Headings of a line come in the order in which they were printed. */
    private void add(Node node, List<List<String>> printed, int[] next, List<GridCell> cells) {
        String text = printed.get(node.line).get(next[node.line]++);
        int high = node.parts.isEmpty() ? lines.size() - node.line : 1;
        cells.add(new GridCell(node.line, node.column, high, node.width(), text, 0, Origin.TEXT, Place.NONE));
        node.parts.forEach(part -> add(part, printed, next, cells));
    }
}
