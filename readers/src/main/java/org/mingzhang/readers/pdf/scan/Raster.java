package org.mingzhang.readers.pdf.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import org.mingzhang.readers.pdf.page.Frame;

/** A picture in shades of grey, 0 for black. Lengths in pixels from the top left corner. Not to be changed once shared. */
final class Raster {

    private static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] grey;

    private Raster(int width, int height, byte[] grey) {
        this.width = width;
        this.height = height;
        this.grey = grey;
    }

    static Raster of(BufferedImage picture) {
        BufferedImage plain = picture;
        if (picture.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = plain.createGraphics();
            graphics.drawImage(picture, 0, 0, Color.WHITE, null);
            graphics.dispose();
        }
        byte[] grey = ((DataBufferByte) plain.getRaster().getDataBuffer()).getData();
        return new Raster(plain.getWidth(), plain.getHeight(), grey);
    }

    /** A white one. */
    static Raster blank(int width, int height) {
        byte[] grey = new byte[width * height];
        Arrays.fill(grey, (byte) WHITE);
        return new Raster(width, height, grey);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return grey[y * width + x] & 0xFF;
    }

    void set(int x, int y, int value) {
        grey[y * width + x] = (byte) value;
    }

    Raster copy() {
        return new Raster(width, height, grey.clone());
    }

    void whiten(int left, int top, int right, int bottom) {
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        for (int y = Math.max(0, top); y < Math.min(height, bottom) && from < to; y++) {
            Arrays.fill(grey, y * width + from, y * width + to, (byte) WHITE);
        }
    }

    /** The picture with rows and columns exchanged. */
    Raster transposed() {
        byte[] other = new byte[grey.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                other[x * height + y] = grey[y * width + x];
            }
        }
        return new Raster(height, width, other);
    }

    /** The reading frame of a page of which this is the picture as displayed; see {@link Frame#turns()}. */
    Raster turnedBack(int turns) {
        if (turns == 0) {
            return this;
        }
        boolean lying = turns % 2 != 0;
        Raster turned = blank(lying ? height : width, lying ? width : height);
        for (int y = 0; y < turned.height; y++) {
            for (int x = 0; x < turned.width; x++) {
                turned.set(
                        x,
                        y,
                        switch (turns) {
                            case 1 -> at(width - 1 - y, x);
                            case 2 -> at(width - 1 - x, height - 1 - y);
                            default -> at(y, height - 1 - x);
                        });
            }
        }
        return turned;
    }

    /** The picture turned around its middle, clockwise by an angle in radians. */
    Raster rotated(double angle) {
        BufferedImage rotated = blank(width, height).image();
        Graphics2D graphics = rotated.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(angle, width / 2.0, height / 2.0);
        graphics.drawImage(image(), 0, 0, null);
        graphics.dispose();
        return of(rotated);
    }

    /** The picture, for who draws or writes it. */
    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(grey, 0, data, 0, grey.length);
        return image;
    }
}
