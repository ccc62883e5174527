package org.mingzhang.interpret.prose.claim;

/**
 * What a sentence speaks of.
 *
 * @param key canonical key
 * @param qualifier what narrows it, or empty
 * @param code subject code printed with it, or empty
 */
record Subject(String key, String qualifier, String code) {

    static final String ITEM = "科目";
    static final String PROJECT = "项目";

    static Subject of(String key) {
        return new Subject(key, "", "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subject subject
                && key.equals(subject.key)
                && qualifier.equals(subject.qualifier)
                && code.equals(subject.code);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * key.hashCode() + qualifier.hashCode()) + code.hashCode();
    }

    Subject qualified(String by) {
        return new Subject(key, qualifier.isEmpty() ? by : qualifier, code);
    }

    Subject withKey(String other) {
        return new Subject(other, qualifier, code);
    }

    boolean isItem() {
        return key.equals(ITEM);
    }
}
