/** Runs the rules of a pack in the classic engine, which reads the same DRL by another way: a second opinion. */
package org.mingzhang.sdk.trial;
