package org.mingzhang.check;

import org.mingzhang.layout.Place;

/**
 * What a finding rests on, quoted.
 *
 * @param quote words or number as printed
 * @param label what it is, in the words of the document: {@code 表3 支出总表 / 208 社会保障和就业支出 / 基本支出}
 * @param table title of the table, or empty
 * @param row label of the row, or empty
 * @param column key of the column, or empty
 * @param place where
 */
public record Evidence(String quote, String label, String table, String row, String column, Place place) {}
