package org.mingzhang.interpret;

import java.util.Optional;
import org.mingzhang.model.Recognition;

/**
 * What a layout was understood to be and to say.
 *
 * @param recognition what the document is
 * @param interpretation what it says; empty when it is no filled-in disclosure
 */
public record Understanding(Recognition recognition, Optional<Interpretation> interpretation) {}
