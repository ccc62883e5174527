/** Rule packs: what a pack is, how it is found and loaded, and what is said when it is broken. */
package org.mingzhang.check.pack;
