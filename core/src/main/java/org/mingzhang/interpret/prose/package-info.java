/** Parts, paragraphs and sentences: what the narrative states. */
package org.mingzhang.interpret.prose;
