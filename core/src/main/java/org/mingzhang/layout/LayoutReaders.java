package org.mingzhang.layout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.mingzhang.Cancellation;
import org.mingzhang.CancelledException;
import org.mingzhang.Text;

/**
 * The readers at hand, asked in their order: the first that recognises the content reads it, in a thread of its own that
 * is left behind when it takes longer than the limits allow. Safe to share among threads.
 */
public final class LayoutReaders {

    /** How long a reading that is out of time may take to give what it has. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final List<LayoutReader> readers;
    private final Watchdog watchdog;

    public LayoutReaders(List<LayoutReader> readers) {
        this(readers, GRACE);
    }

    LayoutReaders(List<LayoutReader> readers, Duration grace) {
        this.watchdog = new Watchdog(grace);
        this.readers = readers.stream()
                .sorted(Comparator.comparingInt(LayoutReader::order).thenComparing(LayoutReader::format))
                .toList();
    }

    /** The readers that this class's loader finds with {@link ServiceLoader}. */
    public static LayoutReaders installed() {
        List<LayoutReader> found = new ArrayList<>();
        ServiceLoader.load(LayoutReader.class, LayoutReaders.class.getClassLoader())
                .forEach(found::add);
        return new LayoutReaders(found);
    }

    /** Ids of the formats, in the order of asking. */
    public List<String> formats() {
        return readers.stream().map(LayoutReader::format).toList();
    }

    /**
     * Reads a file of any known format. A reader that fails in a way of its own is a damaged file, not a failure of
     * the run; one that does not come to an end within the limits is given up, whatever it is doing.
     *
     * @throws UnreadableInputException when no reader knows the content, or nothing of it can be used
     */
    public Layout read(Input input, ReadLimits limits) throws UnreadableInputException {
        return read(input, limits, Cancellation.NEVER);
    }

    /**
     * Reads a file of any known format while it is wanted, which is asked from the calling thread some times a second.
     *
     * @throws CancelledException when it is not any more
     * @throws UnreadableInputException when no reader knows the content, or nothing of it can be used
     */
    public Layout read(Input input, ReadLimits limits, Cancellation cancellation) throws UnreadableInputException {
        limits.requireBytes(input.name(), input.bytes().length);
        if (input.bytes().length == 0) {
            throw new UnreadableInputException(
                    input.name(),
                    new Text("文件是空的（0 字节），请重新下载或导出", "the file is empty (0 bytes); download or export it again"));
        }
        for (LayoutReader reader : readers) {
            if (reader.reads(input)) {
                return watchdog.watch(
                        input.name(), limits, cancellation, asked -> readWith(reader, input, limits, asked));
            }
        }
        throw new UnreadableInputException(
                input.name(),
                new Text("没有能识别其内容的读取器，请提供受支持格式的文件", "no reader knows its content; supply a supported format"));
    }

    private static Layout readWith(LayoutReader reader, Input input, ReadLimits limits, Cancellation cancellation)
            throws UnreadableInputException {
        try {
            return reader.read(input, limits, cancellation);
        } catch (CancelledException e) {
            throw e;
        } catch (ReadBudget.Exceeded e) {
            throw new UnreadableInputException(input.name(), e.problem(), e);
        } catch (RuntimeException | StackOverflowError e) {
            System.getLogger(LayoutReaders.class.getPackageName()).log(System.Logger.Level.DEBUG, input.name(), e);
            throw new UnreadableInputException(
                    input.name(),
                    new Text(
                            "作为 " + reader.format() + " 读取时失败，文件可能已损坏，请重新导出",
                            "reading it as " + reader.format() + " failed; the file may be damaged, export it again"),
                    e);
        }
    }
}
