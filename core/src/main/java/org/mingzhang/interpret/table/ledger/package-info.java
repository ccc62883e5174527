/** The rows of a table with their subjects, bodies and amounts, and the tables that result. */
package org.mingzhang.interpret.table.ledger;
