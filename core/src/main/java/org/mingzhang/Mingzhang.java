package org.mingzhang;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.check.Circumstances;
import org.mingzhang.check.CompanionRef;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.KnownPack;
import org.mingzhang.check.PackException;
import org.mingzhang.check.Verdict;
import org.mingzhang.check.companion.Companions;
import org.mingzhang.check.engine.Checker;
import org.mingzhang.check.engine.EngineShelf;
import org.mingzhang.check.engine.Special;
import org.mingzhang.check.pack.Bookcase;
import org.mingzhang.check.pack.RuleBook;
import org.mingzhang.interpret.Interpretation;
import org.mingzhang.interpret.Understander;
import org.mingzhang.interpret.Understanding;
import org.mingzhang.interpret.recognise.Books;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Companion;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Recognition;

/**
 * Checks disclosures: reads files, recognises what they are, and runs the rule packs of their place.
 *
 * <p>Safe to share among threads; build one and keep it. Rules are loaded once, in the background where possible.
 * Results are immutable. Close it to release packs that were loaded from files.
 *
 * <pre>{@code
 * try (Mingzhang mingzhang = Mingzhang.builder().build()) {
 *     DocumentReport report = mingzhang.check("budget.pdf", List.of(new Input("budget.pdf", bytes)));
 *     System.out.println(report.verdict());
 * }
 * }</pre>
 */
public final class Mingzhang implements AutoCloseable {

    private final Bookcase bookcase;
    private final Understander understander;
    private final ReadLimits limits;
    private final LayoutReaders readers;
    private final EngineShelf shelf = new EngineShelf();
    private final Map<RuleBook, Checker> checkers = new ConcurrentHashMap<>();

