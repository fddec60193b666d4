package okrworkshop.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.shared.Language;
import okrworkshop.templates.Beat;
import okrworkshop.templates.BeatsBy;
import okrworkshop.templates.FormVariant;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.templates.LensRound;
import okrworkshop.templates.MaterialList;
import okrworkshop.templates.StepBeat;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.SurveyQuestion;
import okrworkshop.templates.TemplateProblem;
import okrworkshop.templates.WorkshopTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateLoaderTest {
    private final TemplateLoader loader = new TemplateLoader();

    @Test
    void aGoodTemplateLoadsWithoutAProblem() {
        var loaded = loader.load(SmallTemplate.good().files());
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.template()).hasValueSatisfying(template -> {
            assertThat(template.id()).isEqualTo("small");
            assertThat(template.steps()).extracting(step -> step.id()).containsExactly("look", "choose");
            assertThat(template.title(Language.ZH)).isEqualTo("Small");
        });
    }

    @Test
    void aStepNamesTheChecklistWithWhichAGroupLooksAtItsOwnWork() {
        var loaded = loader.load(SmallTemplate.good()
                .with("workshop.yaml", "{short: 10}", "{short: 10}\n    checklist: check")
                .files());
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.template())
                .hasValueSatisfying(template -> assertThat(template.steps())
                        .extracting(step -> step.checklist().orElse(""))
                        .containsExactly("check", ""));
    }

    /** What is spoilt, into what, the line to be named (the text that stands there), message and remedy. */
    static Stream<Arguments> mistakesInTheStructure() {
        return Stream.of(
                arguments("type: form", "type: poster", "type: poster", "can't be \"poster\"", "Use one of: form"),
                arguments("type: columns", "type: colums", "type: colums", "can't be \"colums\"", "\"columns\""),
                arguments("kind: finding", "kind: fact", "kind: fact", "can't be \"fact\"", "Use one of: note"),
                arguments("votes: 5", "votes: five", "votes: five", "wrong type", "whole number"),
                arguments("number: \"1\"", "number: 1", "number: 1", "wrong type", "quotes: \"1\""),
                arguments("version: 1\n", "", "id: small", "lacks \"version\"", "Add \"version:\""),
                arguments("carry:", "cary:", "cary:", "\"cary\" is unknown", "Did you mean \"carry\"?"),
                arguments("id: look", "id: Look Out", "id: Look Out", "Look Out", "small letters"),
                arguments("id: choose", "id: look", "- id: look\n    number: \"\"", "taken already", "another id"),
                arguments("id: facts", "id: wishes", "- id: wishes\n            kind: finding", "taken", "another id"),
                arguments("[evidence]", "[evidense]", "evidense", "can't be \"evidense\"", "\"evidence\""),
                arguments("[source]", "[gross]", "gross", "expectation has no field \"gross\"", "source"),
                arguments("[expectation]", "[risk]", "[risk]", "Nobody makes a risk", "Use one of"),
                arguments("question: why", "question: how", "question: how", "asks \"how\"", "why"),
                arguments("field: evidence", "field: owner", "field: owner", "no field \"owner\"", "evidence"),
                arguments("place: facts", "place: fact", "place: fact", "no column \"fact\"", "\"facts\""),
                arguments(
                        "place: facts",
                        "place: wishes",
                        "place: wishes",
                        "holds expectation cards",
                        "kind: expectation"),
                arguments("key: \"yes\"}, min", "key: maybe}, min", "key: maybe", "never \"maybe\"", "yes, no"),
                arguments("min: 1, max: 3", "min: 4, max: 3", "min: 4", "more than the most", "Swap"),
                arguments(", min: 1, max: 3", "", "id: some", "always met", "min:"),
                arguments("link: origin", "link: parent", "link: parent", "No lens", "\"parent\""),
                arguments("{short: 20}", "{}", "minutes: {}", "no minutes for the preset \"short\"", "Add \"short:"),
                arguments(
                        "{short: 20}",
                        "{short: 21}",
                        "minutes: 30",
                        "promises 30 minutes, its steps take 31",
                        "write 31"),
                arguments("{short: 20}", "{short: 20, sort: 1}", "sort: 1", "no preset \"sort\"", "\"short\""),
                arguments("weight: 40", "weight: 30", "criteria:", "add up to 90", "100"),
                arguments("field: speed", "field: effect", "field: effect", "no number \"effect\"", "effort"),
                arguments("votesPerCard: 3", "votesPerCard: 6", "votesPerCard: 6", "6 of 5 votes", "5 or less"),
                arguments(
                        "votes: 5\n",
                        "voteRound: {anonymous: true}\n        votes: 5\n",
                        "voteRound:",
                        "Anonymous votes",
                        "\"hidden: true\""),
                arguments(
                        "votes: 5\n",
                        "scoreRound: {anonymous: true, hidden: false}\n        votes: 5\n",
                        "scoreRound:",
                        "Anonymous scores",
                        "\"hidden: true\""),
                arguments(
                        "id: board\n",
                        "id: board\n        round: {hidden: false}\n",
                        "round: {",
                        "neither hidden nor anonymous",
                        "take the round out"),
                arguments(
                        "id: board\n",
                        "id: board\n        round: {reveal: trainer}\n",
                        "reveal: trainer",
                        "can't be \"trainer\"",
                        "group, facilitator"),
                arguments(
                        "id: board\n",
                        "id: board\n        round: {hidden: \"yes\"}\n",
                        "hidden: \"yes\"",
                        "wrong type",
                        "true or false"),
                arguments(
                        "    carry:",
                        "    beats: [{beat: silent, part: 60}, {beat: decide, part: 30}]\n    carry:",
                        "beats:",
                        "add up to 90",
                        "add up to 100"),
                arguments(
                        "    carry:",
                        "    beats:\n      - {beat: decide, part: 60}\n      - {beat: silent, part: 40}\n    carry:",
                        "{beat: silent",
                        "\"silent\" can't come after \"decide\"",
                        "Keep the order"),
                arguments(
                        "    carry:",
                        "    beats:\n      - {beat: decide, part: 60}\n      - {beat: decide, part: 40}\n    carry:",
                        "{beat: decide, part: 40",
                        "can't come after \"decide\"",
                        "at most once"),
                arguments(
                        "    carry:",
                        "    beats: [{beat: silent, part: 40}, {beat: share, part: 60}]\n    carry:",
                        "id: score",
                        "no beat \"decide\"",
                        "take the votes out"),
                arguments(
                        "    carry:",
                        "    beats: [{beat: think, part: 100}]\n    carry:",
                        "beats:",
                        "can't be \"think\"",
                        "brief, silent, share"),
                arguments("    carry:", "    beatsBy: nobody\n    carry:", "beatsBy:", "\"nobody\"", "facilitator"),
                arguments(
                        "    lenses:\n      - type: form\n        id: ask\n        questions: [why]\n      - type: columns\n"
                                + "        id: board\n",
                        "    beats: [{beat: share, part: 100}]\n    lenses:\n      - type: form\n        id: ask\n"
                                + "        questions: [why]\n      - type: columns\n        id: board\n"
                                + "        round: {hidden: true}\n",
                        "round: {",
                        "no beat in which people write for themselves",
                        "\"silent\""),
                arguments(
                        "    lenses:\n      - type: form\n        id: ask\n        questions: [why]\n      - type: columns\n"
                                + "        id: board\n",
                        "    beats: [{beat: silent, part: 100}]\n    beatsBy: group\n    lenses:\n      - type: form\n        id: ask\n"
                                + "        questions: [why]\n      - type: columns\n        id: board\n"
                                + "        round: {hidden: true, reveal: facilitator}\n",
                        "round: {",
                        "only the trainer may",
                        "beatsBy: facilitator"),
                arguments("checklist: check", "checklist: chek", "checklist: chek", "no checklist", "\"check\""),
                arguments(
                        "{short: 10}",
                        "{short: 10}\n    checklist: czech",
                        "checklist: czech",
                        "no checklist",
                        "\"check\""),
                arguments(
                        "{short: 20}",
                        "{short: 20}\n    checklist: check",
                        "checklist: check",
                        "has a checklist already",
                        "Remove this line"),
                arguments(
                        "type: filled, kind: finding, field: evidence, share: 0.5",
                        "type: before, kind: finding, field: evidence, limit: cycle",
                        "type: before",
                        "no date \"evidence\"",
                        "Remove it"),
                arguments(
                        "type: filled, kind: finding, field: evidence, share: 0.5",
                        "type: before, kind: finding, field: due, limit: never",
                        "type: before",
                        "can't be \"never\"",
                        "parent, cycle"),
                arguments(
                        "type: filled, kind: finding, field: evidence, share: 0.5",
                        "type: everyone, kinds: [risk]",
                        "type: everyone",
                        "Nobody makes a risk in this step",
                        "expectation, finding"),
                arguments(
                        "type: filled, kind: finding, field: evidence, share: 0.5",
                        "type: everyone, kinds: [finding], min: 0",
                        "type: everyone",
                        "min",
                        "Change it"),
                arguments(
                        "type: filled, kind: finding, field: evidence, share: 0.5",
                        "type: scored, share: 0.8",
                        "type: scored",
                        "No lens of this step has a \"scoreRound\"",
                        "Add \"scoreRound:\""),
                arguments(
                        "type: filled, kind: finding, field: evidence, share: 0.5",
                        "type: discussed, lens: board",
                        "type: discussed",
                        "No lens of this step has a \"scoreRound\"",
                        "Add"),
                arguments(
                        "type: filled, kind: finding, field: evidence, share: 0.5",
                        "type: agreed",
                        "type: agreed",
                        "No lens of this step has a \"sufficiency\"",
                        "Add"),
                arguments(
                        "type: filled, kind: finding, field: evidence, share: 0.5",
                        "type: resolved",
                        "type: resolved",
                        "Nobody makes a resource",
                        "Use one of"),
                arguments(
                        "type: filled, kind: finding, field: evidence, share: 0.5",
                        "type: either, kind: finding, fields: [evidence, owner]",
                        "type: either",
                        "finding has no field \"owner\"",
                        "evidence"),
                arguments(
                        "type: filled, kind: finding, field: evidence, share: 0.5",
                        "type: either, kind: finding, fields: [evidence]",
                        "type: either",
                        "fields",
                        "Change it"),
                arguments(
                        "type: filled, kind: finding, field: evidence, share: 0.5",
                        "type: filled, kind: finding, where: {key: maybe}, field: cause, share: 1",
                        "key: maybe",
                        "never \"maybe\"",
                        "yes, no"),
                arguments("share: 0.5", "share: 50", "share: 50", "share", "Change it"),
                arguments("- id: look", "- id: look\n    id: other", "id: other", "there twice", "Remove one"));
    }

    @ParameterizedTest
    @MethodSource("mistakesInTheStructure")
    void aMistakeInTheStructureIsNamedWithLineAndRemedy(
            String old, String other, String line, String message, String remedy) {
        SmallTemplate spoilt = SmallTemplate.good().with("workshop.yaml", old, other);
        assertThat(loader.load(spoilt.files()).template()).isEmpty();
        assertThat(loader.load(spoilt.files()).problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("small/workshop.yaml");
            assertThat(problem.line()).isEqualTo(spoilt.lineOf("workshop.yaml", line));
            assertThat(problem.message()).contains(message);
            assertThat(problem.remedy()).contains(remedy);
        });
    }

    @Test
    void conditionsAreReadWithWhatTheyLeaveOut() {
        SmallTemplate written = SmallTemplate.good()
                .with(
                        "workshop.yaml",
                        "type: filled, kind: finding, field: evidence, share: 0.5",
                        "type: everyone, kinds: [finding]")
                .with(
                        "workshop.yaml",
                        "type: linked, kind: finding, link",
                        "type: linked, kind: finding, where: {key: \"yes\"}, link")
                .with("workshop.yaml", "votes: 5\n", "scoreRound: {hidden: true}\n        votes: 5\n")
                .with("workshop.yaml", "type: reviewed", "type: discussed");
        var loaded = loader.load(written.files());
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.template().orElseThrow().steps())
                .flatMap(StepTemplate::done)
                .contains(
                        new Gate.Everyone("proof", List.of(CardKind.FINDING), 1),
                        new Gate.Linked(
                                "traced",
                                CardKind.FINDING,
                                Map.of("key", "yes"),
                                LinkType.ORIGIN,
                                CardKind.EXPECTATION),
                        new Gate.Discussed("reviewed", "", 3));
    }

    @Test
    void helpMayBeLeftOutButBelongsInEveryLanguage() {
        String prompts = "    prompts:\n      - What do you see?\n";
        String help = prompts + "    help:\n      - I see 41 %.\n";
        SmallTemplate one = SmallTemplate.good().with("messages_zh.yaml", prompts, help);
        TemplateProblem missing = only(one);
        assertThat(missing.file()).isEqualTo("small/messages_en.yaml");
        assertThat(missing.message()).contains("steps.look.help is missing");
        var loaded = loader.load(one.with("messages_en.yaml", prompts, help).files());
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.template().orElseThrow().messages().texts(Language.EN, "steps.look.help"))
                .containsExactly("I see 41 %.");
    }

    @Test
    void beatsAreReadWithWhoMovesThemAndAStepWithoutThemHasNone() {
        SmallTemplate written = SmallTemplate.good()
                .with(
                        "workshop.yaml",
                        "    carry:",
                        "    beats: [{beat: silent, part: 40}, {beat: decide, part: 60}]\n    beatsBy: group\n    carry:");
        WorkshopTemplate template = loader.load(written.files()).template().orElseThrow();
        assertThat(template.steps().get(1).beats())
                .containsExactly(new StepBeat(Beat.SILENT, 40), new StepBeat(Beat.DECIDE, 60));
        assertThat(template.steps().get(1).beatsBy()).isEqualTo(BeatsBy.GROUP);
        assertThat(template.steps().getFirst().beats()).isEmpty();
        assertThat(template.steps().getFirst().beatsBy()).isEqualTo(BeatsBy.FACILITATOR);
        assertThat(loader.loadKept(SmallTemplate.good().files()).steps())
                .as("a template that was kept before there were beats")
                .allMatch(step -> step.beats().isEmpty());
    }

    @Test
    void aRoundIsReadWithWhatItLeavesOut() {
        SmallTemplate written = SmallTemplate.good()
                .with("workshop.yaml", "id: board\n", "id: board\n        round: {hidden: true}\n")
                .with(
                        "workshop.yaml",
                        "votes: 5\n",
                        "voteRound: {hidden: true, anonymous: true, reveal: facilitator}\n        votes: 5\n");
        assertThat(lens(written, "board"))
                .isInstanceOfSatisfying(
                        Lens.Columns.class,
                        columns -> assertThat(columns.round())
                                .contains(new LensRound(true, false, LensRound.Reveal.GROUP)));
        assertThat(lens(written, "score")).isInstanceOfSatisfying(Lens.Score.class, score -> {
            assertThat(score.voteRound()).isEqualTo(new LensRound(true, true, LensRound.Reveal.FACILITATOR));
            assertThat(score.scoreRound()).isEmpty();
        });
    }

    @Test
    void aTemplateWithoutRoundsWritesAndVotesInTheOpen() {
        assertThat(lens(SmallTemplate.good(), "board"))
                .isInstanceOfSatisfying(
                        Lens.Columns.class,
                        columns -> assertThat(columns.round()).isEmpty());
        assertThat(lens(SmallTemplate.good(), "score"))
                .isInstanceOfSatisfying(
                        Lens.Score.class, score -> assertThat(score.voteRound()).isEqualTo(LensRound.OPEN));
    }

    @Test
    void aSyntaxErrorNamesItsLine() {
        SmallTemplate spoilt = SmallTemplate.good().with("workshop.yaml", "version: 1", "version: [1");
        TemplateProblem problem = only(spoilt);
        assertThat(problem.file()).isEqualTo("small/workshop.yaml");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.message()).startsWith("Not valid YAML");
        assertThat(problem.remedy()).contains("indentation");
    }

    @ParameterizedTest
    @EnumSource
    void aMissingTextIsNamedWhereItBelongs(Language language) {
        String file = TemplateFiles.messages(language.code());
        SmallTemplate spoilt = SmallTemplate.good().with(file, "    goal: See.\n", "");
        TemplateProblem problem = only(spoilt);
        assertThat(problem.file()).isEqualTo("small/" + file);
        assertThat(problem.line()).isEqualTo(spoilt.lineOf(file, "look:"));
        assertThat(problem.message()).isEqualTo("The text steps.look.goal is missing.");
        assertThat(problem.remedy()).isEqualTo("Add \"goal:\" under steps.look.");
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatNothingUsesIsNamed(Language language) {
        String file = TemplateFiles.messages(language.code());
        SmallTemplate spoilt =
                SmallTemplate.good().with(file, "flows: Everything.", "flows: Everything.\n    end: Done.");
        TemplateProblem problem = only(spoilt);
        assertThat(problem.line()).isEqualTo(spoilt.lineOf(file, "end: Done."));
        assertThat(problem.message()).contains("steps.look.end");
        assertThat(problem.remedy()).contains("Remove it");
    }

    @ParameterizedTest
    @EnumSource
    void aMissingMessageFileIsNamed(Language language) {
        String file = TemplateFiles.messages(language.code());
        TemplateProblem problem = only(SmallTemplate.good().without(file));
        assertThat(problem.file()).isEqualTo("small/" + file);
        assertThat(problem.remedy()).contains("\"" + language.code() + "\"");
    }

    @Test
    void aListWhereATextBelongsAndTheOtherWayRoundAreNamed() {
        SmallTemplate spoilt = SmallTemplate.good()
                .with("messages_en.yaml", "goal: See.", "goal: [See.]")
                .with("messages_en.yaml", "prompts:\n      - What do you see?", "prompts: What do you see?");
        assertThat(loader.load(spoilt.files()).problems())
                .extracting(TemplateProblem::message)
                .containsExactlyInAnyOrder("steps.look.goal must be one text.", "steps.look.prompts must be a list.");
    }

    @Test
    void anEmptyTextAndATextThatAColonSplitsAreNamed() {
        SmallTemplate spoilt = SmallTemplate.good()
                .with("messages_en.yaml", "goal: See.", "goal:")
                .with("messages_en.yaml", "- What do you see?", "- Think: what do you see?");
        assertThat(loader.load(spoilt.files()).problems())
                .extracting(TemplateProblem::line, TemplateProblem::message)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(8, "The text steps.look.goal is empty."),
                        org.assertj.core.groups.Tuple.tuple(
                                10, "steps.look.prompts holds something other than a text."));
    }

    @Test
    void aMessageFileOfALanguageThatIsNotListedIsNamed() {
        TemplateProblem problem = only(SmallTemplate.good().with("workshop.yaml", "[zh, en]", "[en]"));
        assertThat(problem.file()).isEqualTo("small/messages_zh.yaml");
        assertThat(problem.remedy()).contains("languages:");
    }

    @Test
    void aSentenceThatNamesEachQuestionInBracesLoads() {
        SmallTemplate good = sentence("By {when} we do {why}.");
        assertThat(loader.load(good.files()).problems()).isEmpty();
        assertThat(lens(good, "ask"))
                .isInstanceOfSatisfying(
                        Lens.Form.class, form -> assertThat(form.variant()).isEqualTo(FormVariant.SENTENCE));
    }

    /** The sentence, what is said of it, and how to mend it. */
    static Stream<Arguments> sentencesWithWrongGaps() {
        return Stream.of(
                arguments("By {when} we do it.", "lacks {why}", "Put {why} where"),
                arguments("By {when} we do {why}, {who}.", "{who} is none of", "\"why\"?"),
                arguments("By {when} we do {why}, {cost}.", "{cost} is none of", "Use one of: when, why"),
                arguments("By {when} we do {why}, by {when}.", "has {when} twice", "Keep one"),
                arguments("By {when} we do {why}, {.", "a brace has no partner", "\"{when}\""));
    }

    @ParameterizedTest
    @MethodSource("sentencesWithWrongGaps")
    void aSentenceWithWrongGapsIsNamedWithLineAndRemedy(String text, String message, String remedy) {
        SmallTemplate spoilt =
                sentence("By {when} we do {why}.").with("messages_en.yaml", "By {when} we do {why}.", text);
        TemplateProblem problem = only(spoilt);
        assertThat(problem.file()).isEqualTo("small/messages_en.yaml");
        assertThat(problem.line()).isEqualTo(spoilt.lineOf("messages_en.yaml", "sentence:"));
        assertThat(problem.message()).contains("steps.look.lenses.ask.sentence").contains(message);
        assertThat(problem.remedy()).contains(remedy);
    }

    private static SmallTemplate sentence(String text) {
        SmallTemplate template = SmallTemplate.good()
                .with("workshop.yaml", "questions: [why]", "variant: sentence\n        questions: [when, why]");
        for (Language language : Language.values()) {
            String file = TemplateFiles.messages(language.code());
            template = template.with(file, "why: Why?", "why: Why?\n          when: When?")
                    .with(file, "why: Because.", "why: Because.\n          when: In May.")
                    .with(file, "empty: Begin.", "empty: Begin.\n        sentence: \"" + text + "\"");
        }
        return template;
    }

    private Lens lens(SmallTemplate template, String id) {
        return loader.load(template.files()).template().orElseThrow().steps().stream()
                .flatMap(step -> step.lenses().stream())
                .filter(lens -> lens.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private TemplateProblem only(SmallTemplate spoilt) {
        var loaded = loader.load(spoilt.files());
        assertThat(loaded.template()).isEmpty();
        assertThat(loaded.problems()).hasSize(1);
        return loaded.problems().getFirst();
    }

    /** Behind the checklists of the small template. */
    private static final String BEFORE_CLASS = """
            survey:
              names: true
              closes: 4
              questions:
                - {id: mood, type: scale, required: true, steps: [look]}
                - {id: pains, type: multiple, most: 2, options: [walls, haste, fog], steps: [look, choose]}
                - {id: role, type: single, options: [lead, member]}
                - {id: wish, type: long}
            materials:
              - {id: goals, min: 1, due: 5, by: trainer, accepts: [paste], steps: [look]}
              - {id: reports, min: 3}
            """;

    private static final String BEFORE_CLASS_TEXTS = """
            survey:
              title: Before class
              intro: Short.
              questions:
                mood: {text: How is it?, low: Bad, high: Good}
                pains: {text: What hurts?, options: {walls: Walls, haste: Haste, fog: Fog}}
                role: {text: Who are you?, options: {lead: Lead, member: Member}}
                wish: {text: What do you wish?}
            materials:
              goals: {title: Goals, hint: As written.}
              reports: {title: Reports, hint: Any.}
            """;

    private static SmallTemplate preparing() {
        SmallTemplate good = SmallTemplate.good();
        return good.with("workshop.yaml", good.texts().get("workshop.yaml") + BEFORE_CLASS)
                .with("messages_en.yaml", good.texts().get("messages_en.yaml") + BEFORE_CLASS_TEXTS)
                .with("messages_zh.yaml", good.texts().get("messages_zh.yaml") + BEFORE_CLASS_TEXTS);
    }

    @Test
    void aTemplateAsksForASurveyAndMaterialsBeforeClass() {
        var loaded = loader.load(preparing().files());

        assertThat(loaded.problems()).isEmpty();
        WorkshopTemplate template = loaded.template().orElseThrow();
        assertThat(template.preparing()).isTrue();
        assertThat(template.survey()).hasValueSatisfying(survey -> {
            assertThat(survey.names()).isTrue();
            assertThat(survey.closes()).isEqualTo(4);
            assertThat(survey.questions())
                    .contains(new SurveyQuestion(
                            "pains",
                            SurveyQuestion.Type.MULTIPLE,
                            List.of("walls", "haste", "fog"),
                            2,
                            false,
                            List.of("look", "choose")));
        });
        assertThat(template.materials())
                .containsExactly(
                        new MaterialList(
                                "goals",
                                1,
                                5,
                                MaterialList.By.TRAINER,
                                List.of(MaterialList.Way.PASTE),
                                List.of("look")),
                        new MaterialList(
                                "reports",
                                3,
                                3,
                                MaterialList.By.PARTICIPANTS,
                                List.of(MaterialList.Way.PASTE, MaterialList.Way.FILE),
                                List.of()));
        assertThat(template.messages().text(Language.EN, "survey.questions.pains.options.fog"))
                .isEqualTo("Fog");
    }

    @Test
    void aTemplateWithoutASurveyAndMaterialsAsksForNothing() {
        assertThat(loader.load(SmallTemplate.good().files()).template()).hasValueSatisfying(template -> {
            assertThat(template.preparing()).isFalse();
            assertThat(template.survey()).isEmpty();
        });
    }

    static Stream<Arguments> mistakesBeforeClass() {
        return Stream.of(
                arguments("type: single", "type: choice", "type: choice", "can't be \"choice\"", "single, multiple"),
                arguments(", options: [lead, member]", "", "id: role", "fewer than two options", "Add \"options"),
                arguments(
                        "type: scale, required",
                        "type: scale, options: [a, b], required",
                        "id: mood",
                        "has no options",
                        "Remove"),
                arguments("most: 2", "most: 4", "most: 4", "4 of 3 options", "3 or less"),
                arguments("type: single,", "type: single, most: 1,", "most: 1", "choose one option", "multiple"),
                arguments("type: long", "type: long, steps: [look]", "type: long", "trainer alone", "Take"),
                arguments("[look, choose]", "[look, chose]", "chose]", "no step \"chose\"", "\"choose\""),
                arguments("accepts: [paste], steps: [look]", "steps: [lok]", "lok", "no step \"lok\"", "\"look\""),
                arguments("id: role", "id: mood", "{id: mood, type: single", "taken already", "another id"),
                arguments("[lead, member]", "[lead, lead]", "[lead, lead]", "taken already", "another id"),
                arguments("{id: reports", "{id: goals", "{id: goals, min: 3", "taken already", "another id"),
                arguments("by: trainer", "by: boss", "by: boss", "can't be \"boss\"", "trainer, participants"),
                arguments("{id: reports, min: 3}", "{id: reports}", "{id: reports", "lacks \"min\"", "Add \"min:\""),
                arguments("names: true", "names: maybe", "names: maybe", "wrong type", "true or false"));
    }

    @ParameterizedTest
    @MethodSource
    void mistakesBeforeClass(String old, String spoilt, String line, String message, String remedy) {
        SmallTemplate files = preparing().with("workshop.yaml", old, spoilt);

        var loaded = loader.load(files.files());

        assertThat(loaded.template()).isEmpty();
        assertThat(loaded.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).endsWith("workshop.yaml");
            assertThat(problem.line()).isEqualTo(files.lineOf("workshop.yaml", line));
            assertThat(problem.message()).contains(message);
            assertThat(problem.remedy()).contains(remedy);
        });
    }

    @Test
    void everyQuestionOptionAndListNeedsItsText() {
        var loaded = loader.load(preparing()
                .with("messages_zh.yaml", "haste: Haste, ", "")
                .with("messages_en.yaml", "low: Bad, ", "")
                .with("messages_en.yaml", "hint: Any.", "tip: Any.")
                .files());

        assertThat(loaded.problems())
                .extracting(TemplateProblem::message)
                .contains(
                        "The text survey.questions.pains.options.haste is missing.",
                        "The text survey.questions.mood.low is missing.",
                        "The text materials.reports.hint is missing.",
                        "Nothing in workshop.yaml uses the text materials.reports.tip.");
    }
}
