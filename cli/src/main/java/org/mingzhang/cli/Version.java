package org.mingzhang.cli;

/** The version of this build. */
final class Version {

    private Version() {}

    /** From the manifest of the jar; {@code dev} when run from classes. */
    static String ofBuild() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
