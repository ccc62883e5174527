/** What bytes are, told from their content and never from a file's name; wording of refusals that formats share. */
package org.mingzhang.readers.content;
