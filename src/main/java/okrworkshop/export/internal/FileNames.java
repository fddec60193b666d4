package okrworkshop.export.internal;

import okrworkshop.paper.PlainText;

/** Names of files that every file system takes. */
final class FileNames {
    private static final int LONGEST = 60;

    private FileNames() {}

    static String of(String prefix, String subject, String extension) {
        String safe = PlainText.clean(subject)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", " ")
                .replaceAll("\\.{2,}", " ")
                .strip()
                .replaceAll("\\s+", "-");
        int end = safe.offsetByCodePoints(0, Math.min(LONGEST, safe.codePointCount(0, safe.length())));
        String cut = safe.substring(0, end).replaceAll("^\\.+|[. ]+$", "");
        return cut.isEmpty() ? prefix + "." + extension : prefix + "-" + cut + "." + extension;
    }
}
