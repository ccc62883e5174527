package org.mingzhang.model;

import org.mingzhang.layout.Place;

/**
 * A project (项目) as one table or one paragraph presents it; the same project may be presented several times.
 *
 * @param name name as printed
 * @param key normalised name, for joins
 * @param amount money of the year
 * @param purpose what the money is for, or empty
 * @param goals text of its performance goals, or empty
 * @param source {@code 支出说明}, {@code 重点项目}, {@code 绩效目标表}, {@code 项目支出表}, …
 * @param place where
 */
public record Project(
        String name, String key, Figure amount, String purpose, String goals, String source, Place place) {}
