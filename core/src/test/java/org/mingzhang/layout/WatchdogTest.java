package org.mingzhang.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.Cancellation;
import org.mingzhang.CancelledException;

class WatchdogTest {

    private static final ReadLimits NO_TIME = new ReadLimits(1 << 20, 10, 0, false);

    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();
    private final LayoutReaders readers = new LayoutReaders(List.of(new Stuck(), new Quick()), Duration.ofMillis(1));
    private final LayoutReaders patient = new LayoutReaders(List.of(new Stuck(), new Quick()), Duration.ofMinutes(5));

    /** A parser that is deaf to interruption and looks at no clock. */
    private final class Stuck implements LayoutReader {
        @Override
        public String format() {
            return "stuck";
        }

        @Override
        public boolean reads(Input input) {
            return input.extension().equals("stuck");
        }

        @Override
        public Layout read(Input input, ReadLimits limits) {
            begun.incrementAndGet();
            boolean waiting = true;
            while (waiting) {
                try {
                    waiting = !released.await(1, TimeUnit.MINUTES);
                } catch (InterruptedException e) {
                    continue;
                }
            }
            ended.countDown();
            return new Layout(List.of(), List.of(), List.of());
        }
    }

    private static final class Quick implements LayoutReader {
        @Override
        public String format() {
            return "quick";
        }

        @Override
        public boolean reads(Input input) {
            return !input.extension().equals("stuck");
        }

        @Override
        public Layout read(Input input, ReadLimits limits) throws UnreadableInputException {
            return switch (input.extension()) {
                case "bad" -> throw new IllegalStateException("of its own");
                case "large" -> throw new OutOfMemoryError("of its own");
                default ->
                    new Layout(List.of(new Source(input.name(), input.sha256(), format(), 1)), List.of(), List.of());
            };
        }
    }

    @AfterEach
    void release() {
        released.countDown();
    }

    @Test
    void aParserThatDoesNotEndIsGivenUpAndTheNextFileIsRead() throws Exception {
        UnreadableInputException refusal =
                catchThrowableOfType(UnreadableInputException.class, () -> readers.read(input("a.stuck"), NO_TIME));

        assertThat(refusal.file()).isEqualTo("a.stuck");
        assertThat(refusal.problem().zh()).contains("读取超过 0 秒", "--max-seconds").doesNotContain("\n");
        assertThat(readers.read(input("b.quick"), ReadLimits.DEFAULT).sources()).hasSize(1);
        assertThat(ended.getCount()).isEqualTo(1);
    }

    @Test
    void onlySoManyAreLeftRunning() throws Exception {
        for (int i = 0; i < 8; i++) {
            assertThatThrownBy(() -> readers.read(input("a.stuck"), NO_TIME))
                    .hasMessageContaining("more than 0 seconds");
        }
        assertThatThrownBy(() -> readers.read(input("b.quick"), ReadLimits.DEFAULT))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("has not stopped");

        released.countDown();
        // The threads end in their own time; a file is read once one has.
        Layout layout = null;
        while (layout == null) {
            try {
                layout = readers.read(input("b.quick"), ReadLimits.DEFAULT);
            } catch (UnreadableInputException e) {
                Thread.onSpinWait();
            }
        }
        assertThat(layout.sources()).hasSize(1);
    }

    @Test
    void whatIsNotWantedAnyMoreIsGivenUpInsideAParser() {
        Thread caller = Thread.currentThread();
        Cancellation afterItBegan = () -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            return begun.get() > 0;
        };

        assertThatThrownBy(() -> patient.read(input("a.stuck"), ReadLimits.DEFAULT, afterItBegan))
                .isInstanceOf(CancelledException.class);
        assertThat(ended.getCount()).isEqualTo(1);
    }

    @Test
    void interruptionCancelsWhereTheCallerSaysSoAndIsKeptWhereNot() throws Exception {
        Thread.currentThread().interrupt();
        assertThatThrownBy(
                        () -> patient.read(input("a.stuck"), ReadLimits.DEFAULT, Thread.currentThread()::isInterrupted))
                .isInstanceOf(CancelledException.class);
        assertThat(Thread.interrupted()).isTrue();

        Thread.currentThread().interrupt();
        assertThat(patient.read(input("b.quick"), ReadLimits.DEFAULT).sources()).hasSize(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatAReaderThrowsComesOut() {
        assertThatThrownBy(() -> patient.read(input("a.bad"), ReadLimits.DEFAULT))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> patient.read(input("a.large"), ReadLimits.DEFAULT))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static Input input(String name) {
        return new Input(name, "x".getBytes(StandardCharsets.UTF_8));
    }
}
