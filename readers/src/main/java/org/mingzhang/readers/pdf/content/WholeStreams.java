package org.mingzhang.readers.pdf.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Tells a compressed stream of a file that is damaged. PDFBox goes on with what it can decode of it, and a page of which half
 * is gone, or other figures stand there, looks like any other page.
 */
public final class WholeStreams {

    /** Before the data stand two bytes that say how they were compressed; viewers do without. */
    private static final int HEADER = 2;

    private static final int CHECKSUM = 4;
    private static final List<COSName> FLATE = List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    /** Some programs write wrong checksums, to all streams; where one was right, a wrong one tells of damage. */
    private boolean writesChecksums;

    private enum State {
        WHOLE,
        /** It does not come to an end, which says little: the end may have been left out. */
        OPEN,
        OTHER_CHECKSUM
    }

    /** @throws IOException when what the page names as its content is damaged, or is none */
    void requireContent(PDPage page) throws IOException {
        COSBase named = page.getCOSObject().getItem(COSName.CONTENTS);
        COSBase content = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (named != null && !(content instanceof COSStream) && !(content instanceof COSArray)) {
            throw new IOException("the content of a page is missing");
        }
        for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext(); ) {
            require(parts.next().getCOSObject());
        }
    }

    /** @throws IOException when the stream is damaged */
    void require(COSStream stream) throws IOException {
        if (!FLATE.contains(onlyFilter(stream))) {
            return;
        }
        byte[] data;
        try (InputStream raw = stream.createRawInputStream()) {
            data = raw.readAllBytes();
        }
        State state = data.length <= HEADER ? State.OPEN : inflated(data);
        if (state == State.OTHER_CHECKSUM && writesChecksums) {
            throw new IOException("the checksum of a compressed stream is wrong");
        }
        writesChecksums |= state == State.WHOLE;
    }

    private static State inflated(byte[] data) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(data, HEADER, data.length - HEADER);
            Adler32 checksum = new Adler32();
            byte[] sink = new byte[1 << 15];
            for (int count = inflater.inflate(sink); count > 0; count = inflater.inflate(sink)) {
                checksum.update(sink, 0, count);
            }
            if (!inflater.finished() || inflater.getRemaining() < CHECKSUM) {
                return State.OPEN;
            }
            int printed = ByteBuffer.wrap(data).getInt(data.length - inflater.getRemaining());
            return printed == (int) checksum.getValue() ? State.WHOLE : State.OTHER_CHECKSUM;
        } catch (DataFormatException e) {
            throw new IOException("a compressed stream breaks off", e);
        } finally {
            inflater.end();
        }
    }

    private static COSBase onlyFilter(COSStream stream) {
        COSBase filters = stream.getFilters();
        return filters instanceof COSArray several && several.size() == 1 ? several.getObject(0) : filters;
    }
}
