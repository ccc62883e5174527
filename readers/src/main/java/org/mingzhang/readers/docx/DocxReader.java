package org.mingzhang.readers.docx;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.Text;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LayoutReader;
import org.mingzhang.layout.ReadBudget;
import org.mingzhang.layout.ReadLimits;
import org.mingzhang.layout.UnreadableInputException;
import org.mingzhang.readers.content.OfficePackage;
import org.mingzhang.readers.content.Refusal;
import org.mingzhang.readers.content.Signature;
import org.mingzhang.readers.content.ZipDirectory;
import org.w3c.dom.Element;

/** Reads Word documents in Open XML. */
public final class DocxReader implements LayoutReader {

    private static final Text FORMAT = new Text(" Word 文档（DOCX）", "a Word document (DOCX)");
    private static final String BODY = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public boolean reads(Input input) {
        ZipDirectory directory = ZipDirectory.of(input);
        boolean cutOff = !directory.complete() && Signature.ZIP.opens(input);
        return directory.has(BODY) || cutOff && input.extension().equals("docx");
    }

    @Override
    public Layout read(Input input, ReadLimits limits) throws UnreadableInputException {
        limits.requireBytes(input.name(), input.bytes().length);
        ReadBudget budget = ReadBudget.of(limits);
        Map<String, byte[]> parts = OfficePackage.parts(
                input, FORMAT, name -> name.equals(BODY) || name.equals(NUMBERING) || name.equals(STYLES));
        try {
            Element body = part(parts, BODY)
                    .flatMap(document -> Markup.child(document, "body"))
                    .orElseThrow(() -> Refusal.damaged(input, FORMAT, null));
            Numbering numbering = new Numbering(part(parts, NUMBERING), part(parts, STYLES));
            return WordBlocks.layout(input, format(), body, numbering, budget);
        } catch (IOException e) {
            throw Refusal.damaged(input, FORMAT, e);
        }
    }

    private static Optional<Element> part(Map<String, byte[]> parts, String name) throws IOException {
        byte[] part = parts.get(name);
        return part == null ? Optional.empty() : Optional.of(Markup.parse(part));
    }
}
