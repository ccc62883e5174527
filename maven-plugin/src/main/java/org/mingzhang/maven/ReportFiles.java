package org.mingzhang.maven;

/** Names of report files. */
final class ReportFiles {

    private ReportFiles() {}

    /** The extension that tools expect of a format. */
    static String extension(String format) {
        return switch (format) {
            case "junit" -> "junit.xml";
            case "sarif" -> "sarif";
            case "console" -> "txt";
            default -> format;
        };
    }
}
