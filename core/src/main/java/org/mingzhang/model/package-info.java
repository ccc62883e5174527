/**
 * The typed model of a disclosure: the facts that rules see. Every fact is an immutable record with its place; a
 * missing or unread value is a state, never null. Join keys (table kind, row key, column, parent, entity) are record
 * components, so that a join in a rule is an equality.
 *
 * <p>API: every change of its signatures is recorded in {@code docs/api}.
 */
package org.mingzhang.model;
