package org.mingzhang.readers.pdf.content;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** Which layers of a document are shown when it is opened. */
public final class Layers {

    /** Expressions within expressions that are followed. */
    private static final int DEEPEST = 16;

    private final PDOptionalContentProperties properties;

    private Layers(PDOptionalContentProperties properties) {
        this.properties = properties;
    }

    public static Layers of(PDDocument document) {
        return new Layers(document.getDocumentCatalog().getOCProperties());
    }

    /** Whether what is marked with this layer, or this combination of layers, is not shown. */
    boolean hides(COSDictionary layer) {
        return properties != null && layer != null && !shows(PDPropertyList.create(layer));
    }

    private boolean shows(PDPropertyList layer) {
        if (layer instanceof PDOptionalContentGroup group) {
            return properties.isGroupEnabled(group);
        }
        if (!(layer instanceof PDOptionalContentMembershipDictionary several)) {
            return true;
        }
        COSArray expression = several.getCOSObject().getCOSArray(COSName.VE);
        if (expression != null) {
            return holds(expression, DEEPEST);
        }
        List<Boolean> shown =
                several.getOCGs().stream().map(group -> shows(group)).toList();
        if (shown.isEmpty()) {
            return true;
        }
        return switch (several.getVisibilityPolicy().getName()) {
            case "AllOn" -> !shown.contains(false);
            case "AnyOff" -> shown.contains(false);
            case "AllOff" -> !shown.contains(true);
            default -> shown.contains(true);
        };
    }

    private boolean holds(COSBase expression, int depth) {
        if (expression instanceof COSDictionary layer) {
            return shows(PDPropertyList.create(layer));
        }
        if (!(expression instanceof COSArray terms) || terms.size() < 2 || depth == 0) {
            return true;
        }
        List<Boolean> shown = new ArrayList<>();
        for (int i = 1; i < terms.size(); i++) {
            shown.add(holds(terms.getObject(i), depth - 1));
        }
        return switch (terms.getName(0, "")) {
            case "Not" -> !shown.get(0);
            case "Or" -> shown.contains(true);
            default -> !shown.contains(false);
        };
    }
}
