/** The cases of a rule pack: small documents, written as facts, that break a rule, keep it, or leave it undecided. */
package org.mingzhang.sdk.cases;
