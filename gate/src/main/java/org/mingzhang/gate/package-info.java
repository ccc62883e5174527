/**
 * What a run means for whoever started it, the same for the command line and for a build: which findings are known
 * already ({@link org.mingzhang.gate.known}), which documents were checked already ({@link org.mingzhang.gate.cache}),
 * and from which findings on it fails.
 */
package org.mingzhang.gate;
