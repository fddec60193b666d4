package okrworkshop.templates.internal;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a template as one JSON string: {@code {"folder": …, "files": {"workshop.yaml": …}}}. */
final class KeptSource {
    private static final JsonMapper JSON = JsonMapper.shared();

    private KeptSource() {}

    static String write(TemplateFiles files) {
        return JSON.writeValueAsString(new TreeMap<>(Map.of("folder", files.folder(), "files", files.texts())));
    }

    /** @throws IllegalArgumentException when this is no such string */
    static TemplateFiles read(String source) {
        try {
            JsonNode root = JSON.readTree(source);
            Map<String, String> texts = new TreeMap<>();
            root.path("files")
                    .properties()
                    .forEach(file -> texts.put(file.getKey(), file.getValue().asString()));
            return new TemplateFiles(root.path("folder").asString(), texts);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not the source of a template", e);
        }
    }
}
