package okrworkshop.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import okrworkshop.shared.Language;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the sample groups write, step by step; {@code simulation/door-lock_*.json} holds it. Names, numbers and people are
 * invented.
 *
 * @param members names of the people of each group
 */
record Script(String title, String parent, List<List<String>> members, List<Step> steps, Talk review) {
    private static final Pattern DAYS_AHEAD = Pattern.compile("\\+\\d{1,3}");

    record Step(String id, List<Act> acts) {}

    /**
     * Makes a card when it has a kind, else sets a field of one, or gives points to one.
     *
     * @param card id of the card in each group's document
     * @param place column of a new card; with points the criterion by which the card is scored, empty for a vote
     * @param groups numbers of the groups that do this, empty for all
     * @param fields days as {@code +14}: so many days from today
     * @param points for a vote or a score, else 0
     */
    record Act(
            String card,
            String kind,
            String place,
            Map<String, Object> fields,
            List<List<String>> links,
            List<Integer> groups,
            int points) {
        /** The fields with days instead of distances. */
        Map<String, Object> fieldsFrom(LocalDate today) {
            Map<String, Object> dated = new LinkedHashMap<>(fields);
            dated.replaceAll((name, value) ->
                    value instanceof String text && DAYS_AHEAD.matcher(text).matches()
                            ? today.plusDays(Long.parseLong(text.substring(1))).toString()
                            : value);
            return dated;
        }

        boolean by(int group) {
            return groups.isEmpty() || groups.contains(group);
        }
    }

    /** What reviewers and authors say. */
    record Talk(List<String> doubts, List<String> replies) {}

    List<Act> acts(String step) {
        return steps.stream()
                .filter(each -> each.id().equals(step))
                .flatMap(each -> each.acts().stream())
                .toList();
    }

    static Script of(Language language) {
        String name = "/simulation/door-lock_" + language.code() + ".json";
        try (InputStream file = Objects.requireNonNull(Script.class.getResourceAsStream(name), name)) {
            return new JsonMapper().readValue(file, Script.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
