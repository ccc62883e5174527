package org.mingzhang.check.pack;

import org.mingzhang.check.LegalBasis;

/**
 * A legal basis named once for a pack.
 *
 * @param id id by which rules cite it
 * @param basis the citation
 * @param years fiscal years in which it is cited
 */
public record BasisDefinition(String id, LegalBasis basis, Years years) {}
