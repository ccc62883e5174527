package org.mingzhang.report.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.pack.BasisDefinition;
import org.mingzhang.check.pack.IdentityDefinition;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.RuleDefinition;

/**
 * A rule as the catalogue shows it.
 *
 * @param pack the pack that brings it
 * @param rule its entry
 * @param formula the formula of an identity; empty for a rule decided by DRL
 * @param basis its legal bases with the years in which they are cited
 */
public record CatalogueRule(
        Pack pack, RuleDefinition rule, Optional<IdentityDefinition> formula, List<BasisDefinition> basis) {

    public CatalogueRule {
        basis = List.copyOf(basis);
    }

    /** The rules of all packs, pack by pack, those of DRL first. */
    public static List<CatalogueRule> allOf(List<Pack> packs) {
        Map<String, BasisDefinition> legal = new HashMap<>();
        packs.forEach(pack -> pack.legal().forEach(basis -> legal.put(basis.id(), basis)));
        List<CatalogueRule> rules = new ArrayList<>();
        for (Pack pack : packs) {
            Map<String, IdentityDefinition> identities = new HashMap<>();
            pack.identities().forEach(identity -> identities.put(identity.rule().id(), identity));
            for (RuleDefinition rule : pack.catalogue()) {
                rules.add(new CatalogueRule(
                        pack, rule, Optional.ofNullable(identities.get(rule.id())), bases(rule, legal)));
            }
        }
        return rules;
    }

    /** The rule of this id. */
    public static Optional<CatalogueRule> find(List<Pack> packs, String id) {
        return allOf(packs).stream()
                .filter(entry -> entry.rule().id().equals(id))
                .findFirst();
    }

    private static List<BasisDefinition> bases(RuleDefinition rule, Map<String, BasisDefinition> legal) {
        return rule.basis().stream().filter(legal::containsKey).map(legal::get).toList();
    }
}
