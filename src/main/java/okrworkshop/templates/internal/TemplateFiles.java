package okrworkshop.templates.internal;

import java.util.Map;
import java.util.TreeMap;

/**
 * The files of one template, read but not yet understood.
 *
 * @param folder how people find it: a path or, for the ones in the jar, {@code workshops/<name>}
 * @param texts content by file name
 */
record TemplateFiles(String folder, Map<String, String> texts) {
    static final String STRUCTURE = "workshop.yaml";

    TemplateFiles {
        texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    String path(String file) {
        return folder + "/" + file;
    }

    static String messages(String languageCode) {
        return "messages_" + languageCode + ".yaml";
    }

    static boolean isMessages(String file) {
        return file.startsWith("messages_") && file.endsWith(".yaml");
    }
}
