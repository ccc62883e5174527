package org.mingzhang.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.CheckReport;
import org.mingzhang.check.Circumstances;
import org.mingzhang.check.PackException;
import org.mingzhang.gate.RelativeNames;
import org.mingzhang.gate.cache.ReportCache;
import org.mingzhang.gate.known.KnownFindings;
import org.mingzhang.gate.known.ListFileException;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.readers.batch.BatchCheck;
import org.mingzhang.readers.batch.CheckMemory;
import org.mingzhang.readers.bundle.Bundles;

/** What the goals share that check documents: which documents, what is known of them, and which findings are known. */
abstract class AbstractCheckingMojo extends AbstractMingzhangMojo {

    private static final String USUAL_FOLDER = "src/main/budget";
    private static final String USUAL_SUPPRESSIONS = "suppressions.yaml";

    /** The file that a baseline is written to unless another is named. */
    static final String USUAL_BASELINE = "mingzhang-baseline.yaml";

    /** Files and folders to check; {@code src/main/budget} unless set. */
    @Parameter(property = "mingzhang.inputs")
    List<File> inputs;

    /**
     * Which files of the folders to check: patterns for the name of a file or, with a slash, for the end of its path;
     * {@code **} crosses folders, {@code *} does not. All files of known formats unless set.
     */
    @Parameter(property = "mingzhang.includes")
    List<String> includes;

    /** Which files of the folders not to check; patterns as for {@code includes}. */
    @Parameter(property = "mingzhang.excludes")
    List<String> excludes;

    /** Other disclosures to compare with (last year's, the department's or its units'); they are read, not checked. */
    @Parameter(property = "mingzhang.with")
    List<File> with;

    /** Whether it is an error that there is nothing to check. */
    @Parameter(property = "mingzhang.failIfNoInputs", defaultValue = "true")
    boolean failIfNoInputs;

    /**
     * File of suppressions: findings that stay in the reports with a reason and do not count. Unless set,
     * {@code suppressions.yaml} where there is one.
     */
    @Parameter(property = "mingzhang.suppressions")
    File suppressions;

    /**
     * Baseline: findings from before, which do not count. Written by the goal {@code baseline} alone. Unless set,
     * {@code mingzhang-baseline.yaml} where there is one.
     */
    @Parameter(property = "mingzhang.baseline")
    File baseline;

    /** Day on which the documents were approved, as yyyy-mm-dd, where their manifest does not say it. */
    @Parameter(property = "mingzhang.approved")
    String approved;

    /** Day on which the documents were published, as yyyy-mm-dd, where their manifest does not say it. */
    @Parameter(property = "mingzhang.published")
    String published;

    /** Largest file that is read, in MB. */
    @Parameter(property = "mingzhang.maxMb", defaultValue = "100")
    int maxMb;

    /** Most pages that are read of a file. */
    @Parameter(property = "mingzhang.maxPages", defaultValue = "2000")
    int maxPages;

    /** Longest reading of a file, in seconds. */
    @Parameter(property = "mingzhang.maxSeconds", defaultValue = "120")
    int maxSeconds;

    /** Whether text is recognised on pages that have none; needs tesseract. */
    @Parameter(property = "mingzhang.ocr", defaultValue = "false")
    boolean ocr;

    /** What there is to check; empty, after a warning, where there is nothing and that is allowed. */
    Optional<CheckReport> checked() throws MojoExecutionException {
        List<Path> paths = paths();
        ReadLimits limits = new ReadLimits(maxMb * 1024L * 1024L, maxPages, maxSeconds, ocr);
        Circumstances circumstances =
                new Circumstances(date("mingzhang.approved", approved), date("mingzhang.published", published));
        Bundles found = bundles(paths, limits);
        if (found.bundles().isEmpty() && found.refused().isEmpty()) {
            nothingToCheck();
            return Optional.empty();
        }
        try (Mingzhang mingzhang = open(limits)) {
            CheckMemory memory = remembers()
                    ? ReportCache.in(cacheFolder(), mingzhang, packParameters().names(), limits)
                    : CheckMemory.NONE;
            CheckReport report = new BatchCheck(mingzhang, limits, ToolVersion.ofBuild())
                    .under(circumstances)
                    .beside(bundles(with == null ? List.of() : paths(with), limits))
                    .remembering(checker -> memory)
                    .check(found);
            if (memory instanceof ReportCache known && known.recalled() > 0) {
                getLog().info(say(
                        known.recalled() + " 份文件没有变化，沿用以前的结果",
                        known.recalled() + " documents are unchanged; their results are those of before"));
            }
            return Optional.of(report);
        } catch (PackException e) {
            throw PackParameters.broken(e, language());
        }
    }

    /** The lists of known findings that are named, or lie where they usually lie. */
    KnownFindings known() throws MojoExecutionException {
        try {
            return KnownFindings.read(file(suppressions, USUAL_SUPPRESSIONS), file(baseline, USUAL_BASELINE), folder());
        } catch (ListFileException e) {
            throw new MojoExecutionException(say(e.problem()), e);
        }
    }

    Optional<Path> suppressionsFile() {
        return file(suppressions, USUAL_SUPPRESSIONS);
    }

    private Optional<Path> file(File named, String usual) {
        if (named != null) {
            return Optional.of(named.toPath());
        }
        Path there = folder().resolve(usual);
        return Files.isRegularFile(there) ? Optional.of(there) : Optional.empty();
    }

    private List<Path> paths() {
        if (inputs != null && !inputs.isEmpty()) {
            return paths(inputs);
        }
        Path usual = folder().resolve(USUAL_FOLDER);
        return Files.isDirectory(usual) ? List.of(usual) : List.of();
    }

    private static List<Path> paths(List<File> files) {
        return files.stream()
                .map(file -> file.toPath().toAbsolutePath().normalize())
                .toList();
    }

    private Bundles bundles(List<Path> paths, ReadLimits limits) {
        return new RelativeNames(folder())
                .of(Bundles.under(paths, limits, new WantedFiles(nonNull(includes), nonNull(excludes))));
    }

    private static List<String> nonNull(List<String> patterns) {
        return patterns == null ? List.of() : patterns;
    }

    private void nothingToCheck() throws MojoExecutionException {
        String sentence = inputs == null || inputs.isEmpty()
                ? say(
                        "没有可检查的文件：请把文件放在 src/main/budget，或用 mingzhang.inputs 指出",
                        "There is nothing to check: put files into src/main/budget, or name them with mingzhang.inputs")
                : say(
                        "没有可检查的文件：" + inputs + " 中没有符合条件的文件，请检查 inputs、includes 和 excludes",
                        "There is nothing to check: no file in " + inputs
                                + " is wanted; check inputs, includes and excludes");
        if (failIfNoInputs) {
            throw new MojoExecutionException(sentence);
        }
        getLog().warn(sentence);
    }

    private Optional<LocalDate> date(String property, String text) throws MojoExecutionException {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            throw new MojoExecutionException(
                    say(
                            property + " 应为 2024-02-20 这样的日期，不能是“" + text + "”",
                            property + " must be a date such as 2024-02-20, not '" + text + "'"),
                    e);
        }
    }
}
