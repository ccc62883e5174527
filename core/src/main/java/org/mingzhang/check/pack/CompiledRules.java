package org.mingzhang.check.pack;

import java.util.List;

/**
 * The compiled DRL of a pack.
 *
 * @param engine version of the engine it was compiled for, or empty when the pack has no DRL
 * @param models names of the model classes
 * @param facts simple names of the fact types that its conditions match
 * @param digest SHA-256 of the pack's sources
 */
public record CompiledRules(String engine, List<String> models, List<String> facts, String digest) {

    public static final CompiledRules NONE = new CompiledRules("", List.of(), List.of(), "");

    public CompiledRules {
        models = List.copyOf(models);
        facts = List.copyOf(facts);
    }
}
