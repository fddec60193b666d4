package okrworkshop.export;

/** In which form a group takes its draft home. */
public enum DraftFormat {
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    MARKDOWN("md", "text/markdown;charset=UTF-8");

    private final String extension;
    private final String mediaType;

    DraftFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
