/** Compiles the folder of a rule pack into the form that the checker loads. */
package org.mingzhang.sdk.compile;
