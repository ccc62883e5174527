/** Sentences: which amounts they state, of what, how these changed, and why. */
package org.mingzhang.interpret.prose.claim;
