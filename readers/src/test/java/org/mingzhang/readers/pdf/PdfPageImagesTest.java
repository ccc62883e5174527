package org.mingzhang.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.PageDrawer;
import org.mingzhang.layout.PageImage;
import org.mingzhang.layout.PageImages;
import org.mingzhang.layout.UnreadableInputException;

class PdfPageImagesTest {

    private static final PageDrawer DRAWER = new PdfPageDrawer();

    @Test
    void aPageIsDrawnWhereItsBoxesLie() throws Exception {
        PdfSketch sketch = new PdfSketch();
        sketch.page(600, 400).bar(300, 100, 60, 40);

        PageImage image = only(sketch, 1);

        assertThat(image.width()).isEqualTo(600);
        assertThat(image.height()).isEqualTo(400);
        assertThat(isDark(image, 330, 120)).isTrue();
        assertThat(isDark(image, 280, 120)).isFalse();
        assertThat(isDark(image, 330, 150)).isFalse();
    }

    @Test
    void aTurnedPageIsDrawnAsDisplayed() throws Exception {
        PdfSketch sketch = new PdfSketch();
        sketch.page(600, 400).bar(300, 100, 60, 40).rotate(90);

        PageImage image = only(sketch, 1);

        assertThat(image.width()).isEqualTo(400);
        assertThat(image.height()).isEqualTo(600);
        assertThat(isDark(image, 400 - 120, 330)).isTrue();
    }

    @Test
    void aHugePageIsDrawnSmaller() throws Exception {
        PdfSketch sketch = new PdfSketch();
        sketch.page(14000, 14000);

        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(only(sketch, 1).bytes()));

        assertThat(picture.getWidth() * (long) picture.getHeight()).isLessThan(7_000_000);
    }

    @Test
    void thereIsNoPictureOfAPageThatIsNotThere() throws Exception {
        PdfSketch sketch = new PdfSketch();
        sketch.page();
        try (PageImages images = DRAWER.open(new Input("a.pdf", sketch.bytes()))) {
            assertThat(images.page(0)).isEmpty();
            assertThat(images.page(2)).isEmpty();
        }
    }

    @Test
    void whatIsNoPdfIsNotDrawn() {
        Input text = new Input("a.pdf", "收支总表".getBytes(StandardCharsets.UTF_8));

        assertThat(DRAWER.draws(text)).isFalse();
        assertThatThrownBy(() -> DRAWER.open(text)).isInstanceOf(UnreadableInputException.class);
        assertThat(PageDrawer.installed()).hasAtLeastOneElementOfType(PdfPageDrawer.class);
    }

    private static PageImage only(PdfSketch sketch, int number) throws Exception {
        try (PageImages images = DRAWER.open(new Input("a.pdf", sketch.bytes()))) {
            return images.page(number).orElseThrow();
        }
    }

    private static boolean isDark(PageImage image, float x, float y) throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(image.bytes()));
        float scale = picture.getWidth() / image.width();
        return picture.getRaster().getSample(Math.round(x * scale), Math.round(y * scale), 0) < 128;
    }
}
