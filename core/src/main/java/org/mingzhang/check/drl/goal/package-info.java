/** Helpers for DRL on performance: goals, indicators and their targets, project texts, evaluations and scores. */
package org.mingzhang.check.drl.goal;
