/**
 * Internal: runs the rules of a rule book on a document and makes the report. Nothing here is public API; only this
 * package knows the rule engine.
 */
package org.mingzhang.check.engine;
