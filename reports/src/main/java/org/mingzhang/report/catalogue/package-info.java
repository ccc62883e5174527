/** The catalogue of rules for readers: every rule, or all about one. */
package org.mingzhang.report.catalogue;
