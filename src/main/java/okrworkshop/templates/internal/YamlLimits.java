package okrworkshop.templates.internal;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Looks at the flat stream of events first, because composing recurses: depth, aliases and further documents are
 * refused before anything is built of them.
 */
final class YamlLimits {
    /** Bytes of one file. */
    static final int SIZE = 1_000_000;

    /** Mappings and lists inside one another; a template needs about ten. */
    static final int DEPTH = 32;

    private YamlLimits() {}

    record Breach(int line, String message, String remedy) {}

    static Optional<Breach> firstBreach(LoadSettings settings, String text) {
        int depth = 0;
        int documents = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case DocumentStart -> documents++;
                default -> {}
            }
            if (depth > DEPTH) {
                return breach(
                        event, "Nested deeper than " + DEPTH + " levels.", "Flatten it; templates need about ten.");
            }
            if (documents > 1) {
                return breach(event, "A second document begins here.", "Keep one document per file: remove \"---\".");
            }
            if (event instanceof AliasEvent
                    || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
                return breach(event, "Anchors and aliases (& and *) are not read.", "Write the content out.");
            }
        }
        return Optional.empty();
    }

    private static Optional<Breach> breach(Event event, String message, String remedy) {
        int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
        return Optional.of(new Breach(line, message, remedy));
    }
}
