/** The cases of a pack as JUnit tests; needs JUnit Jupiter on the class path, which the rest of the SDK does not. */
package org.mingzhang.sdk.junit;
