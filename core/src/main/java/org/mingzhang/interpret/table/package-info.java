/**
 * Reading tables: found ({@code find}), their columns understood ({@code column}), their rows written down ({@code ledger}).
 * Here is what all three go by: the grid, the names of subjects, rows and terms.
 */
package org.mingzhang.interpret.table;
