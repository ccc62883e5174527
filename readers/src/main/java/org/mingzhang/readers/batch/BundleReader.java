package org.mingzhang.readers.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.mingzhang.Mingzhang;
import org.mingzhang.Submission;
import org.mingzhang.check.Circumstances;
import org.mingzhang.check.PackException;
import org.mingzhang.check.UnreadInput;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.batch.Subject.FileContent;
import org.mingzhang.readers.bundle.Bundle;
import org.mingzhang.readers.bundle.Member;

/** Reads disclosures, or recalls what they were read as. */
final class BundleReader {

    private final Future<Mingzhang> mingzhang;
    private final ReadLimits limits;
    private final Circumstances circumstances;
    private final CheckMemory memory;
    private final LayoutReaders readers = LayoutReaders.installed();

    BundleReader(Future<Mingzhang> mingzhang, ReadLimits limits, Circumstances circumstances, CheckMemory memory) {
        this.mingzhang = mingzhang;
        this.limits = limits;
        this.circumstances = circumstances;
        this.memory = memory;
    }

    /**
     * A disclosure to read.
     *
     * @param bundle its files
     * @param subject what to remember it by; empty where nothing is remembered or a file cannot be opened
     */
    record Task(Bundle bundle, Optional<Subject> subject) {}

    /**
     * What came of reading.
     *
     * @param submissions the disclosure, or those that its file binds; none where no file could be read
     * @param unread what could not be read
     */
    record Read(List<Submission> submissions, List<UnreadInput> unread) {}

    Task task(Bundle bundle) {
        if (memory == CheckMemory.NONE || !bundle.copies().isEmpty()) {
            return new Task(bundle, Optional.empty());
        }
        List<FileContent> files = new ArrayList<>();
        try {
            for (Member member : bundle.members()) {
                Input file = member.open(limits);
                files.add(new FileContent(file.name(), file.sha256()));
            }
        } catch (UnreadableInputException e) {
            return new Task(bundle, Optional.empty());
        }
        return new Task(bundle, Optional.of(new Subject(bundle.name(), files, bundle.bond(), known(bundle))));
    }

    Read read(Task task) throws PackException {
        Optional<List<Submission>> remembered = task.subject().flatMap(memory::recall);
        if (remembered.isPresent()) {
            return new Read(remembered.get(), List.of());
        }
        Read read;
        try {
            read = read(task.bundle());
        } catch (RuntimeException | StackOverflowError fault) {
            return new Read(List.of(), List.of(Mishap.on(task.bundle().name(), fault)));
        }
        if (task.subject().isPresent() && isRead(task.subject().get(), read)) {
            memory.keep(task.subject().get(), read.submissions());
        }
        return read;
    }

    private Read read(Bundle bundle) throws PackException {
        Bundle.Reading reading = bundle.read(readers, limits);
        List<UnreadInput> unread = unread(reading.unread());
        if (reading.layout().isEmpty()) {
            return new Read(List.of(), unread);
        }
        Mingzhang checker = Parallel.join(mingzhang);
        Layout joined = reading.layout().get();
        List<Layout> apart = bundle.bond() == Bundle.Bond.MANIFEST
                ? List.of(joined)
                : YearsApart.of(
                        joined,
                        part -> checker.submit(bundle.name(), part, known(bundle))
                                .recognition());
        List<Submission> submissions = new ArrayList<>();
        for (Layout one : apart) {
            String name =
                    apart.size() == 1 ? bundle.name() : one.sources().get(0).name();
            submissions.addAll(checker.submitAll(name, one, known(bundle)));
        }
        return new Read(submissions, unread);
    }

    /** Whether what was read is what the subject names: a file may have changed in between. */
    private static boolean isRead(Subject subject, Read read) {
        return read.unread().isEmpty()
                && !read.submissions().isEmpty()
                && read.submissions().stream()
                        .allMatch(submission -> files(submission).equals(subject.files()));
    }

    private static List<FileContent> files(Submission submission) {
        return submission.sources().stream()
                .map(source -> new FileContent(source.name(), source.sha256()))
                .toList();
    }

    private Circumstances known(Bundle bundle) {
        return bundle.circumstances().or(circumstances);
    }

    static List<UnreadInput> unread(List<UnreadableInputException> problems) {
        return problems.stream()
                .map(problem -> new UnreadInput(problem.file(), problem.problem()))
                .toList();
    }
}
