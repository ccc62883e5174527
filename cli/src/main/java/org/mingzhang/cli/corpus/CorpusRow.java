package org.mingzhang.cli.corpus;

import org.mingzhang.check.DocumentReport;
import org.mingzhang.check.Severity;

/**
 * What was read and checked of one disclosure, or of several together.
 *
 * @param name name of the disclosure
 * @param status what it was recognised as
 * @param tables its tables
 * @param cells its amount cells
 * @param identities comparisons of the identities of the packs
 * @param core the core families of identities
 * @param claims amounts stated in its prose
 * @param findings its findings
 * @param millis time of reading and checking, in milliseconds
 */
public record CorpusRow(
        String name,
        Status status,
        Tables tables,
        Cells cells,
        Identities identities,
        Core core,
        int claims,
        Findings findings,
        long millis) {

    /** What a document was recognised as. */
    public enum Status {
        DISCLOSURE,
        /**
         * A disclosure without its tables: no file has three rows with two numbers or more outside goal and project
         * tables, and every page was read. What depends on tables says nothing about the reader there.
         */
        WITHOUT_TABLES,
        BLANK_FORM,
        NOT_A_DISCLOSURE,
        /** No text could be read. */
        UNREADABLE,
        /** Several documents together. */
        TOTAL
    }

    /**
     * Tables.
     *
     * @param listed entries of the contents list that name a table of a known kind
     * @param recognised of these, those whose table was found, as that kind, and read
     * @param listedOfUnknownKind entries of the contents list among the tables whose kind is not known
     * @param ofUnknownKind tables with money in the document whose kind is not known
     */
    public record Tables(int listed, int recognised, int listedOfUnknownKind, int ofUnknownKind) {

        static final Tables NONE = new Tables(0, 0, 0, 0);

        Tables plus(Tables other) {
            return new Tables(
                    listed + other.listed,
                    recognised + other.recognised,
                    listedOfUnknownKind + other.listedOfUnknownKind,
                    ofUnknownKind + other.ofUnknownKind);
        }

        /** Of all entries that name a table: one of which the kind is not known was not recognised. */
        Share recognisedShare() {
            return new Share(recognised, listed + listedOfUnknownKind);
        }
    }

    /**
     * Amount cells of tables of a known kind.
     *
     * @param numbers with a number, assigned to a row and a column
     * @param blanks empty
     * @param dashes with a dash
     * @param unreadable with something that is no number
     * @param unassigned with a number other than zero that was assigned to no row or column
     */
    public record Cells(int numbers, int blanks, int dashes, int unreadable, int unassigned) {

        static final Cells NONE = new Cells(0, 0, 0, 0, 0);

        Cells plus(Cells other) {
            return new Cells(
                    numbers + other.numbers,
                    blanks + other.blanks,
                    dashes + other.dashes,
                    unreadable + other.unreadable,
                    unassigned + other.unassigned);
        }

        Share assignedShare() {
            return new Share(numbers, numbers + unassigned);
        }
    }

    /**
     * Comparisons of figures.
     *
     * @param held those that held, exactly or within rounding
     * @param withinRounding of these, those that hold only within the rounding of the print
     * @param failed those that failed
     * @param notEvaluated those that could not be made
     */
    public record Identities(int held, int withinRounding, int failed, int notEvaluated) {

        static final Identities NONE = new Identities(0, 0, 0, 0);

        int evaluated() {
            return held + failed;
        }

        Identities plus(Identities other) {
            return new Identities(
                    held + other.held,
                    withinRounding + other.withinRounding,
                    failed + other.failed,
                    notEvaluated + other.notEvaluated);
        }
    }

    /**
     * Core families, each one rule.
     *
     * @param applicable those that concern the document
     * @param evaluated of these, those that were evaluated
     */
    public record Core(int applicable, int evaluated) {

        static final Core NONE = new Core(0, 0);

        Core plus(Core other) {
            return new Core(applicable + other.applicable, evaluated + other.evaluated);
        }

        Share evaluatedShare() {
            return new Share(evaluated, applicable);
        }
    }

    /** Findings by severity. */
    public record Findings(int errors, int warnings, int infos) {

        static final Findings NONE = new Findings(0, 0, 0);

        static Findings of(DocumentReport report) {
            return new Findings((int) report.count(Severity.ERROR), (int) report.count(Severity.WARNING), (int)
                    report.count(Severity.INFO));
        }

        Findings plus(Findings other) {
            return new Findings(errors + other.errors, warnings + other.warnings, infos + other.infos);
        }
    }

    /** Nothing yet, to add rows to. */
    public static CorpusRow total(String name) {
        return new CorpusRow(
                name, Status.TOTAL, Tables.NONE, Cells.NONE, Identities.NONE, Core.NONE, 0, Findings.NONE, 0);
    }

    /** Both together, under the name and status of this one. */
    public CorpusRow plus(CorpusRow other) {
        return new CorpusRow(
                name,
                status,
                tables.plus(other.tables),
                cells.plus(other.cells),
                identities.plus(other.identities),
                core.plus(other.core),
                claims + other.claims,
                findings.plus(other.findings),
                millis + other.millis);
    }
}
