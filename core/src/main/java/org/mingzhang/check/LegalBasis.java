package org.mingzhang.check;

/**
 * A legal basis.
 *
 * @param instrument name of the instrument, such as 中华人民共和国预算法
 * @param number its number or date of version, or empty
 * @param article article and paragraph, such as 第十四条第二款, or empty
 * @param confidence how sure the citation is
 */
public record LegalBasis(String instrument, String number, String article, Confidence confidence) {}
