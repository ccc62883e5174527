/**
 * Identities (勾稽关系): formulas over the printed figures, kept linear and declarative where they are, and their
 * evaluation on intervals.
 */
package org.mingzhang.check.identity;
