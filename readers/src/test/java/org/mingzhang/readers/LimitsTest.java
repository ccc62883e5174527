package org.mingzhang.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReaders;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.testing.Samples;

/** Every reader keeps within the limits: what lies beyond is refused in one sentence, or left out with a notice. */
class LimitsTest {

    private static final LayoutReaders READERS = LayoutReaders.installed();

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "docx", "doc", "xlsx", "xls", "json"})
    void aFileOfModestSizeIsWithinThem(String format) throws Exception {
        ReadLimits modest = new ReadLimits(1 << 20, 10, 60, 100, false);

        Layout layout = READERS.read(new Input("a." + format, Samples.of(format)), modest);

        assertThat(layout.blocks()).isNotEmpty();
        assertThat(layout.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "docx", "doc", "json"})
    void moreCellsThanTheLimitAreRefused(String format) {
        assertThat(refusal(format, new ReadLimits(1 << 20, 10, 60, 2, false)))
                .contains("超过 2 格", "--max-cells")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "docx", "doc", "json"})
    void moreTimeThanTheLimitIsRefused(String format) {
        assertThat(refusal(format, new ReadLimits(1 << 20, 10, 0, false)))
                .contains("--max-seconds")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aSheetIsReadAsFarAsTheLimitAllows(String format) throws Exception {
        ReadLimits narrow = new ReadLimits(1 << 20, 10, 60, 8, false);

        Layout layout = READERS.read(new Input("a." + format, Samples.of(format)), narrow);

        assertThat(layout.notices()).extracting(n -> n.kind()).containsExactly(NoticeKind.LIMIT_REACHED);
        assertThat(refusal(format, new ReadLimits(1 << 20, 10, 0, false))).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "docx", "doc", "xlsx", "xls", "json"})
    void aLargerFileThanTheLimitIsRefused(String format) {
        assertThat(refusal(format, new ReadLimits(20, 10, 60, false))).contains("--max-mb");
    }

    private static String refusal(String format, ReadLimits limits) {
        UnreadableInputException refusal = catchThrowableOfType(
                UnreadableInputException.class,
                () -> READERS.read(new Input("a." + format, Samples.of(format)), limits));
        return refusal.problem().zh();
    }
}
