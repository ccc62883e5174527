/**
 * Mingzhang 明账: reads a published budget or final account, checks it with rule packs and reports what is wrong.
 *
 * <p>One road: bytes → {@link org.mingzhang.layout} → {@link org.mingzhang.interpret} → {@link org.mingzhang.model} →
 * {@link org.mingzhang.check}.
 *
 * <p>API: every change of its signatures is recorded in {@code docs/api}.
 */
package org.mingzhang;
