package org.mingzhang.readers.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.Submission;
import org.mingzhang.check.PackException;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;
import org.mingzhang.readers.batch.PrintedFigures.Difference;

/**
 * Disclosures of a batch that are one text in two formats, such as the PDF that is published and the Word file it was made
 * from: one of them is checked, or every finding would be there twice.
 */
final class Twins {

    /** The published PDF is checked unless so many in a hundred of the figures were made out in another format alone. */
    private static final int BETTER_BY = 3;

    private final Map<Integer, List<ReadingNotice>> notices = new LinkedHashMap<>();
    private final Set<Integer> leftOut = new HashSet<>();

    private Twins() {}

    private record One(int at, String name, Likeness likeness) {}

    /**
     * What must be equal before two are compared.
     *
     * @param department name of the department or unit, without white space
     */
    record Identity(String department, int year, DisclosureKind kind, Scope scope) {

        /** The identity of a disclosure; empty where its name, its year or its kind was not made out. */
        static Optional<Identity> of(Disclosure disclosure) {
            String department = disclosure.department().replaceAll("\\s", "");
            boolean isKnown = !department.isEmpty()
                    && disclosure.fiscalYear() != 0
                    && disclosure.kind() != DisclosureKind.UNKNOWN;
            return isKnown
                    ? Optional.of(
                            new Identity(department, disclosure.fiscalYear(), disclosure.kind(), disclosure.scope()))
                    : Optional.empty();
        }
    }

    /**
     * What tells of a disclosure whether to look for its twin.
     *
     * @param identity what it is; empty where it is no filled-in disclosure
     * @param formats the formats of its files
     */
    record Label(Optional<Identity> identity, Set<String> formats) {

        static Label of(Submission submission) {
            return new Label(
                    submission.document().flatMap(document -> Identity.of(document.disclosure())),
                    Likeness.formats(submission));
        }
    }

    /** A way to a disclosure. */
    @FunctionalInterface
    interface Access {
        Optional<Submission> submission(int at) throws PackException;
    }

    /**
     * Finds them; only those of one identity and different formats are looked at.
     *
     * @param labels of the disclosures that are to be checked, by where they stand
     */
    static Twins among(List<Label> labels, Access access) throws PackException {
        Map<Identity, List<Integer>> groups = new LinkedHashMap<>();
        for (int at = 0; at < labels.size(); at++) {
            Optional<Identity> identity = labels.get(at).identity();
            if (identity.isPresent()) {
                groups.computeIfAbsent(identity.get(), key -> new ArrayList<>()).add(at);
            }
        }
        Twins twins = new Twins();
        for (List<Integer> group : groups.values()) {
            if (group.stream().map(at -> labels.get(at).formats()).distinct().count() > 1) {
                twins.lookAmong(group, access);
            }
        }
        return twins;
    }

    private void lookAmong(List<Integer> group, Access access) throws PackException {
        List<One> left = new ArrayList<>();
        for (int at : group) {
            Optional<Submission> submission = access.submission(at);
            submission
                    .flatMap(Submission::document)
                    .ifPresent(document ->
                            left.add(new One(at, submission.get().name(), Likeness.of(submission.get(), document))));
        }
        while (!left.isEmpty()) {
            One kept = best(left);
            left.remove(kept);
            for (One other : List.copyOf(left)) {
                Optional<List<Difference>> differences = kept.likeness().asTwinOf(other.likeness());
                if (differences.isPresent()) {
                    left.remove(other);
                    leftOut.add(other.at());
                    notices.computeIfAbsent(kept.at(), at -> new ArrayList<>())
                            .addAll(TwinNotices.of(other.name(), differences.get()));
                }
            }
        }
    }

    /** The one whose places are pages, unless clearly more was made out of another. */
    private static One best(List<One> ones) {
        int most = ones.stream().mapToInt(one -> one.likeness().size()).max().orElseThrow();
        return ones.stream()
                .filter(one -> one.likeness().size() * 100 >= most * (100 - BETTER_BY))
                .min(Comparator.comparing((One one) -> !one.likeness().hasPages())
                        .thenComparingInt(one -> -one.likeness().size())
                        .thenComparingInt(One::at))
                .orElseThrow();
    }

    /** Whether a disclosure is left out because another is checked for it. */
    boolean isLeftOut(int at) {
        return leftOut.contains(at);
    }

    /** The disclosure with what there is to say of each that is left out for it. */
    Submission noted(int at, Submission submission) {
        if (!notices.containsKey(at)) {
            return submission;
        }
        List<ReadingNotice> all = new ArrayList<>(submission.notices());
        all.addAll(notices.get(at));
        return new Submission(
                submission.name(), submission.sources(), submission.recognition(), submission.document(), all);
    }
}
