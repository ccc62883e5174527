package org.mingzhang.readers.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/**
 * Draws small PDF files for tests. Coordinates are points from the top left corner of the unrotated page; y of a text is
 * its baseline. Ideographs are as wide as the font size, ASCII half of it.
 */
final class PdfSketch {

    /** One page under construction. */
    static final class Page {

        private final PDPage page;
        private final float height;
        private final StringBuilder content = new StringBuilder();

        private Page(PDPage page) {
            this.page = page;
            this.height = page.getMediaBox().getHeight();
        }

        Page text(float x, float y, String text) {
            return text(x, y, 10, text);
        }

        Page text(float x, float y, float size, String text) {
            return raw("BT /F %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET".formatted(n(size), n(x), n(height - y), hex(text)));
        }

        Page line(float x0, float y0, float x1, float y1) {
            return raw("0.5 w %s %s m %s %s l S".formatted(n(x0), n(height - y0), n(x1), n(height - y1)));
        }

        /** A filled rectangle. */
        Page bar(float left, float top, float width, float depth) {
            return raw("%s %s %s %s re f".formatted(n(left), n(height - top - depth), n(width), n(depth)));
        }

        /** Ruling lines of a full grid. */
        Page grid(float[] xs, float[] ys) {
            for (float x : xs) {
                line(x, ys[0], x, ys[ys.length - 1]);
            }
            for (float y : ys) {
                line(xs[0], y, xs[xs.length - 1], y);
            }
            return this;
        }

        Page clipped(float left, float top, float width, float depth, Runnable inside) {
            raw("q %s %s %s %s re W n".formatted(n(left), n(height - top - depth), n(width), n(depth)));
            inside.run();
            return raw("Q");
        }

        /** Content stream operators as they are. */
        Page raw(String operators) {
            content.append(operators).append('\n');
            return this;
        }

        /** Fills the page with an image of this encoding whose content is nonsense. */
        Page image(String filter) {
            COSStream image = new COSStream();
            image.setItem(COSName.TYPE, COSName.XOBJECT);
            image.setItem(COSName.SUBTYPE, COSName.IMAGE);
            image.setInt(COSName.WIDTH, 8);
            image.setInt(COSName.HEIGHT, 8);
            image.setName(COSName.FILTER, filter);
            try (OutputStream out = image.createRawOutputStream()) {
                out.write(1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            COSDictionary objects = new COSDictionary();
            objects.setItem(COSName.getPDFName("I"), image);
            page.getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
            return raw("q 600 0 0 400 0 0 cm /I Do Q");
        }

        /** What follows is nearly transparent. */
        Page faint() {
            COSDictionary state = new COSDictionary();
            state.setFloat("ca", 0.15f);
            COSDictionary plain = new COSDictionary();
            plain.setFloat("ca", 1);
            COSDictionary states = new COSDictionary();
            states.setItem(COSName.getPDFName("Faint"), state);
            states.setItem(COSName.getPDFName("Plain"), plain);
            page.getResources().getCOSObject().setItem(COSName.EXT_G_STATE, states);
            return raw("/Faint gs");
        }

        Page opaque() {
            return raw("/Plain gs");
        }

        /** What is marked with this name in the content belongs to the layer. */
        Page layer(String name, COSDictionary layer) {
            COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            if (properties == null) {
                properties = new COSDictionary();
                page.getResources().getCOSObject().setItem(COSName.PROPERTIES, properties);
            }
            properties.setItem(COSName.getPDFName(name), layer);
            return this;
        }

        /** Something that lies over the page. */
        Page annotation(COSDictionary annotation) {
            COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            if (all == null) {
                all = new COSArray();
                page.getCOSObject().setItem(COSName.ANNOTS, all);
            }
            all.add(annotation);
            return this;
        }

        /** Something of this kind that lies over the page; its text stands 2 points from the left and 15 from the top. */
        COSDictionary over(String kind, float left, float top, float width, float depth, String text) {
            COSDictionary annotation = new COSDictionary();
            annotation.setItem(COSName.TYPE, COSName.ANNOT);
            annotation.setName(COSName.SUBTYPE, kind);
            annotation.setItem(COSName.RECT, new PDRectangle(left, height - top - depth, width, depth).getCOSArray());
            if (!text.isEmpty()) {
                COSStream shown = new COSStream();
                shown.setItem(COSName.SUBTYPE, COSName.FORM);
                shown.setItem(COSName.BBOX, new PDRectangle(width, depth).getCOSArray());
                shown.setItem(COSName.RESOURCES, page.getResources());
                try (OutputStream out = shown.createOutputStream()) {
                    out.write("/Tx BMC q BT /F 10 Tf 2 %s Td <%s> Tj ET Q EMC"
                            .formatted(n(depth - 15), hex(text))
                            .getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                COSDictionary appearance = new COSDictionary();
                appearance.setItem(COSName.N, shown);
                annotation.setItem(COSName.AP, appearance);
            }
            return annotation;
        }

        Page rotate(int degrees) {
            page.setRotation(degrees);
            return this;
        }

        Page crop(float left, float top, float width, float depth) {
            page.setCropBox(new PDRectangle(left, height - top - depth, width, depth));
            return this;
        }

        private static String n(float value) {
            return String.format(Locale.ROOT, "%.3f", value);
        }

        static String hex(String text) {
            StringBuilder hex = new StringBuilder();
            text.chars().forEach(c -> hex.append(String.format("%04X", c)));
            return hex.toString();
        }
    }

    private final PDDocument document = new PDDocument();
    private final COSDictionary font = font();
    private final java.util.List<Page> pages = new java.util.ArrayList<>();

    Page page() {
        return page(600, 400);
    }

    Page page(float width, float height) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        document.addPage(page);
        Page sketch = new Page(page);
        pages.add(sketch);
        return sketch;
    }

    /** A layer of the document. */
    COSDictionary layer(String name, boolean shown) {
        PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
        if (layers == null) {
            layers = new PDOptionalContentProperties();
            document.getDocumentCatalog().setOCProperties(layers);
        }
        PDOptionalContentGroup layer = new PDOptionalContentGroup(name);
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, shown);
        return layer.getCOSObject();
    }

    byte[] bytes() {
        return save(null, 0);
    }

    byte[] encrypted(String password) {
        return save(password, 40);
    }

    /** @param keyLength 40, 128 or 256 bits */
    byte[] encrypted(String password, int keyLength) {
        return save(password, keyLength);
    }

    private byte[] save(String password, int keyLength) {
        try (document) {
            for (Page sketch : pages) {
                PDStream stream = new PDStream(document);
                try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(sketch.content.toString().getBytes(StandardCharsets.US_ASCII));
                }
                sketch.page.setContents(stream);
            }
            if (password != null) {
                StandardProtectionPolicy policy =
                        new StandardProtectionPolicy("owner", password, new AccessPermission());
                policy.setEncryptionKeyLength(keyLength);
                document.protect(policy);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font that is not embedded, in which the code of a character is its UTF-16 value. */
    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, "SimSun");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(0));
        widths.add(COSInteger.get(0x7F));
        widths.add(COSInteger.get(500));
        descendant.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "SimSun");
        font.setName(COSName.ENCODING, "Identity-H");
        font.setName(COSName.TO_UNICODE, "Identity-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
