package okrworkshop.templates.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import tools.jackson.databind.JsonNode;

/** Writes a template as one YAML file that people can read and {@link YamlReader} reads back. */
final class YamlWriter {
    private static final String HEAD = """
            # yaml-language-server: $schema=schema.json
            # A workshop template in one file: put it into the data folder's workshops/, or import it in the app.
            """;
    private static final int WIDTH = 120;

    private YamlWriter() {}

    static String write(JsonNode root) {
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .build();
        return HEAD + new Dump(settings).dumpToString(plain(root));
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            node.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
            return map;
        }
        if (node.isArray()) {
            // Lists of their own: what is one object twice would be written as an alias.
            List<@Nullable Object> list = new ArrayList<>();
            node.valueStream().map(YamlWriter::plain).forEach(list::add);
            return list;
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        if (node.isIntegralNumber()) {
            return node.asLong();
        }
        return node.isNumber() ? (Object) node.asDouble() : node.isNull() ? null : node.asString();
    }
}
