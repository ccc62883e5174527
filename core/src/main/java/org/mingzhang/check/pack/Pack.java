package org.mingzhang.check.pack;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.Text;
import org.mingzhang.check.PackRef;
import org.mingzhang.template.Template;

/**
 * A rule pack as its descriptor says, without the packs it extends.
 *
 * @param id id, also the prefix of its rule ids
 * @param version version
 * @param title name for people
 * @param owner who answers for it
 * @param bases ids of the packs it extends
 * @param families what its families of rules are about
 * @param template its forms
 * @param legal its legal bases
 * @param identities its identities
 * @param requirements what its parts, tables and indicators must have
 * @param rules rules decided by DRL
 * @param messages message templates
 * @param references names of its code lists, as {@code <name>.csv} under {@code reference/}
 * @param compiled its compiled rules
 */
public record Pack(
        String id,
        String version,
        Text title,
        String owner,
        List<String> bases,
        List<Family> families,
        Template template,
        List<BasisDefinition> legal,
        List<IdentityDefinition> identities,
        List<RequirementDefinition> requirements,
        List<RuleDefinition> rules,
        Messages messages,
        List<String> references,
        CompiledRules compiled) {

    public Pack {
        bases = List.copyOf(bases);
        families = List.copyOf(families);
        legal = List.copyOf(legal);
        identities = List.copyOf(identities);
        requirements = List.copyOf(requirements);
        rules = List.copyOf(rules);
        references = List.copyOf(references);
    }

    /** All rules that the pack brings: those of DRL, its requirements, its identities. */
    public List<RuleDefinition> catalogue() {
        return Stream.of(
                        rules.stream(),
                        requirements.stream().map(RequirementDefinition::rule),
                        identities.stream().map(IdentityDefinition::rule))
                .flatMap(catalogued -> catalogued)
                .toList();
    }

    public PackRef ref() {
        return new PackRef(id, version);
    }
}
