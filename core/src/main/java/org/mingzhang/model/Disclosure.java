package org.mingzhang.model;

import org.mingzhang.layout.Place;

/**
 * What the document is, as recognised from its cover, captions and tables.
 *
 * @param department 部门（单位）名称 as on the cover, or empty
 * @param fiscalYear 预算年度, or 0 when unknown
 * @param kind budget or final accounts
 * @param scope department or unit
 * @param jurisdiction key of the place, such as {@code shenzhen}, or empty when not recognised
 * @param unit 金额单位 of most tables
 * @param place where the cover title stands
 */
public record Disclosure(
        String department,
        int fiscalYear,
        DisclosureKind kind,
        Scope scope,
        String jurisdiction,
        Unit unit,
        Place place) {}
