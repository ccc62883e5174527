package org.mingzhang.check.pack;

import org.mingzhang.check.requirement.Requirement;

/**
 * A requirement of a pack.
 *
 * @param rule its entry in the catalogue
 * @param requirement what it demands
 */
public record RequirementDefinition(RuleDefinition rule, Requirement requirement) {}
