package okrworkshop.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import okrworkshop.shared.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a template calls itself and its steps. */
final class StepTitles {
    private final Map<?, ?> messages;

    /** Of the default method. */
    StepTitles(Language language) {
        this("okr-cocreation", language);
    }

    StepTitles(String template, Language language) {
        Path file = Path.of("workshops", template, "messages_" + language.code() + ".yaml");
        try {
            messages = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String of(String step) {
        return (String) ((Map<?, ?>) ((Map<?, ?>) messages.get("steps")).get(step)).get("title");
    }

    String template() {
        return (String) messages.get("title");
    }
}
