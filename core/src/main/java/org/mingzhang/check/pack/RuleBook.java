package org.mingzhang.check.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingzhang.check.LegalBasis;
import org.mingzhang.check.PackRef;
import org.mingzhang.template.Template;

/** The packs that check one document together, bases first: one form, one catalogue, one set of messages. */
public final class RuleBook {

    private final List<LoadedPack> packs;
    private final Template template;
    private final Messages messages;
    private final Map<String, BasisDefinition> legal = new LinkedHashMap<>();
    private final List<IdentityDefinition> identities;
    private final List<RequirementDefinition> requirements;
    private final List<RuleDefinition> rules;

    RuleBook(List<LoadedPack> packs) {
        this.packs = packs;
        Template form = packs.get(0).pack().template();
        Messages texts = packs.get(0).pack().messages();
        for (LoadedPack loaded : packs.subList(1, packs.size())) {
            form = form.overlaidBy(loaded.pack().template());
            texts = texts.overlaidBy(loaded.pack().messages());
        }
        packs.forEach(loaded -> loaded.pack().legal().forEach(basis -> legal.put(basis.id(), basis)));
        this.identities = packs.stream()
                .flatMap(loaded -> loaded.pack().identities().stream())
                .toList();
        this.requirements = packs.stream()
                .flatMap(loaded -> loaded.pack().requirements().stream())
                .toList();
        this.rules = packs.stream()
                .flatMap(loaded -> loaded.pack().catalogue().stream())
                .toList();
        this.template = form;
        this.messages = texts;
    }

    /** The packs, bases first. */
    public List<LoadedPack> packs() {
        return packs;
    }

    public List<PackRef> refs() {
        return packs.stream().map(loaded -> loaded.pack().ref()).toList();
    }

    /** The form: that of the first pack with the others laid over it in order. */
    public Template template() {
        return template;
    }

    public Messages messages() {
        return messages;
    }

    public List<IdentityDefinition> identities() {
        return identities;
    }

    public List<RequirementDefinition> requirements() {
        return requirements;
    }

    /** The catalogue: rules of identities and of DRL, pack by pack. */
    public List<RuleDefinition> rules() {
        return rules;
    }

    /** The legal bases of a rule, with the years in which they are cited; unknown ids are left out. */
    public List<BasisDefinition> citations(RuleDefinition rule) {
        return rule.basis().stream().map(legal::get).filter(Objects::nonNull).toList();
    }

    /** The legal bases of a rule that are cited for a fiscal year; unknown ids are left out. */
    public List<LegalBasis> basis(RuleDefinition rule, int year) {
        return rule.basis().stream()
                .map(legal::get)
                .filter(basis -> basis != null && basis.years().include(year))
                .map(BasisDefinition::basis)
                .toList();
    }
}
