/** Helpers for DRL on money in sentences: changes, rates, shares, parts beside their wholes, and tables that say the same. */
package org.mingzhang.check.drl.money;
