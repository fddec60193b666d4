package okrworkshop.paper;

import java.util.function.Supplier;

/** The formats of what is both a book and a workbook. */
public enum PaperFormat {
    PDF("PDF", "pdf", "application/pdf"),
    DOCX("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    HTML("HTML", "html", "text/html;charset=UTF-8"),
    MARKDOWN("Markdown", "md", "text/markdown;charset=UTF-8");

    private final String label;
    private final String extension;
    private final String mediaType;

    PaperFormat(String label, String extension, String mediaType) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Short name in any language. */
    public String label() {
        return label;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Writes the one that the format is for. Takes its time. */
    public byte[] write(Supplier<Book> book, Supplier<Workbook> workbook) {
        return switch (this) {
            case PDF -> Papers.pdf(book.get());
            case DOCX -> Papers.docx(book.get());
            case XLSX -> Papers.xlsx(workbook.get());
            case HTML -> Papers.html(book.get());
            case MARKDOWN -> Papers.markdown(book.get());
        };
    }
}
