/** What the road of a document costs, step by step. */
package org.mingzhang.benchmarks;
