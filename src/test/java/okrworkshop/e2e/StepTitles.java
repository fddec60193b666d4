package okrworkshop.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import okrworkshop.shared.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the template calls its steps. */
final class StepTitles {
    private final Map<?, ?> steps;

    StepTitles(Language language) {
        try {
            String file = Files.readString(Path.of("workshops/okr-cocreation/messages_" + language.code() + ".yaml"));
            var messages = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(file);
            steps = (Map<?, ?>) messages.get("steps");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String of(String step) {
        return (String) ((Map<?, ?>) steps.get(step)).get("title");
    }
}
