package okrworkshop.preparation.internal;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import okrworkshop.preparation.MaterialKind;
import okrworkshop.preparation.Materials;
import okrworkshop.preparation.TableFiles;
import okrworkshop.preparation.TextFiles;
import okrworkshop.shared.RefusedException;
import org.springframework.stereotype.Component;

/**
 * Takes the plain text out of a file that somebody handed in. What it is says its content alone; nothing in it is run,
 * nothing outside of it is read, and what unpacks to too much is refused. Any thread may call; two work at a time.
 */
@Component
class FileText implements TableFiles, TextFiles {
    /** Bytes of a file. */
    static final int SIZE = Materials.FILE_SIZE;

    private static final int AT_A_TIME = 2;
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Office files of the last century, and encrypted ones of this. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Semaphore places = new Semaphore(AT_A_TIME);

    /** @param cut whether there was more than is kept */
    record Extract(MaterialKind kind, String text, boolean cut) {}

    /**
     * @throws RefusedException {@code material.too-large} (megabytes), {@code material.unpacks}, {@code material.macros},
     *     {@code material.old-office}, {@code material.locked}, {@code material.unreadable}, {@code material.empty}
     */
    Extract of(byte[] bytes) {
        return inTurn(bytes, FileText::read);
    }

    @Override
    public String text(byte[] file) {
        return of(file).text();
    }

    @Override
    public String table(byte[] file) {
        return inTurn(file, FileText::readTable);
    }

    private interface Reading<T> {
        T of(byte[] bytes) throws IOException;
    }

    private <T> T inTurn(byte[] bytes, Reading<T> reading) {
        if (bytes.length > SIZE) {
            throw new RefusedException("material.too-large", SIZE / 1_000_000);
        }
        places.acquireUninterruptibly();
        try {
            return reading.of(bytes);
        } catch (IOException | StackOverflowError broken) {
            throw new RefusedException("material.unreadable");
        } finally {
            places.release();
        }
    }

    private static Extract read(byte[] bytes) throws IOException {
        if (begins(bytes, PDF)) {
            return extract(MaterialKind.PDF, PdfText.of(bytes));
        }
        if (begins(bytes, COMPOUND)) {
            throw new RefusedException("material.old-office");
        }
        if (begins(bytes, ZIP)) {
            OfficePackage office = OfficePackage.of(bytes);
            return switch (office.kind()) {
                case SHEETS -> extract(MaterialKind.XLSX, XlsxText.of(office.packed()));
                case DOCUMENT -> extract(MaterialKind.DOCX, DocxText.of(office.packed()));
            };
        }
        return extract(MaterialKind.TEXT, TextBytes.decode(bytes));
    }

    /** Lines and tabs stay as they are: a cell that is empty is a cell. */
    private static String readTable(byte[] bytes) throws IOException {
        if (begins(bytes, COMPOUND)) {
            throw new RefusedException("material.old-office");
        }
        if (begins(bytes, PDF)) {
            throw new RefusedException("material.no-table");
        }
        String text = begins(bytes, ZIP) ? sheet(OfficePackage.of(bytes)) : TextBytes.decode(bytes);
        if (text.isBlank()) {
            throw new RefusedException("material.empty");
        }
        return text;
    }

    private static String sheet(OfficePackage office) throws IOException {
        return switch (office.kind()) {
            case SHEETS -> XlsxText.firstSheet(office.packed());
            case DOCUMENT -> throw new RefusedException("material.no-table");
        };
    }

    private static Extract extract(MaterialKind kind, String raw) {
        TidyText tidy = TidyText.of(raw);
        if (tidy.text().isEmpty()) {
            throw new RefusedException("material.empty");
        }
        return new Extract(kind, tidy.text(), tidy.cut());
    }

    private static boolean begins(byte[] bytes, byte[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
