package okrworkshop.templates.internal;

import java.util.Optional;
import okrworkshop.templates.Closing;
import okrworkshop.templates.MaterialList;
import okrworkshop.templates.Survey;
import okrworkshop.templates.SurveyQuestion;
import tools.jackson.databind.JsonNode;

/** Reads what a template asks for before class and at the end. */
final class PreparationReader {
    private static final int DAYS = 3;

    private PreparationReader() {}

    static Optional<Survey> survey(JsonNode survey) {
        return survey.isObject()
                ? Optional.of(new Survey(
                        survey.path("names").asBoolean(false),
                        survey.path("closes").asInt(DAYS),
                        StructureReader.list(survey.path("questions"), PreparationReader::question)))
                : Optional.empty();
    }

    static Optional<Closing> closing(JsonNode closing) {
        return closing.isObject()
                ? Optional.of(new Closing(StructureReader.list(closing.path("questions"), PreparationReader::question)))
                : Optional.empty();
    }

    private static SurveyQuestion question(JsonNode question) {
        var options = StructureReader.texts(question.path("options"));
        return new SurveyQuestion(
                question.path("id").asString(),
                SurveyQuestion.Type.ofWireName(question.path("type").asString()),
                options,
                question.path("most").asInt(options.size()),
                question.path("required").asBoolean(false),
                StructureReader.texts(question.path("steps")));
    }

    static MaterialList materials(JsonNode list) {
        return MaterialList.of(
                list.path("id").asString(),
                list.path("min").asInt(),
                list.path("due").asInt(DAYS),
                list.path("by").asString("participants"),
                StructureReader.texts(list.path("accepts")),
                StructureReader.texts(list.path("steps")));
    }
}
