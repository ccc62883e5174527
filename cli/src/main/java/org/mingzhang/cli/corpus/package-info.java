/**
 * How much of a collection of documents is read and checked: what {@code mingzhang corpus} counts and shows. It judges
 * the reader, not the documents.
 */
package org.mingzhang.cli.corpus;
