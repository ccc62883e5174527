package org.mingzhang.template;

/** Whether a document of some form must contain a table or a part. In packs {@code required: true}, {@code false} or {@code apart}. */
public enum Duty {
    REQUIRED,
    OPTIONAL,
    /** It must be published, and the place publishes it in a document of its own as a rule. */
    APART
}
