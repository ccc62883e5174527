package org.mingzhang.cli.corpus.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.interpret.Interpretation;
import org.mingzhang.interpret.prose.CompactText;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Grid;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Passage;
import org.mingzhang.template.TableTemplate;

/** Tells what a number of a layout was understood as. */
final class Whereabouts {

    /** How much of the words around a number must stand in the quote of a claim. */
    private static final int REACH = 6;

    private final BudgetDocument document;
    private final Map<Place, List<Amount>> amounts = new HashMap<>();
    private final Map<Place, String> kinds = new HashMap<>();
    private final Map<Passage, String> passages = new LinkedHashMap<>();
    private final Map<Integer, List<Claim>> claims = new HashMap<>();

    Whereabouts(Interpretation read) {
        document = read.document();
        document.amounts()
                .forEach(amount -> amounts.computeIfAbsent(amount.place(), place -> new ArrayList<>())
                        .add(amount));
        for (FoundTable table : read.found()) {
            String kind = table.template().map(TableTemplate::kind).orElse("");
            table.grids().forEach(grid -> kinds.put(grid.place(), kind));
        }
        document.passages()
                .forEach(passage ->
                        passages.put(passage, CompactText.of(passage.text()).text()));
        document.claims()
                .forEach(claim -> claims.computeIfAbsent(claim.passage(), id -> new ArrayList<>())
                        .add(claim));
    }

    /**
     * What a number is.
     *
     * @param group the kind of table or the subject that it counts for
     * @param detail row and column, or what of the claim it is
     * @param around the text that may tie it: the paragraph around it; empty in a table
     */
    record Found(String group, String detail, String around) {}

    /** What the number is; nothing where a number alone in a cell is no amount (a code, a count). */
    Optional<Found> of(NumberPlace number, Block block) {
        return number.isAlone() ? cell(number, (Grid) block) : Optional.of(words(number));
    }

    private Optional<Found> cell(NumberPlace number, Grid grid) {
        Optional<Amount> read = amounts.getOrDefault(number.place(), List.of()).stream()
                .filter(amount -> amount.figure().raw().strip().equals(number.printed()))
                .findFirst();
        if (read.isPresent()) {
            Amount amount = read.get();
            String kind = amount.tableKind().isEmpty() ? "?" : amount.tableKind();
            return Optional.of(new Found(
                    "表 " + kind,
                    amount.entity() + " " + amount.side() + " " + amount.row() + " . " + amount.column(),
                    ""));
        }
        String kind = kinds.getOrDefault(grid.place(), "");
        boolean looksLikeMoney =
                number.printed().contains(".") || number.printed().contains(",");
        return looksLikeMoney
                ? Optional.of(new Found(kind.isEmpty() ? "格 ?" : "格 " + kind, row(number, grid), ""))
                : Optional.empty();
    }

    private static String row(NumberPlace number, Grid grid) {
        int row = grid.cells().get(number.cell()).row();
        return String.join(
                "|",
                grid.cells().stream()
                        .filter(cell -> cell.row() == row)
                        .map(cell -> cell.text().strip())
                        .toList());
    }

    private Found words(NumberPlace number) {
        String line = CompactText.of(number.text()).text();
        String context = CompactText.of(number.text()
                        .substring(
                                Math.max(0, number.start() - REACH),
                                Math.min(
                                        number.text().length(),
                                        number.start() + number.printed().length())))
                .text();
        List<Passage> around = passages.entrySet().stream()
                .filter(entry -> shares(entry.getValue(), line))
                .map(Map.Entry::getKey)
                .toList();
        for (Passage passage : around) {
            List<Claim> own = claims.getOrDefault(passage.id(), List.of());
            Optional<Found> found = Stream.concat(
                            own.stream()
                                    .filter(claim ->
                                            CompactText.of(claim.quote()).text().contains(context)),
                            own.stream())
                    .flatMap(claim -> role(claim, number.printed()).stream()
                            .map(role -> new Found("文 " + claim.subject(), role, passage.text())))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        String part = around.isEmpty() ? "" : around.get(0).partKey();
        String text = around.isEmpty() ? number.text() : around.get(0).text();
        return new Found(number.cell() >= 0 ? "文 (格内)" : "文 (未读) " + part, "", text);
    }

    /** Whether a line is within a paragraph, or a paragraph, set apart from its heading, within a line. */
    private static boolean shares(String passage, String line) {
        return passage.contains(line) || passage.length() > REACH && line.contains(passage);
    }

    private static Optional<String> role(Claim claim, String printed) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("金额", claim.amount());
        figures.put("增减额", claim.change());
        figures.put("增减率", claim.rate());
        figures.put("基数", claim.base());
        figures.put("占比", claim.share());
        figures.put("完成率", claim.completion());
        return figures.entrySet().stream()
                .filter(entry -> startsWithNumber(entry.getValue().raw(), printed))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean startsWithNumber(String raw, String printed) {
        return raw.startsWith(printed)
                && (raw.length() == printed.length() || "0123456789.,".indexOf(raw.charAt(printed.length())) < 0);
    }
}
