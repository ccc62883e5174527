package org.mingzhang.report;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;

/** The formats on the class path. */
public final class ReportFormats {

    private ReportFormats() {}

    /** The renderer of this name. */
    public static Optional<ReportRenderer> find(String format) {
        return ServiceLoader.load(ReportRenderer.class, ReportFormats.class.getClassLoader()).stream()
                .map(Provider::get)
                .filter(renderer -> renderer.format().equals(format))
                .findFirst();
    }

    /** Names of all formats, sorted. */
    public static List<String> names() {
        return ServiceLoader.load(ReportRenderer.class, ReportFormats.class.getClassLoader()).stream()
                .map(Provider::get)
                .map(ReportRenderer::format)
                .sorted()
                .toList();
    }
}
