package org.mingzhang.model;

import org.mingzhang.layout.Place;

/**
 * A performance indicator (绩效指标). A promise in prose that speaks of the same thing as a row of a goal table has that
 * row's owner and key, so that both join by equality of the two.
 *
 * @param owner project or department whose goal table it stands in
 * @param first 一级指标, normalised: 产出指标, 效益指标, 满意度指标, 成本指标
 * @param second 二级指标, normalised: 数量指标, 质量指标, 时效指标, …
 * @param name 三级指标
 * @param key normalised name, for joins
 * @param comparator comparator of the value
 * @param value the number, with {@link Unit#COUNT}, {@link Unit#PERCENT} or a unit of money; 万 and 亿 before a
 *     counted unit are multiplied in
 * @param measure unit as printed after the number (套, 人次, %, 天), or empty
 * @param form how the value is given
 * @param text the value as printed
 * @param source {@code 绩效目标表} for a row of a goal table, {@code 文} for a promise in prose
 * @param place where
 */
public record Indicator(
        String owner,
        String first,
        String second,
        String name,
        String key,
        Comparator comparator,
        Figure value,
        String measure,
        IndicatorForm form,
        String text,
        String source,
        Place place) {}
