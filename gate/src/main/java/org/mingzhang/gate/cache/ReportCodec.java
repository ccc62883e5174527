package org.mingzhang.gate.cache;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mingzhang.Submission;
import org.mingzhang.check.CheckReport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports, and what disclosures were read as, in bytes and back with nothing lost: JSON of the records themselves,
 * compressed. Unlike the published JSON it holds both languages, and only the version that wrote it reads it.
 */
public final class ReportCodec {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReportCodec() {}

    public static byte[] write(CheckReport report) {
        return compressed(report);
    }

    /** @throws IOException when the bytes are not those of a run's report */
    public static CheckReport readReport(byte[] bytes) throws IOException {
        return read(bytes, CheckReport.class);
    }

    static byte[] write(List<Submission> submissions) {
        return compressed(new Kept(submissions));
    }

    static List<Submission> readSubmissions(byte[] bytes) throws IOException {
        return read(bytes, Kept.class).submissions();
    }

    /** What the files of a disclosure were read as: several where they bind several. */
    private record Kept(List<Submission> submissions) {}

    private static byte[] compressed(Object report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(MAPPER.writeValueAsBytes(report));
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static <T> T read(byte[] bytes, Class<T> type) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return MAPPER.readValue(in.readAllBytes(), type);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new IOException("not a report of this version", e);
        }
    }
}
