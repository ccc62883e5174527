/** The check as a goal of a Maven build. */
package org.mingzhang.maven;
