package org.mingzhang.check.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackException;
import org.mingzhang.interpret.Understander;
import org.mingzhang.template.Template;

/**
 * The packs at hand, and which of them are for a document: those that were chosen, else those of its place, else the
 * national one, else whatever there is. Safe to share among threads. Closing it closes the class loaders of packs from
 * files.
 */
public final class Bookcase implements AutoCloseable {

    private static final String NATIONAL = "national";
    private static final String ELSEWHERE = "";

    private final Packs packs;
    private final List<Template> templates;
    private final Map<String, List<LoadedPack>> byPlace = new HashMap<>();
    private final Map<String, RuleBook> books = new ConcurrentHashMap<>();

    private Bookcase(Packs packs, List<String> ids) throws PackException {
        this.packs = packs;
        this.templates = packs.templates();
        List<String> chosen = new ArrayList<>(packs.fromFiles());
        chosen.addAll(ids);
        if (chosen.isEmpty()) {
            for (Pack pack : packs.all()) {
                byPlace.putIfAbsent(pack.template().jurisdiction(), packs.withBases(List.of(pack.id())));
            }
            chosen.add(fallback());
        }
        byPlace.put(ELSEWHERE, packs.withBases(chosen));
    }

    /**
     * Packs on the class path and from files.
     *
     * @param files pack jars, or folders with a {@code pack.yaml}; all of them are chosen
     * @param cache where folders are compiled to
     * @param ids packs that are chosen besides
     * @throws PackException when a pack is broken or not known, or there is none
     */
    public static Bookcase of(List<Path> files, Path cache, List<String> ids) throws PackException {
        return of(files, cache, ids, source -> {});
    }

    /**
     * Packs on the class path and from files, as before.
     *
     * @param ahead is told of the rules that will be needed for most documents, as soon as they are known
     */
    public static Bookcase of(List<Path> files, Path cache, List<String> ids, Consumer<RuleSource> ahead)
            throws PackException {
        boolean isAnyChosen = !files.isEmpty() || !ids.isEmpty();
        Packs packs = Packs.of(files, cache, source -> {
            if (!isAnyChosen && source.id().equals(NATIONAL)) {
                ahead.accept(source);
            }
        });
        try {
            return new Bookcase(packs, ids);
        } catch (PackException e) {
            packs.close();
            throw e;
        }
    }

    private String fallback() throws PackException {
        return packs.find(NATIONAL)
                .or(() -> packs.all().stream().findFirst())
                .map(Pack::id)
                .orElseThrow(() -> PackException.of(
                        new Mark(LoadedPack.ROOT, 0),
                        "没有规则包；请加入 mingzhang-rules 或指定规则包",
                        "there are no rule packs; add mingzhang-rules or name a pack"));
    }

    /** All packs, chosen or not. */
    public Packs packs() {
        return packs;
    }

    /** The rules for documents of a jurisdiction; the same object each time. */
    public RuleBook book(String jurisdiction) {
        String place = byPlace.containsKey(jurisdiction) ? jurisdiction : ELSEWHERE;
        return books.computeIfAbsent(place, known -> new RuleBook(byPlace.get(known)));
    }

    /** The rules that most documents need: those that were chosen, else the national ones. */
    public RuleBook usual() {
        return book(NATIONAL);
    }

    /** Reads documents with the forms of these packs. */
    public Understander understander() {
        return new Understander(templates, jurisdiction -> book(jurisdiction).template());
    }

    @Override
    public void close() {
        packs.close();
    }
}
