/** What the author of a pack does with it: begin, verify, build. */
package org.mingzhang.sdk.workshop;
