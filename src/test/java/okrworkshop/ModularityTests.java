package okrworkshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class ModularityTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(OkrWorkshop.class);

    @Test
    void modulesKeepToTheirBoundaries() {
        MODULES.verify();
    }

    /** Run with {@code -Dokr.write-docs=true} to write the picture anew. */
    @Test
    void theArchitecturePageShowsTheModulesAsTheyAre() throws IOException {
        Path page = Path.of("docs/architecture.md");
        String text = Files.readString(page);
        String start = "<!-- modules: generated -->\n";
        String end = "<!-- modules: end -->";
        assertThat(text).contains(start).contains(end);
        String head = text.substring(0, text.indexOf(start) + start.length());
        String tail = text.substring(text.indexOf(end));
        String fresh = head + diagram() + tail;
        if (Boolean.getBoolean("okr.write-docs")) {
            Files.writeString(page, fresh);
        }
        assertThat(Files.readString(page)).isEqualTo(fresh);
    }

    private static String diagram() {
        var lines = new TreeSet<String>();
        for (ApplicationModule module : MODULES) {
            module.getDirectDependencies(MODULES, DependencyType.values()).stream()
                    .map(dependency ->
                            dependency.getTargetModule().getIdentifier().toString())
                    .filter(target -> !target.equals("shared"))
                    .forEach(target -> lines.add("  %s --> %s\n".formatted(module.getIdentifier(), target)));
        }
        return "```mermaid\ngraph TD\n" + String.join("", lines) + "```\n";
    }
}
