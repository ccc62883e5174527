package org.mingzhang.check.drl;

/**
 * An entry of the account classification (政府收支分类科目) that the document uses, or a name in its text that is none any
 * more.
 *
 * @param list name of the code list: {@code functional} 支出功能分类, {@code economic} 部门预算支出经济分类,
 *     {@code gov_economic} 政府预算支出经济分类, {@code former_bodies} and {@code former_subjects} former names
 * @param code 科目编码; of former names the former name itself
 * @param name 科目名称 as the list has it; of former names that of today
 * @param from first fiscal year it is in the list
 * @param to last fiscal year it is in the list, 9999 when it still is
 */
public record SubjectCode(String list, String code, String name, int from, int to) {}
