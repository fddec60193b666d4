package okrworkshop.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotScale;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import okrworkshop.shared.Language;

/** Takes the pictures of the guide in one language, each when its page has come to rest. */
final class GuideCamera {
    private static final int GAP = 24;
    private static final Color BETWEEN = new Color(0xECEAE4);
    /** Fonts are there, no answer of the server is awaited, no entry or exit is being animated. */
    private static final String AT_REST = """
            () => document.fonts.status === 'loaded'
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => !client.isActive?.())
                && document.getAnimations().every((each) => each.playState !== 'running'
                    || each.effect.getComputedTiming().iterations === Infinity)""";

    private final Path folder;
    private final Language language;

    GuideCamera(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
    }

    /** What is in the window. */
    void take(Page page, String name) {
        save(shot(page), name);
    }

    /** One part of a page, however long it is. */
    void clip(Page page, Locator part, String name) {
        rest(page);
        save(
                part.screenshot(new Locator.ScreenshotOptions()
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setScale(ScreenshotScale.CSS)),
                name);
    }

    /** A screen that stands beside others later. */
    byte[] shot(Page page) {
        rest(page);
        return page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setScale(ScreenshotScale.CSS));
    }

    /** Screens of one height beside each other. */
    void row(String name, byte[]... screens) {
        try {
            List<BufferedImage> images = new ArrayList<>();
            for (byte[] screen : screens) {
                images.add(ImageIO.read(new ByteArrayInputStream(screen)));
            }
            int width = images.stream().mapToInt(BufferedImage::getWidth).sum() + GAP * (images.size() + 1);
            int height =
                    images.stream().mapToInt(BufferedImage::getHeight).max().orElse(0) + 2 * GAP;
            var row = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = row.createGraphics();
            canvas.setColor(BETWEEN);
            canvas.fillRect(0, 0, width, height);
            int left = GAP;
            for (BufferedImage image : images) {
                canvas.drawImage(image, left, GAP, null);
                left += image.getWidth() + GAP;
            }
            canvas.dispose();
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(row, "png", bytes);
            save(bytes.toByteArray(), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void rest(Page page) {
        page.mouse().move(0, 0);
        page.waitForLoadState();
        page.waitForFunction(AT_REST);
    }

    private void save(byte[] picture, String name) {
        try {
            PalettePng.write(picture, folder.resolve(language.code() + "-" + name + ".png"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
