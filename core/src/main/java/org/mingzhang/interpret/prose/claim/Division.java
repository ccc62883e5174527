package org.mingzhang.interpret.prose.claim;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A stated number that 其中 divides by kinds: 编制100名，其中行政编制60名、事业编制40名. Anything that is not plainly one
 * more kind ends it, so that what was read is never more than the kinds of that one number.
 */
final class Division {

    private String whole = "";
    private boolean divided;
    private final Set<String> kinds = new HashSet<>();

    /** A number was stated that may be divided next. */
    Subject begin(String key) {
        end();
        whole = key;
        return Subject.of(key);
    }

    void end() {
        whole = "";
        divided = false;
        kinds.clear();
    }

    /** 其中: of the number itself, or, when it comes again, of one of its kinds. */
    void among() {
        if (divided || whole.isEmpty()) {
            end();
        } else {
            divided = true;
        }
    }

    /** A sentence or a bracket is over, and with it the list of kinds. */
    void listEnds() {
        if (divided) {
            end();
        }
    }

    /** One more kind of the number, unless it is none, or was listed before; then the list is over. */
    Optional<Subject> kind(String key, Optional<String> kind) {
        boolean next = divided && whole.equals(key) && kind.filter(kinds::add).isPresent();
        if (!next) {
            end();
        }
        return kind.filter(name -> next).map(name -> new Subject(key, name, ""));
    }
}
