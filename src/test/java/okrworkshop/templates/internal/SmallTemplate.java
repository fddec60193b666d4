package okrworkshop.templates.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A good template of two steps; tests spoil one place of it at a time. Immutable. */
record SmallTemplate(Map<String, String> texts) {
    private static final String STRUCTURE = """
            id: small
            version: 1
            languages: [zh, en]
            presets:
              - {id: short, minutes: 30}
            steps:
              - id: look
                number: "1"
                minutes: {short: 10}
                lenses:
                  - type: form
                    id: ask
                    questions: [why]
                  - type: columns
                    id: board
                    columns:
                      - id: wishes
                        kind: expectation
                        fields: [source]
                      - id: facts
                        kind: finding
                        fields: [evidence]
                        origin: [expectation]
                done:
                  - {id: asked, type: answered, question: why}
                  - {id: some, type: count, kind: finding, place: facts, where: {key: "yes"}, min: 1, max: 3}
                  - {id: proof, type: filled, kind: finding, field: evidence, share: 0.5}
                  - {id: traced, type: linked, kind: finding, link: origin, to: expectation}
              - id: choose
                number: ""
                minutes: {short: 20}
                carry:
                  - {kind: finding, where: {key: "yes"}}
                lenses:
                  - type: tree
                    id: tree
                    leafFields: [effect]
                    origin: [finding]
                  - type: score
                    id: score
                    criteria:
                      - {field: fit, weight: 60}
                      - {field: speed, weight: 40}
                    votes: 5
                    votesPerCard: 3
                  - type: review
                    id: peers
                    checklist: check
                done:
                  - {id: reviewed, type: reviewed}
            checklists:
              - id: check
                items:
                  - {id: clear, dimension: words}
            """;

    private static final String MESSAGES = """
            title: Small
            summary: Two steps.
            presets:
              short: Half an hour
            steps:
              look:
                title: Look
                goal: See.
                prompts:
                  - What do you see?
                notes:
                  - Wait.
                flows: Everything.
                lenses:
                  ask:
                    title: Ask
                    hint: Short.
                    empty: Begin.
                    questions:
                      why: Why?
                    examples:
                      why: Because.
                  board:
                    title: Board
                    hint: Short.
                    empty: Begin.
                    columns:
                      wishes:
                        title: Wishes
                        hint: Change.
                      facts:
                        title: Facts
                        hint: Numbers.
                done:
                  asked: Asked
                  some: Some
                  proof: Proof
                  traced: Traced
              choose:
                title: Choose
                goal: Decide.
                prompts:
                  - Which?
                notes:
                  - Wait.
                flows: Everything.
                lenses:
                  tree:
                    title: Tree
                    hint: Short.
                    empty: Begin.
                  score:
                    title: Score
                    hint: Short.
                    empty: Begin.
                    criteria:
                      fit: Fit
                      speed: Speed
                  peers:
                    title: Peers
                    hint: Short.
                    empty: Begin.
                done:
                  reviewed: Reviewed
            checklists:
              check:
                title: Check
                dimensions:
                  words: Words
                items:
                  clear: Clear?
            """;

    static SmallTemplate good() {
        return new SmallTemplate(
                Map.of("workshop.yaml", STRUCTURE, "messages_zh.yaml", MESSAGES, "messages_en.yaml", MESSAGES));
    }

    /** The first place that reads {@code old} reads {@code other}. */
    SmallTemplate with(String file, String old, String other) {
        String text = java.util.Objects.requireNonNull(texts.get(file));
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not contain " + old);
        }
        return with(file, text.substring(0, at) + other + text.substring(at + old.length()));
    }

    SmallTemplate with(String file, String text) {
        Map<String, String> changed = new TreeMap<>(texts);
        changed.put(file, text);
        return new SmallTemplate(changed);
    }

    SmallTemplate without(String file) {
        Map<String, String> changed = new TreeMap<>(texts);
        changed.remove(file);
        return new SmallTemplate(changed);
    }

    /** Line, from 1, of the first place that contains the text. */
    int lineOf(String file, String part) {
        String text = java.util.Objects.requireNonNull(texts.get(file));
        int at = text.indexOf(part);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not contain " + part);
        }
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    TemplateFiles files() {
        return new TemplateFiles("small", texts);
    }

    Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : texts.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
