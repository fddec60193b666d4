package okrworkshop.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as RFC 4180 has it, in UTF-8. Dates are ISO days, numbers plain decimals. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    CsvTable(List<String> header) {
        this.header = List.copyOf(header);
    }

    CsvTable(String... header) {
        this(List.of(header));
    }

    /**
     * @param cells texts, numbers ({@link Double}, {@link Integer}, {@link BigDecimal}), days or optional ones of these, as many
     *     as the header has
     */
    CsvTable add(Object... cells) {
        return add(List.of(cells));
    }

    CsvTable add(List<?> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + header.size() + " columns");
        }
        rows.add(cells.stream().map(CsvTable::cell).toList());
        return this;
    }

    byte[] bytes(HandoverOptions options) {
        StringBuilder text = new StringBuilder(options.byteOrderMark() ? BYTE_ORDER_MARK : "");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(header);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        return switch (value) {
            case String text -> guarded(OneLine.of(text));
            case Double number -> plain(BigDecimal.valueOf(number));
            case Integer number -> number.toString();
            case BigDecimal number -> plain(number);
            case LocalDate day -> day.toString();
            case Optional<?> optional -> optional.map(CsvTable::cell).orElse("");
            default -> throw new IllegalArgumentException(value.getClass().getName());
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
