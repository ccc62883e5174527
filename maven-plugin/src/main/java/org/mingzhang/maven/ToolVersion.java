package org.mingzhang.maven;

/** The version of this build. */
final class ToolVersion {

    private ToolVersion() {}

    /** From the manifest of the jar; {@code dev} when run from classes. */
    static String ofBuild() {
        String version = ToolVersion.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
