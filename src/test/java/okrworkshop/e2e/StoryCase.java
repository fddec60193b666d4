package okrworkshop.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import okrworkshop.shared.Language;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the people of a story write; {@code stories/} has one file for each template and language. All cases are invented,
 * no firm stands behind them.
 *
 * @param about says so in the file
 * @param template its id
 * @param answers to the form that says what the goal asks for
 * @param cause of the first finding, or what follows from it
 * @param choice about the overload
 * @param anonymous a note without a name, empty where the method has none
 * @param conversion answers that check the way from the company's goal to the product's, where the method asks for them
 * @param agreement answers with which the group leaves, where the method asks for them
 */
record StoryCase(
        String about,
        String template,
        Language language,
        String locale,
        String title,
        String parent,
        List<String> people,
        List<String> answers,
        List<String> expectations,
        String source,
        List<String> findings,
        String cause,
        String metric,
        String baseline,
        String target,
        String unit,
        String driver,
        List<String> strategies,
        String effect,
        String rejectReason,
        String objective,
        List<String> keyResults,
        List<String> tasks,
        String choice,
        String risk,
        String reflection,
        String reviewComment,
        String replyReason,
        String anonymous,
        List<String> conversion,
        List<String> agreement) {

    /** The case of the default method. */
    static StoryCase of(Language language) {
        return of("okr-cocreation", language);
    }

    static StoryCase of(String template, Language language) {
        String name = "/stories/" + template + "_" + language.code() + ".json";
        try (InputStream file = Objects.requireNonNull(StoryCase.class.getResourceAsStream(name), name)) {
            return new JsonMapper().readValue(file, StoryCase.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Who begins with the writing. */
    String owner() {
        return people.getFirst();
    }
}
