package org.mingzhang.interpret.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.interpret.recognise.StatutoryTable.Sort;
import org.mingzhang.interpret.wording.Printed;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;

/**
 * Sets of statutory tables in one file. A disclosure has each table once; where tables begin again that were there
 * already, another body's are bound behind, or those of another year, though no cover says so. Tables that are printed
 * twice have the same amounts.
 */
final class TableSets {

    /** What a disclosure has one table of, though it may go over several pages. */
    private static final Set<Sort> ONCE = EnumSet.of(Sort.TOTALS, Sort.INCOME, Sort.GRANT_TOTALS);

    private static final int FEWEST_OF_A_SET = 3;
    private static final int FEWEST_TO_DOUBT = 2;
    private static final int FEWEST_AMOUNTS = 5;

    /** Of a hundred amounts: as many are common to two bodies, and as many to two prints of the same tables. */
    private static final int CHANCE = 10;

    private static final int REPEATED = 50;

    private static final int LINES_OF_A_FRONT = 8;
    private static final int LONGEST_OF_A_FRONT = 40;
    private static final Pattern OPENING = Pattern.compile("(?:第一部分|一、|[（(]一[）)])[^，。；]{0,20}(?:概况|职责|职能)[^，。；]{0,12}");

    /**
     * Where a set begins.
     *
     * @param after the block of the last table before
     * @param block where the front of its first table begins
     * @param table the block of the title of its first table
     * @param isSure whether it is surely no part of the disclosure before
     * @param title the title of its first table
     */
    record Start(int after, int block, int table, boolean isSure, String title) {

        Start movedBy(int blocks) {
            return new Start(after + blocks, block + blocks, table + blocks, isSure, title);
        }

        /** The same set as part of a book that begins at a cover. */
        Start from(int cover, boolean isSureBook) {
            return new Start(after, cover, table, isSureBook, title);
        }
    }

    private final List<Block> blocks;
    private final List<StatutoryTable> tables;

    private TableSets(List<Block> blocks, List<StatutoryTable> tables) {
        this.blocks = blocks;
        this.tables = tables;
    }

    /** Where sets begin that are not those of the disclosure before. */
    static List<Start> among(List<Block> blocks) {
        return new TableSets(blocks, StatutoryTable.among(blocks)).starts();
    }

