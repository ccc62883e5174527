/**
 * Changes printed numbers of documents one at a time and checks again: how many of such defects are found, where, and
 * which are not. It judges the rules and the reader, not the documents.
 */
package org.mingzhang.cli.corpus.change;
