package okrworkshop.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.Language;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files under {@code workshops/} as they ship. */
class WorkshopFilesTest {
    private static final Path WORKSHOPS = Path.of("workshops");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern WESTERN_PUNCTUATION = Pattern.compile("\\p{IsHan}[,:;?!()]|[,:;?!(]\\p{IsHan}");

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> list = Files.list(WORKSHOPS)) {
            return list.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    static Stream<Arguments> foldersAndLanguages() throws IOException {
        return folders().flatMap(folder -> Arrays.stream(Language.values()).map(each -> Arguments.of(folder, each)));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyTemplateIsGood(Path folder) {
        var loaded =
                new TemplateLoader().load(TemplateFolders.at(folder).templates().getFirst());
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.template()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("foldersAndLanguages")
    void everyTextThatTheStructureNeedsReadsInItsLanguage(Path folder, Language language) {
        WorkshopTemplate template = template(folder);
        for (RequiredTexts.Path path : RequiredTexts.of(
                template, path -> !template.messages().texts(language, path).isEmpty())) {
            List<String> texts = template.messages().texts(language, path.path());
            assertThat(texts).as(path.path()).isNotEmpty();
            for (String text : texts) {
                assertThat(text).as(path.path()).isNotBlank().doesNotContain("TODO", "  ");
                assertThat(HAN.matcher(text).find())
                        .as(path.path() + ": " + text)
                        .isEqualTo(language == Language.ZH);
                assertThat(WESTERN_PUNCTUATION.matcher(text).find())
                        .as(path.path() + ": " + text)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("foldersAndLanguages")
    void everyStepHasThreeToSixPromptsAndNotesForTheTrainer(Path folder, Language language) {
        WorkshopTemplate template = template(folder);
        for (StepTemplate step : template.steps()) {
            assertThat(template.messages().texts(language, "steps." + step.id() + ".prompts"))
                    .hasSizeBetween(3, 6);
            assertThat(template.messages().texts(language, "steps." + step.id() + ".notes"))
                    .hasSizeBetween(3, 8);
        }
    }

    @Test
    void theSevenStepsFillTheirPresetsExactly() {
        WorkshopTemplate template = template(WORKSHOPS.resolve("okr-cocreation"));
        Map<String, Integer> minutes = template.presets().stream()
                .collect(Collectors.toMap(
                        preset -> preset,
                        preset -> template.steps().stream()
                                .mapToInt(step -> step.minutes().getOrDefault(preset, 0))
                                .sum()));
        assertThat(template.presets()).containsExactly("express", "half-day", "course");
        assertThat(minutes)
                .containsOnly(Map.entry("express", 120), Map.entry("half-day", 270), Map.entry("course", 420));
    }

    @Test
    void theSevenStepsStandInTheirOrder() {
        WorkshopTemplate template = template(WORKSHOPS.resolve("okr-cocreation"));
        assertThat(template.steps())
                .extracting(StepTemplate::id)
                .containsExactly(
                        "expectations",
                        "status",
                        "strategies",
                        "choices",
                        "objectives",
                        "review",
                        "tasks",
                        "resources",
                        "reflection");
        assertThat(template.steps())
                .extracting(StepTemplate::number)
                .containsExactly("1", "2", "3", "4", "5", "", "6", "7", "");
    }

    @Test
    void theOkrCheckHasTenItemsInThreeDimensions() {
        List<Checklist.Item> items = template(WORKSHOPS.resolve("okr-cocreation"))
                .checklist("okr-check")
                .orElseThrow()
                .items();
        assertThat(items).hasSize(10);
        assertThat(items)
                .extracting(Checklist.Item::dimension)
                .containsOnly("alignment", "measurability", "feasibility");
    }

    @ParameterizedTest
    @ValueSource(strings = {"okr-cocreation", "product-strategy-okr", "okr-alignment", "okr-review"})
    void groupsLookAtTheirOwnWorkInEachStepButThatOfTheReview(String name) {
        assertThat(template(WORKSHOPS.resolve(name)).steps())
                .allSatisfy(step -> assertThat(step.checklist().isPresent())
                        .as(step.id())
                        .isNotEqualTo(step.lenses().stream().anyMatch(Lens.Review.class::isInstance)));
    }

    @Test
    void theSchemaKnowsTheKindsAndFieldsOfCards() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(WORKSHOPS.resolve("schema.json")));
        JsonNode defs = schema.path("$defs");
        List<String> kinds =
                Arrays.stream(CardKind.values()).map(CardKind::wireName).toList();
        assertThat(names(defs.path("anyKind"))).containsExactlyElementsOf(kinds);
        assertThat(names(defs.path("cardKind")))
                .containsExactlyElementsOf(kinds.stream()
                        .filter(kind -> !kind.equals("frame") && !kind.equals("review_item"))
                        .toList());
        TreeSet<String> fields = new TreeSet<>();
        Arrays.stream(CardKind.values())
                .forEach(kind -> fields.addAll(kind.fields().keySet()));
        assertThat(names(defs.path("field"))).containsExactlyInAnyOrderElementsOf(fields);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void editorsFindTheSchema(Path folder) throws IOException {
        assertThat(Files.readAllLines(folder.resolve("workshop.yaml")).getFirst())
                .isEqualTo("# yaml-language-server: $schema=../schema.json");
    }

    private static List<String> names(JsonNode definition) {
        return definition.path("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static WorkshopTemplate template(Path folder) {
        return new TemplateLoader()
                .load(TemplateFolders.at(folder).templates().getFirst())
                .template()
                .orElseThrow();
    }
}