    private List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        Set<Sort> seen = EnumSet.noneOf(Sort.class);
        int from = 0;
        for (int at = 0; at < tables.size(); at++) {
            Sort sort = tables.get(at).sort();
            boolean again = ONCE.contains(sort)
                    && seen.contains(sort)
                    && sort != tables.get(at - 1).sort();
            if (again) {
                List<StatutoryTable> before = tables.subList(from, at);
                Optional<Boolean> other = isOther(before, next(at), seen);
                if (other.isPresent()) {
                    starts.add(start(at, other.get()));
                    from = at;
                    seen.clear();
                }
            }
            seen.add(sort);
        }
        return starts;
    }

    /** The tables from here to where one comes again. */
    private List<StatutoryTable> next(int from) {
        Set<Sort> seen = EnumSet.noneOf(Sort.class);
        int end = from;
        while (end < tables.size()) {
            Sort sort = tables.get(end).sort();
            if (end > from
                    && sort != tables.get(end - 1).sort()
                    && sort == tables.get(from).sort()) {
                break;
            }
            seen.add(sort);
            end++;
        }
        return tables.subList(from, end);
    }

    /** Whether tables that come again are those of another disclosure; true when sure, false when not, empty if not. */
    private static Optional<Boolean> isOther(List<StatutoryTable> before, List<StatutoryTable> next, Set<Sort> seen) {
        Set<Sort> again = next.stream().map(StatutoryTable::sort).collect(Collectors.toCollection(HashSet::new));
        again.retainAll(seen);
        if (again.size() < FEWEST_TO_DOUBT) {
            return Optional.empty();
        }
        Set<String> there = amounts(before, again);
        Set<String> here = amounts(next, again);
        int fewer = Math.min(there.size(), here.size());
        if (fewer < FEWEST_AMOUNTS) {
            return Optional.empty();
        }
        here.retainAll(there);
        int common = here.size() * 100 / fewer;
        boolean named = saysOther(before, next);
        if (again.size() >= FEWEST_OF_A_SET && (named || common <= CHANCE)) {
            return Optional.of(true);
        }
        return common < REPEATED && (named || again.size() >= FEWEST_OF_A_SET) ? Optional.of(false) : Optional.empty();
    }

    private static Set<String> amounts(List<StatutoryTable> tables, Set<Sort> sorts) {
        return tables.stream()
                .filter(table -> sorts.contains(table.sort()))
                .flatMap(table -> table.amounts().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether the titles say that it is another body, year, kind or scope. */
    private static boolean saysOther(List<StatutoryTable> before, List<StatutoryTable> next) {
        Set<String> there = owners(before);
        Set<String> here = owners(next);
        boolean otherOwner = !there.isEmpty() && !here.isEmpty() && Collections.disjoint(there, here);
        return otherOwner
                || differs(before, next, table -> table.year().isPresent() ? table.year() : null)
                || differs(before, next, table -> table.kind() == DisclosureKind.UNKNOWN ? null : table.kind())
                || differs(before, next, table -> table.scope() == Scope.UNKNOWN ? null : table.scope());
    }

    private static Set<String> owners(List<StatutoryTable> tables) {
        return tables.stream().flatMap(table -> table.owners().stream()).collect(Collectors.toSet());
    }

    private static <T> boolean differs(
            List<StatutoryTable> before, List<StatutoryTable> next, Function<StatutoryTable, T> told) {
        Optional<T> there = most(before.stream().map(told).toList());
        Optional<T> here = most(next.stream().map(told).toList());
        return there.isPresent() && here.isPresent() && !there.get().equals(here.get());
    }

    /** What most tables that say something say; empty where fewer than half of the tables do. */
    private static <T> Optional<T> most(Collection<T> told) {
        Map<T, Integer> votes = new HashMap<>();
        told.stream().filter(value -> value != null).forEach(value -> votes.merge(value, 1, Integer::sum));
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > told.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Start start(int table, boolean isSure) {
        int after = tables.get(table - 1).grid();
        int title = tables.get(table).title();
        String name = tables.get(table).name();
        for (int at = after + 1; at < title; at++) {
            if (isOpening(blocks.get(at))) {
                // A narrative begins between the tables: the front of another book, of which it is unknown where it
                // begins.
                return new Start(after, front(after + 1, at), title, false, name);
            }
        }
        return new Start(after, front(after + 1, title), title, isSure, name);
    }

    private static boolean isOpening(Block block) {
        return block instanceof TextLine line
                && OPENING.matcher(Printed.compact(line.text())).matches();
    }

    /** Where the few short lines begin that stand over the first table: its number, whose it is, a title sheet. */
    private int front(int from, int title) {
        int begin = title;
        int top = title;
        while (top > from && title - top < LINES_OF_A_FRONT && isOfAFront(blocks.get(top - 1))) {
            top--;
            // What stands at the end of a page with other text is the end of that text.
            if (isTop(top)) {
                begin = top;
            }
        }
        return begin;
    }

    private boolean isTop(int at) {
        int page = blocks.get(at).place().page();
        return page == 0 || at == 0 || blocks.get(at - 1).place().page() != page;
    }

    private static boolean isOfAFront(Block block) {
        if (!(block instanceof TextLine line)) {
            return false;
        }
        String text = Printed.compact(line.text());
        return text.length() <= LONGEST_OF_A_FRONT && text.chars().noneMatch(mark -> "，。；、".indexOf(mark) >= 0);
    }
}
