/** Projects and performance indicators, from goal tables and from prose. */
package org.mingzhang.interpret.goal;