    private Mingzhang(Builder builder) throws PackException {
        this.bookcase = Bookcase.of(builder.files, builder.cache, builder.ids, shelf::prepare);
        this.understander = bookcase.understander();
        this.limits = builder.limits;
        this.readers = new LayoutReaders(ServiceLoader.load(LayoutReader.class, builder.loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
        bookcase.usual().packs().forEach(pack -> shelf.prepare(pack.ruleSource()));
    }

    /** A builder with the packs and readers on the class path. */
    public static Builder builder() {
        return new Builder();
    }

    /** All packs known, in the order of their ids within each source. */
    public List<KnownPack> packs() {
        return bookcase.packs().known();
    }

    /**
     * Checks one disclosure, which may be several files.
     *
     * @param name its name for the report
     * @param files its files, narrative first
     * @throws UnreadableInputException when a file cannot be read at all
     * @throws PackException when the rules of its place cannot be loaded
     */
    public DocumentReport check(String name, List<Input> files) throws UnreadableInputException, PackException {
        return check(name, files, Circumstances.UNKNOWN);
    }

    /**
     * Checks one disclosure of which more is known than its files say.
     *
     * @param name its name for the report
     * @param files its files, narrative first
     * @param circumstances when it was approved and published
     * @throws UnreadableInputException when a file cannot be read at all
     * @throws PackException when the rules of its place cannot be loaded
     */
    public DocumentReport check(String name, List<Input> files, Circumstances circumstances)
            throws UnreadableInputException, PackException {
        return check(CheckRequest.of(name, files).under(circumstances));
    }

    /**
     * Checks one disclosure, telling how far it is and asking whether it is still wanted. Where its file binds several,
     * the first is checked and the verdict is {@link Verdict#UNDECIDED} at best; {@link #checkAll} checks all.
     *
     * @throws CancelledException when the request was cancelled
     * @throws UnreadableInputException when a file cannot be read at all
     * @throws PackException when the rules of its place cannot be loaded
     */
    public DocumentReport check(CheckRequest request) throws UnreadableInputException, PackException {
        Layout layout = read(request);
        enter(request, request.name(), new Progress.Stage.Understanding());
        return check(request, submit(request.name(), layout, request.circumstances()), List.of());
    }

    /**
     * Checks all disclosures that are bound in the file of a request, each beside the others; one where it holds one. The
     * listener is told of each by the name of its report.
     *
     * @throws CancelledException when the request was cancelled
     * @throws UnreadableInputException when a file cannot be read at all
     * @throws PackException when the rules of its place cannot be loaded
     */
    public List<DocumentReport> checkAll(CheckRequest request) throws UnreadableInputException, PackException {
        Layout layout = read(request);
        enter(request, request.name(), new Progress.Stage.Understanding());
        List<Submission> books = submitAll(request.name(), layout, request.circumstances());
        List<DocumentReport> reports = new ArrayList<>();
        for (Submission book : books) {
            reports.add(check(request, book, books));
        }
        return reports;
    }

    private Layout read(CheckRequest request) throws UnreadableInputException {
        List<Layout> layouts = new ArrayList<>();
        for (Input file : request.files()) {
            enter(request, request.name(), new Progress.Stage.Reading(file.name()));
            layouts.add(readers.read(file, limits, request.cancellation()));
        }
        return Layout.join(layouts);
    }

    private DocumentReport check(CheckRequest request, Submission submission, List<Submission> others)
            throws PackException {
        enter(request, submission.name(), new Progress.Stage.Checking());
        DocumentReport report = check(submission, others);
        enter(request, submission.name(), new Progress.Stage.Done(report.verdict()));
        return report;
    }

    private static void enter(CheckRequest request, String document, Progress.Stage stage) {
        request.cancellation().throwIfCancelled();
        request.progress().at(document, stage);
    }

    /**
     * Checks one disclosure that was read already.
     *
     * @param name its name for the report
     * @param layout the layout of all its files
     * @throws PackException when the rules of its place cannot be loaded
     */
    public DocumentReport check(String name, Layout layout) throws PackException {
        return check(submit(name, layout, Circumstances.UNKNOWN), List.of());
    }

    /**
     * Understands all disclosures that are bound in one file; one where it holds one. Each has the file's name and its
     * number for a name, and its {@link Source} says which pages of the file it is.
     *
     * @param name the file's name for the report
     * @param layout the layout of the file, or of all files of one disclosure
     * @param circumstances when they were approved and published
     */
    public List<Submission> submitAll(String name, Layout layout, Circumstances circumstances) {
        List<Submission> submissions = new ArrayList<>();
        for (Layout book : Books.of(layout)) {
            submissions.add(submit(Books.name(name, book), book, circumstances));
        }
        return submissions;
    }

    /**
     * Understands a disclosure, to be checked later, beside others or so that others are checked beside it. Where its file
     * binds several, this is the first.
     *
     * @param name its name for the report
     * @param layout the layout of all its files
     * @param circumstances when it was approved and published
     */
    public Submission submit(String name, Layout layout, Circumstances circumstances) {
        Understanding understanding = understander.understand(layout);
        Recognition recognition = understanding.recognition();
        Optional<BudgetDocument> document = understanding
                .interpretation()
                .map(Interpretation::document)
                .map(read -> read.with(circumstances.milestones(
                        read.milestones(), recognition.disclosure().place())));
        List<ReadingNotice> notices =
                understanding.interpretation().map(Interpretation::notices).orElse(layout.notices());
        return new Submission(name, layout.sources(), recognition, document, notices);
    }

    /**
     * Checks a disclosure beside others. Those of the same body and another year, of its department and of its units are
     * found among them by what they are recognised as, and rules that need two documents are decided with them.
     *
     * @param submission what to check
     * @param others other disclosures, in a fixed order; itself among them is passed over
     * @throws PackException when the rules of its place cannot be loaded
     */
    public DocumentReport check(Submission submission, List<Submission> others) throws PackException {
        Recognition recognition = submission.recognition();
        Disclosure disclosure = recognition.disclosure();
        RuleBook book = bookcase.book(disclosure.jurisdiction());
        if (submission.document().isEmpty()) {
            Special.Outcomes special = Special.of(recognition.status(), disclosure, submission.sources(), book);
            List<ReadingNotice> notices = new ArrayList<>(submission.notices());
            notices.addAll(special.notices());
            return report(submission, book, special.result(), notices, List.of());
        }
        BudgetDocument self = submission.document().get();
        List<Companions.Candidate> candidates = new ArrayList<>();
        for (Submission other : others) {
            other.document().ifPresent(document -> candidates.add(new Companions.Candidate(other.name(), document)));
        }
        List<Companion> companions = Companions.of(self, candidates);
        Checker.Result result =
                checker(book).check(self.beside(companions), submission.notices(), submission.sources());
        return report(submission, book, result, submission.notices(), companions);
    }

    private static DocumentReport report(
            Submission submission,
            RuleBook book,
            Checker.Result result,
            List<ReadingNotice> notices,
            List<Companion> companions) {
        return new DocumentReport(
                submission.name(),
                submission.sources(),
                submission.recognition().disclosure(),
                book.refs(),
                result.verdict(),
                result.findings(),
                result.coverage(),
                notices,
                List.of(),
                companions.stream()
                        .map(companion ->
                                new CompanionRef(companion.kinship(), companion.name(), companion.disclosure()))
                        .toList());
    }

    private Checker checker(RuleBook book) throws PackException {
        Checker there = checkers.get(book);
        if (there == null) {
            there = Checker.of(book, shelf);
            checkers.put(book, there);
        }
        return there;
    }

    @Override
    public void close() {
        bookcase.close();
    }

    /** Says what to check with. */
    public static final class Builder {

        private final List<Path> files = new ArrayList<>();
        private final List<String> ids = new ArrayList<>();
        private ReadLimits limits = ReadLimits.DEFAULT;
        private Path cache = Path.of(System.getProperty("java.io.tmpdir"), "mingzhang-packs");
        private ClassLoader loader = Mingzhang.class.getClassLoader();

        private Builder() {}

        /**
         * Adds a pack and checks with it, whatever the place of a document: a jar, or a folder with {@code pack.yaml}
         * where the SDK is on the class path.
         */
        public Builder packFile(Path file) {
            files.add(file);
            return this;
        }

        /** Checks with this pack (and what it extends), whatever the place of a document; may be given several times. */
        public Builder pack(String id) {
            ids.add(id);
            return this;
        }

        /** Limits for reading; {@link ReadLimits#DEFAULT} unless set. */
        public Builder limits(ReadLimits value) {
            limits = value;
            return this;
        }

        /** Where packs from folders are compiled to. */
        public Builder cache(Path folder) {
            cache = folder;
            return this;
        }

        /** Where readers of file formats are looked for; the class loader of this library unless set. */
        public Builder readersFrom(ClassLoader value) {
            loader = value;
            return this;
        }

        /**
         * Loads the packs.
         *
         * @throws PackException with everything that is wrong with them
         */
        public Mingzhang build() throws PackException {
            return new Mingzhang(this);
        }
    }
}
