package org.mingzhang.check.pack;

import java.util.Optional;
import org.mingzhang.check.identity.Condition;
import org.mingzhang.check.identity.Scheme;

/**
 * An identity of a pack.
 *
 * @param rule its entry in the catalogue
 * @param scheme what is compared, and how often
 * @param when what must hold for it to apply
 * @param source the formula as written, for people
 */
public record IdentityDefinition(RuleDefinition rule, Scheme scheme, Optional<Condition> when, String source) {}
