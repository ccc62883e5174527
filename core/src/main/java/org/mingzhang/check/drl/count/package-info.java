/** Helpers for DRL on what is counted and not paid: persons, units, offices, vehicles, receptions. */
package org.mingzhang.check.drl.count;
