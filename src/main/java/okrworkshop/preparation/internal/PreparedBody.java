package okrworkshop.preparation.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.preparation.Material;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.shared.Language;
import okrworkshop.templates.Messages;
import okrworkshop.templates.SurveyQuestion;
import okrworkshop.workshops.Workshop;

/** Body of the event {@code materials} (M1 to M4): what of the preparation the room sees. {@code MaterialsEvent} in {@code wire.ts}. */
record PreparedBody(List<SumsBody> survey, List<MaterialBody> list) {
    /**
     * Answers to a question as sums.
     *
     * @param people who answered it
     * @param low what the lowest end of a scale means, empty for others
     */
    record SumsBody(
            String id,
            List<String> steps,
            String type,
            String text,
            int people,
            List<SumBody> sums,
            String low,
            String high) {}

    record SumBody(String text, int people) {}

    /** @param title of its list */
    record MaterialBody(String id, List<String> steps, String title, String name, String text, boolean cut) {}

    /** @param reached steps that the reader has come to */
    static PreparedBody of(
            Workshop workshop,
            Optional<SurveyResults> results,
            List<Material> chosen,
            List<String> reached,
            Language language) {
        Messages messages = workshop.template().messages();
        List<SumsBody> survey = results.stream()
                .flatMap(known -> known.questions().stream())
                .filter(question -> question.people() >= SurveyResults.FEWEST
                        && !question.question().type().isText())
                .map(question -> sums(question, reached, messages, language))
                .filter(sums -> !sums.steps().isEmpty())
                .toList();
        List<MaterialBody> list = chosen.stream()
                .map(material -> new MaterialBody(
                        material.id().toString(),
                        material.steps().stream().filter(reached::contains).toList(),
                        messages.text(language, "materials." + material.list() + ".title"),
                        material.name(),
                        material.text(),
                        material.cut()))
                .filter(material -> !material.steps().isEmpty())
                .toList();
        return new PreparedBody(survey, list);
    }

    private static SumsBody sums(
            SurveyResults.Question answered, List<String> reached, Messages messages, Language language) {
        SurveyQuestion question = answered.question();
        String at = "survey.questions." + question.id() + ".";
        boolean scale = question.type() == SurveyQuestion.Type.SCALE;
        return new SumsBody(
                question.id(),
                question.steps().stream().filter(reached::contains).toList(),
                question.type().wireName(),
                messages.text(language, at + "text"),
                answered.people(),
                answered.sums().stream()
                        .map(sum -> new SumBody(
                                scale ? sum.option() : messages.text(language, at + "options." + sum.option()),
                                sum.people()))
                        .toList(),
                scale ? messages.text(language, at + "low") : "",
                scale ? messages.text(language, at + "high") : "");
    }
}
