package org.mingzhang.check.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.check.PackException;
import org.mingzhang.check.pack.RuleSource;

/** The engines of packs, each loaded once, at first need or ahead of it. */
public final class EngineShelf {

    private final Map<String, CompletableFuture<PackEngine>> engines = new ConcurrentHashMap<>();

    /**
     * Begins to load a pack in a thread of its own, so that documents can be read meanwhile, and lets its rules run once
     * over nothing, because a first run loads half of the engine. What goes wrong shows when the pack is needed.
     */
    public void prepare(RuleSource pack) {
        CompletableFuture<PackEngine> future = new CompletableFuture<>();
        if (engines.putIfAbsent(pack.id(), future) == null) {
            Thread thread = new Thread(
                    () -> {
                        complete(future, pack);
                        rehearse(future);
                    },
                    "mingzhang-" + pack.id());
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void rehearse(CompletableFuture<PackEngine> loaded) {
        try {
            loaded.join().run(List.of(), new RuleTally(Set.of()));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // Nothing depends on it: what is wrong with the pack or a rule is told for a document.
            return;
        }
    }

    /**
     * The engine of a pack.
     *
     * @throws PackException when it cannot be loaded
     */
    PackEngine get(RuleSource pack) throws PackException {
        CompletableFuture<PackEngine> own = new CompletableFuture<>();
        CompletableFuture<PackEngine> there = engines.putIfAbsent(pack.id(), own);
        if (there == null) {
            complete(own, pack);
            there = own;
        }
        try {
            return there.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof PackException broken) {
                throw broken;
            }
            throw e;
        }
    }

    private static void complete(CompletableFuture<PackEngine> future, RuleSource pack) {
        try {
            future.complete(PackEngine.load(pack));
        } catch (PackException | RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
    }
}
