package okrworkshop.templates.internal;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Holds a structure against {@code workshops/schema.json}. Any thread may call. */
final class SchemaCheck {
    private final Schema schema;

    SchemaCheck() {
        try (InputStream in = SchemaCheck.class.getClassLoader().getResourceAsStream("workshops/schema.json")) {
            if (in == null) {
                throw new IllegalStateException("workshops/schema.json is missing in the program");
            }
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(YamlTree tree, Problems problems) {
        for (Error error : schema.validate(tree.root())) {
            String pointer = error.getInstanceLocation().toString();
            SchemaAdvice advice = SchemaAdvice.of(error, schema.getSchemaNode());
            int line = tree.line(
                    advice.key().map(key -> YamlTree.child(pointer, key)).orElse(pointer));
            problems.add(tree.file(), line, advice.message(), advice.remedy());
        }
    }
}
