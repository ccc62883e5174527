/**
 * The command line: thin, over the same API that everybody embeds. The command model is built in code, without
 * annotations, because scanning them would cost a good part of the start.
 */
package org.mingzhang.cli;
