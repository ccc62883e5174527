package org.mingzhang.readers.docx;

import java.util.Set;
import org.mingzhang.readers.content.Lookalikes;
import org.w3c.dom.Element;

/**
 * The visible characters of a paragraph: not what a tracked change deleted or moved away, not hidden text, not the
 * instructions of fields, not notes. A line break is {@code \n}, a tab {@code \t}.
 */
final class RunText {

    /** What these hold is not in the text as displayed. */
    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "pPr",
            "instrText",
            "delText",
            "footnoteReference",
            "endnoteReference",
            "commentReference",
            "annotationRef",
            "Fallback",
            "txbxContent",
            "pict",
            "object",
            "rPr",
            "rt");

    private RunText() {}

    static String of(Element paragraph) {
        StringBuilder text = new StringBuilder();
        collect(paragraph, text);
        return Lookalikes.replaced(text.toString());
    }

    private static void collect(Element parent, StringBuilder text) {
        for (Element child : Markup.children(parent)) {
            String name = child.getLocalName();
            switch (name) {
                case "t" -> text.append(child.getTextContent());
                case "tab", "ptab" -> text.append('\t');
                case "br" -> text.append(Markup.attribute(child, "type").equals("page") ? '\f' : '\n');
                case "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "r" -> {
                    if (!Markup.isOn(Markup.at(child, "rPr", "vanish"))) {
                        collect(child, text);
                    }
                }
                default -> {
                    if (!UNSEEN.contains(name)) {
                        collect(child, text);
                    }
                }
            }
        }
    }
}
