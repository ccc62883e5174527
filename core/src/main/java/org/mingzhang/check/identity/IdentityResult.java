package org.mingzhang.check.identity;

import java.util.List;
import org.mingzhang.check.pack.IdentityDefinition;

/**
 * What an identity came to on a document.
 *
 * @param identity the identity
 * @param comparisons its comparisons, in reading order
 * @param conditionFailed whether it was left out somewhere because its condition does not hold
 */
public record IdentityResult(IdentityDefinition identity, List<Comparison> comparisons, boolean conditionFailed) {

    public IdentityResult {
        comparisons = List.copyOf(comparisons);
    }

    public int count(Status status) {
        int count = 0;
        for (Comparison comparison : comparisons) {
            count += comparison.status() == status ? 1 : 0;
        }
        return count;
    }
}
