package okrworkshop.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltInTemplatesTest {
    @Test
    void templatesAreFoundInFolders() {
        Found found = BuiltInTemplates.in(BuiltInTemplatesTest.class.getClassLoader());
        assertThat(found.templates()).extracting(TemplateFiles::folder).contains("workshops/okr-cocreation");
    }

    @Test
    void templatesAreFoundInAJar(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("some place.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry("workshops/"));
            out.putNextEntry(new JarEntry("workshops/small/"));
            for (Map.Entry<String, String> text : SmallTemplate.good().texts().entrySet()) {
                out.putNextEntry(new JarEntry("workshops/small/" + text.getKey()));
                out.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Found found = BuiltInTemplates.in(loader);
            assertThat(found.problems()).isEmpty();
            assertThat(found.templates())
                    .containsExactly(new TemplateFiles(
                            "workshops/small", SmallTemplate.good().texts()));
        }
    }
}
