/**
 * From layout to model: knows budget documents and no file format. {@link org.mingzhang.interpret.Interpreter} is the
 * one way through; its steps are {@code recognise} (what is this document), {@code table} (which grid is which table,
 * what its rows and columns mean), {@code prose} (parts, sentences, claims) and {@code goal} (projects, indicators),
 * on the common {@code wording} (numbers and names as printed).
 */
package org.mingzhang.interpret;
