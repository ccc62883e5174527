package org.mingzhang.gate.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.mingzhang.Mingzhang;
import org.mingzhang.Submission;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.KnownPack;
import org.mingzhang.check.Outcome;
import org.mingzhang.check.pack.EngineVersion;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.readers.batch.CheckMemory;
import org.mingzhang.readers.batch.Subject;

/**
 * A folder that remembers, for each disclosure, what it was read as, and for each set of disclosures, what checking them
 * together came to. An entry is found by everything that it depends on: the names and bytes of the files, the packs, the
 * code, the engine and the options; so a run gives the same report with the folder and without it. Nothing in it names a
 * machine: it can be carried to another, shared, and deleted at any time. A damaged entry counts as none. Suppressions and
 * baselines are no part of it; they are applied to what comes out.
 *
 * <p>When one of many disclosures changes, only that one is read again, which is what takes time; the rules run again over
 * all, because any of them may be held against the one that changed.
 */
public final class ReportCache implements CheckMemory {

    private static final String READ = "read";
    private static final String CHECKED = "checked";
    private static final List<NoticeKind> BY_CHANCE =
            List.of(NoticeKind.LIMIT_REACHED, NoticeKind.PART_UNREADABLE, NoticeKind.READ_BY_OCR);

    private final Path folder;
    private final String environment;
    private final AtomicInteger recalled = new AtomicInteger();

    private ReportCache(Path folder, String environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /**
     * A memory in a folder.
     *
     * @param folder the folder; it is made when there is something to keep
     * @param mingzhang the checker, for its packs
     * @param chosen packs that were asked for, in order
     * @param limits limits for reading
     * @return the memory, or {@link CheckMemory#NONE} where a report depends on what cannot be told: text recognised
     *     from images, packs that were not built, code that is not in jars or folders
     */
    public static CheckMemory in(Path folder, Mingzhang mingzhang, List<String> chosen, ReadLimits limits) {
        MessageDigest digest = Keys.sha256();
        boolean packsAreKnown = true;
        for (KnownPack pack : mingzhang.packs()) {
            packsAreKnown &= !pack.digest().isEmpty();
            Keys.add(digest, pack.id());
            Keys.add(digest, pack.version());
            Keys.add(digest, pack.digest());
        }
        Keys.add(digest, String.join(" ", chosen));
        Keys.add(digest, EngineVersion.current());
        Keys.add(digest, limits.toString());
        Keys.add(digest, Integer.toString(Runtime.version().feature()));
        if (limits.ocr() || !packsAreKnown || !CodeDigest.addTo(digest)) {
            return CheckMemory.NONE;
        }
        return new ReportCache(folder, Keys.hex(digest.digest()));
    }

    /** How many disclosures need not be read again. */
    public int recalled() {
        return recalled.get();
    }

    @Override
    public Optional<List<Submission>> recall(Subject subject) {
        return read(entry(READ, key(subject)), ReportCodec::readSubmissions, List::size);
    }

    @Override
    public void keep(Subject subject, List<Submission> submissions) {
        if (submissions.stream()
                .flatMap(submission -> submission.notices().stream())
                .noneMatch(notice -> BY_CHANCE.contains(notice.kind()))) {
            write(entry(READ, key(subject)), ReportCodec.write(submissions));
        }
    }

    @Override
    public Optional<List<DocumentReport>> recall(List<Subject> checked, List<Subject> beside) {
        return read(
                        entry(CHECKED, key(checked, beside)),
                        ReportCodec::readReport,
                        report -> report.documents().size())
                .map(CheckReport::documents);
    }

    @Override
    public void keep(List<Subject> checked, List<Subject> beside, List<DocumentReport> reports) {
        if (reports.stream().noneMatch(ReportCache::dependsOnChance)) {
            write(entry(CHECKED, key(checked, beside)), ReportCodec.write(new CheckReport("", reports, List.of())));
        }
    }

    /** A slow moment or a broken rule must not be remembered as what the document is. */
    private static boolean dependsOnChance(DocumentReport report) {
        return report.notices().stream().anyMatch(notice -> BY_CHANCE.contains(notice.kind()))
                || report.coverage().stream().anyMatch(rule -> rule.outcome() == Outcome.RULE_ERROR);
    }

    private String key(Subject subject) {
        MessageDigest digest = begun(READ);
        add(digest, subject);
        return Keys.hex(digest.digest());
    }

    private String key(List<Subject> checked, List<Subject> beside) {
        MessageDigest digest = begun(CHECKED);
        Keys.add(digest, Integer.toString(checked.size()));
        checked.forEach(subject -> add(digest, subject));
        beside.forEach(subject -> add(digest, subject));
        return Keys.hex(digest.digest());
    }

    private MessageDigest begun(String kind) {
        MessageDigest digest = Keys.sha256();
        Keys.add(digest, kind);
        Keys.add(digest, environment);
        return digest;
    }

    private static void add(MessageDigest digest, Subject subject) {
        Keys.add(digest, subject.name());
        Keys.add(digest, subject.bond().name());
        Keys.add(digest, subject.circumstances().toString());
        Keys.add(digest, Integer.toString(subject.files().size()));
        for (Subject.FileContent file : subject.files()) {
            Keys.add(digest, file.name());
            Keys.add(digest, file.sha256());
        }
    }

    private Path entry(String kind, String key) {
        return folder.resolve(kind).resolve(key.substring(0, 2)).resolve(key + ".json.gz");
    }

    private interface Decoder<T> {
        T decode(byte[] bytes) throws IOException;
    }

    private <T> Optional<T> read(Path entry, Decoder<T> decoder, ToIntFunction<T> documents) {
        try {
            T found = decoder.decode(Files.readAllBytes(entry));
            recalled.addAndGet(documents.applyAsInt(found));
            return Optional.of(found);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void write(Path entry, byte[] bytes) {
        try {
            Files.createDirectories(entry.getParent());
            Path fresh = Files.createTempFile(entry.getParent(), "new", ".tmp");
            try {
                Files.write(fresh, bytes);
                Files.move(fresh, entry, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // What cannot be kept is done again next time.
        }
    }
}
