/**
 * What DRL sees beside the records of {@link org.mingzhang.model}: the obligations of the form, the results of
 * identities, code lists, the one global that takes verdicts, and how values read in messages. Helpers that take sentences
 * apart stand in a package for each matter.
 */
package org.mingzhang.check.drl;
