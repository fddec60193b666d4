package okrworkshop.templates.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.Language;
import okrworkshop.templates.Beat;
import okrworkshop.templates.BeatsBy;
import okrworkshop.templates.Carry;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.Messages;
import okrworkshop.templates.StepBeat;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;
import tools.jackson.databind.JsonNode;

/** Turns a structure that kept to the schema into records. */
final class StructureReader {
    private StructureReader() {}

    static WorkshopTemplate template(JsonNode root, Messages messages) {
        return new WorkshopTemplate(
                root.path("id").asString(),
                root.path("version").asInt(),
                languages(root),
                list(root.path("presets"), preset -> preset.path("id").asString()),
                list(root.path("steps"), StructureReader::step),
                list(root.path("checklists"), StructureReader::checklist),
                PreparationReader.survey(root.path("survey")),
                list(root.path("materials"), PreparationReader::materials),
                list(root.path("starts"), StructureReader::kind),
                PreparationReader.closing(root.path("closing")),
                messages);
    }

    static List<Language> languages(JsonNode root) {
        return list(root.path("languages"), code -> Language.ofCode(code.asString()));
    }

    private static StepTemplate step(JsonNode step) {
        Map<String, Integer> minutes = step.path("minutes")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asInt()));
        return new StepTemplate(
                step.path("id").asString(),
                step.path("number").asString(),
                minutes,
                list(step.path("carry"), carry -> new Carry(kind(carry.path("kind")), where(carry.path("where")))),
                list(step.path("lenses"), LensReader::lens),
                list(step.path("done"), GateReader::gate),
                list(step.path("beats"), StructureReader::beat),
                BeatsBy.ofWireName(step.path("beatsBy").asString(BeatsBy.FACILITATOR.wireName())),
                step.path("checklist").stringValueOpt());
    }

    private static StepBeat beat(JsonNode beat) {
        return new StepBeat(
                Beat.ofWireName(beat.path("beat").asString()).orElseThrow(),
                beat.path("part").asInt());
    }

    private static Checklist checklist(JsonNode checklist) {
        return new Checklist(
                checklist.path("id").asString(),
                list(
                        checklist.path("items"),
                        item -> new Checklist.Item(
                                item.path("id").asString(),
                                item.path("dimension").asString())));
    }

    static CardKind kind(JsonNode name) {
        return CardKind.ofWireName(name.asString()).orElseThrow();
    }

    static Map<String, String> where(JsonNode where) {
        return where.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asString()));
    }

    static List<String> texts(JsonNode array) {
        return list(array, JsonNode::asString);
    }

    /** Empty when the entry is left out. */
    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        return array.valueStream().map(read).toList();
    }
}
