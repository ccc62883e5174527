/** Refuses what would compile and yet misbehave: in DRL, and between the files of a pack. */
package org.mingzhang.sdk.lint;
