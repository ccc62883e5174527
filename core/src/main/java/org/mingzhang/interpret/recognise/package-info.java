/** What a document is, before it is read closely. */
package org.mingzhang.interpret.recognise;
