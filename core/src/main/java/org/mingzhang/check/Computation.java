package org.mingzhang.check;

/**
 * The arithmetic behind a finding, in the printed figures.
 *
 * @param expression the computation with its figures: {@code 363 + 328 + 164 = 855}
 * @param expected what it should be, as it would be printed
 * @param found what is printed
 * @param difference found minus expected
 * @param tolerance what rounding of the printed figures allows
 */
public record Computation(String expression, String expected, String found, String difference, String tolerance) {}
