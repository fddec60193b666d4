package okrworkshop.paper.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import okrworkshop.paper.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RasteriserTest {
    private static final int WHITE = 0xffffffff;

    @Test
    void aDrawingBecomesOneAndAHalfDotsPerPixel() throws IOException {
        BufferedImage image = read(drawing("<rect x='10' y='10' width='80' height='20' fill='#2d7a5f'/>"));

        assertThat(image.getWidth()).isEqualTo(150);
        assertThat(image.getHeight()).isEqualTo(60);
        assertThat(image.getRGB(75, 30)).isEqualTo(0xff2d7a5f);
        assertThat(image.getRGB(2, 2)).isEqualTo(WHITE);
    }

    @Test
    void chineseCharactersAreDrawnAsThemselvesAndNotAsBoxes() throws IOException {
        assertThat(points(text("首")))
                .isNotEqualTo(points(text("一")))
                .isNotEqualTo(points(text("\ud83d\ude00")))
                .isNotEqualTo(points(text(" ")));
        assertThat(points(text("锁"))).isNotEqualTo(points(text("\ud83d\ude00")));
    }

    @Test
    void boldLettersHaveMoreInk() throws IOException {
        assertThat(ink(read(drawing("<text x='5' y='30' font-size='24' font-weight='700'>草稿 Draft</text>"))))
                .isGreaterThan(ink(read(drawing("<text x='5' y='30' font-size='24'>草稿 Draft</text>"))));
    }

    @Test
    void theSameDrawingGivesTheSameBytes() {
        Drawing drawing =
                drawing("<circle cx='50' cy='20' r='15' fill='none' stroke='#000'/><text x='9' y='30'>期限</text>");

        assertThat(Rasteriser.png(drawing)).isEqualTo(Rasteriser.png(drawing));
        assertThat(new String(Rasteriser.png(drawing), StandardCharsets.ISO_8859_1))
                .doesNotContain("tIME", "tEXt", "iTXt");
    }

    @Test
    void nothingOutsideTheDrawingIsLoaded(@TempDir Path folder) throws IOException {
        Path secret = folder.resolve("secret.svg");
        Files.writeString(
                secret,
                "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='40'>"
                        + "<rect width='100' height='40' fill='#000'/></svg>");
        BufferedImage image = read(drawing("<image width='100' height='40' href='" + secret.toUri() + "'/>"));

        assertThat(ink(image)).isZero();
    }

    @Test
    void entitiesAreNotResolved(@TempDir Path folder) throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "M0 0h100v40z");
        String svg = "<!DOCTYPE svg [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 40'><text y='20'>&e;</text></svg>";

        assertThat(refusedOrEmpty(new Drawing(svg, 100, 40, "", ""))).isTrue();
    }

    @Test
    void whatIsNoDrawingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rasteriser.png(new Drawing("<svg", 10, 10, "t", "")));
        assertThatIllegalArgumentException().isThrownBy(() -> Rasteriser.png(new Drawing("", 10, 10, "t", "")));
    }

    @Test
    void aHugeDrawingStaysSmallEnoughForTheMemory() throws IOException {
        BufferedImage image = read(new Drawing(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9000 9000'/>", 9000, 9000, "large", ""));

        assertThat((long) image.getWidth() * image.getHeight()).isLessThan(8_100_000);
    }

    private static boolean refusedOrEmpty(Drawing drawing) throws IOException {
        try {
            return ink(read(drawing)) == 0;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static Drawing text(String text) {
        return drawing("<text x='5' y='30' font-size='24' font-family='sans-serif'>" + text + "</text>");
    }

    private static Drawing drawing(String content) {
        return new Drawing(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 40'>" + content + "</svg>",
                100,
                40,
                "test",
                "");
    }

    private static BufferedImage read(Drawing drawing) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Rasteriser.png(drawing)));
    }

    private static int[] points(Drawing drawing) throws IOException {
        BufferedImage image = read(drawing);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static long ink(BufferedImage image) {
        long ink = 0;
        for (int point : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            ink += 255 - (point & 0xff);
        }
        return ink;
    }
}
