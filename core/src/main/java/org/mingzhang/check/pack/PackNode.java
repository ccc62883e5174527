package org.mingzhang.check.pack;

import java.util.List;
import java.util.Map;
import org.mingzhang.check.Mark;

/** The content of a pack as written: what is common to YAML and to the compiled form. All scalars are text. */
public sealed interface PackNode {

    Mark mark();

    /** Keys with their values, in the order written. */
    record Mapping(Map<String, PackNode> entries, Mark mark) implements PackNode {}

    /** A list. */
    record Sequence(List<PackNode> items, Mark mark) implements PackNode {}

    /** A text, number or truth value. */
    record Scalar(String text, Mark mark) implements PackNode {}
}
