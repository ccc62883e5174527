/** What parts, tables and indicators must have, said as data, and how it is decided. */
package org.mingzhang.check.requirement;
