package okrworkshop.templates.internal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of one template, read but not yet understood.
 *
 * @param folder how people find it: a path or, for the ones in the jar, {@code workshops/<name>}; of a template in one
 *     file, that file
 * @param texts content by file name
 */
record TemplateFiles(String folder, Map<String, String> texts) {
    static final String STRUCTURE = "workshop.yaml";

    TemplateFiles {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** A template in one file. */
    static TemplateFiles single(String file, String text) {
        return new TemplateFiles(file, Map.of(STRUCTURE, text));
    }

    static boolean isYaml(String file) {
        return file.endsWith(".yaml") || file.endsWith(".yml");
    }

    String path(String file) {
        return isYaml(folder) && file.equals(STRUCTURE) ? folder : folder + "/" + file;
    }

    static String messages(String languageCode) {
        return "messages_" + languageCode + ".yaml";
    }

    static boolean isMessages(String file) {
        return file.startsWith("messages_") && file.endsWith(".yaml");
    }
}
