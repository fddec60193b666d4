package okrworkshop.paper.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Packs an image as PNG with nothing but its points: the same points give the same bytes. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int TRUE_COLOUR = 2;
    /** Each line holds the differences to its left neighbours. */
    private static final byte FROM_LEFT = 1;

    private Png() {}

    /** @param image of type {@link BufferedImage#TYPE_INT_RGB} */
    static byte[] of(BufferedImage image, int dotsPerMetre) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(image.getWidth())
                        .putInt(image.getHeight())
                        .put((byte) 8)
                        .put((byte) TRUE_COLOUR)
                        .array());
        chunk(
                png,
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(dotsPerMetre)
                        .putInt(dotsPerMetre)
                        .put((byte) 1)
                        .array());
        chunk(png, "IDAT", points(image));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] points(BufferedImage image) {
        int width = image.getWidth();
        int[] points = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        byte[] line = new byte[1 + 3 * width];
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            for (int y = 0; y < image.getHeight(); y++) {
                line[0] = FROM_LEFT;
                int left = 0;
                for (int x = 0; x < width; x++) {
                    int point = points[y * width + x];
                    line[1 + 3 * x] = (byte) ((point >> 16) - (left >> 16));
                    line[2 + 3 * x] = (byte) ((point >> 8) - (left >> 8));
                    line[3 + 3 * x] = (byte) (point - left);
                    left = point;
                }
                out.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
