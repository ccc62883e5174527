package org.mingzhang.readers.docx;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The lists of a Word 97 document in the markup of Open XML. */
final class WordLists {

    private static final int LEVELS = 9;

    private final Document markup;
    private final Element numbering;
    private final Set<Integer> uses = new HashSet<>();
    private final Set<Integer> definitions = new HashSet<>();

    WordLists(Document markup) {
        this.markup = markup;
        this.numbering = element("numbering");
    }

    /** All lists that were used. */
    Element numbering() {
        return numbering;
    }

    /** The properties by which a paragraph is in its list; none where the list is not in the document. */
    Optional<Element> use(Paragraph paragraph) {
        HWPFList list;
        try {
            list = paragraph.getList();
            define(paragraph.getIlfo(), list);
        } catch (RuntimeException e) {
            // Lists that other programs write may lead nowhere; the paragraph is then read without its number.
            return Optional.empty();
        }
        Element properties = element("pPr");
        Element number = element("numPr");
        number.appendChild(valued("ilvl", paragraph.getIlvl()));
        number.appendChild(valued("numId", paragraph.getIlfo()));
        properties.appendChild(number);
        return Optional.of(properties);
    }

    private void define(int id, HWPFList list) {
        if (definitions.add(list.getLsid())) {
            Element definition = element("abstractNum");
            definition.setAttributeNS(null, "abstractNumId", Integer.toString(list.getLsid()));
            for (int level = 0; level < LEVELS && level < list.getListData().getLevels().length; level++) {
                definition.appendChild(level(list, level));
            }
            numbering.appendChild(definition);
        }
        if (uses.add(id)) {
            Element use = element("num");
            use.setAttributeNS(null, "numId", Integer.toString(id));
            use.appendChild(valued("abstractNumId", list.getLsid()));
            for (int level = 0; level < LEVELS; level++) {
                if (list.isStartAtOverridden((char) level)) {
                    Element override = element("lvlOverride");
                    override.setAttributeNS(null, "ilvl", Integer.toString(level));
                    override.appendChild(valued("startOverride", list.getStartAt((char) level)));
                    use.appendChild(override);
                }
            }
            numbering.appendChild(use);
        }
    }

    private Element level(HWPFList list, int at) {
        Element level = element("lvl");
        level.setAttributeNS(null, "ilvl", Integer.toString(at));
        level.appendChild(valued("start", list.getStartAt((char) at)));
        level.appendChild(valued("numFmt", format(list.getNumberFormat((char) at))));
        level.appendChild(valued("lvlText", pattern(list.getNumberText((char) at))));
        return level;
    }

    /** In Word 97 a character below ten stands for the number of that level. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        for (char c : (text == null ? "" : text).toCharArray()) {
            pattern.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        return pattern.toString();
    }

    /** The number formats of [MS-OSHARED] 2.2.1.3 by their names in Open XML; others are written as decimals. */
    private static String format(int code) {
        return switch (code) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10, 11, 33, 35, 36, 37, 39 -> "chineseCounting";
            case 14, 19 -> "decimalFullWidth";
            case 18, 28 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 38 -> "chineseLegalSimplified";
            case 255 -> "none";
            default -> "decimal";
        };
    }

    private Element valued(String name, Object value) {
        Element element = element(name);
        element.setAttributeNS(null, "val", String.valueOf(value));
        return element;
    }

    private Element element(String name) {
        return markup.createElementNS(null, name);
    }
}
