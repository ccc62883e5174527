package org.mingzhang.sdk.site;

import java.util.List;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.check.pack.BasisDefinition;
import org.mingzhang.check.pack.Family;
import org.mingzhang.check.pack.IdentityDefinition;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.RuleDefinition;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.sdk.cases.RuleCase;
import org.mingzhang.sdk.cases.RuleCase.Expectation;
import org.mingzhang.sdk.workshop.OpenPack;

/**
 * A rule with all that its page says.
 *
 * @param owner the pack that brings it, open
 * @param rule its entry in the catalogue
 * @param family what its family is about
 * @param formula the formula of an identity
 * @param basis its legal bases, with the years in which they are cited
 */
record SiteRule(
        OpenPack owner,
        RuleDefinition rule,
        Family family,
        Optional<IdentityDefinition> formula,
        List<BasisDefinition> basis) {

    static List<SiteRule> of(OpenPack owner) {
        Pack pack = owner.pack();
        return pack.catalogue().stream()
                .map(rule -> new SiteRule(
                        owner,
                        rule,
                        family(rule.id(), owner),
                        pack.identities().stream()
                                .filter(identity -> identity.rule().id().equals(rule.id()))
                                .findFirst(),
                        owner.book().citations(rule)))
                .toList();
    }

    private static Family family(String id, OpenPack owner) {
        String rest = id.substring(owner.pack().id().length() + 1);
        int number = rest.lastIndexOf('-');
        String key = number < 0 ? rest : rest.substring(0, number);
        return owner.book().packs().stream()
                .flatMap(loaded -> loaded.pack().families().stream())
                .filter(family -> family.key().equals(key))
                .reduce((base, local) -> local)
                .orElse(new Family(key, new Text(key, key), new Text("", "")));
    }

    String id() {
        return rule.id();
    }

    String file() {
        return "rules/" + id() + ".html";
    }

    /** The first case of a kind. */
    Optional<RuleCase> example(Expectation expectation) {
        return owner.cases().stream()
                .filter(tested -> tested.rule().equals(id()) && tested.expectation() == expectation)
                .findFirst();
    }

    Text appliesTo() {
        return switch (rule.disclosure()) {
            case BUDGET -> new Text("预算", "budgets");
            case FINAL_ACCOUNTS -> new Text("决算", "final accounts");
            case UNKNOWN -> new Text("预算、决算", "budgets and final accounts");
        };
    }

    /** What a filter by kind of disclosure looks at. */
    String kinds() {
        return rule.disclosure() == DisclosureKind.UNKNOWN
                ? "budget final_accounts"
                : rule.disclosure().name().toLowerCase(java.util.Locale.ROOT);
    }
}
