/** Looking for words in the prose of a disclosure, and quoting them. */
package org.mingzhang.check.prose;
