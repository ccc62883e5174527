/** Numbers, numbering and names as they are printed in Chinese. */
package org.mingzhang.interpret.wording;
