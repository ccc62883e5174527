/**
 * What DRL sees beside the records of {@link org.mingzhang.model}: the obligations of the form, the results of
 * identities, code lists, and the one global that takes verdicts.
 */
package org.mingzhang.check.drl;
