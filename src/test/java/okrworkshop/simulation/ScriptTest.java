package okrworkshop.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.FieldSpec;
import okrworkshop.documents.Limits;
import okrworkshop.documents.LinkType;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @EnumSource
    void everyGroupWritesOnlyWhatTheDocumentKnows(Language language) {
        Script script = Script.of(language);
        for (int group = 1; group <= script.members().size(); group++) {
            Map<String, CardKind> cards = new HashMap<>();
            for (Script.Act act : acts(script)) {
                if (act.by(group)) {
                    check(act, cards);
                }
            }
        }
    }

    @Test
    void bothLanguagesPlayTheSameActs() {
        assertThat(acts(Script.of(Language.ZH)))
                .extracting(Script.Act::card, Script.Act::kind, Script.Act::place, Script.Act::points)
                .containsExactlyElementsOf(acts(Script.of(Language.EN)).stream()
                        .map(act ->
                                org.assertj.core.groups.Tuple.tuple(act.card(), act.kind(), act.place(), act.points()))
                        .toList());
    }

    @Test
    void daysAreCountedFromTheDayOfTheWorkshop() {
        Script.Act act =
                new Script.Act("t", "task", "", Map.of("due", "+14", "text", "+ more"), List.of(), List.of(), 0);

        assertThat(act.fieldsFrom(TODAY)).containsEntry("due", "2026-03-15").containsEntry("text", "+ more");
    }

    private static void check(Script.Act act, Map<String, CardKind> cards) {
        if (act.kind().isEmpty() && act.card().startsWith("frame-")) {
            cards.put(act.card(), CardKind.FRAME);
        }
        if (!act.kind().isEmpty()) {
            assertThat(cards).as("made once").doesNotContainKey(act.card());
            cards.put(act.card(), CardKind.ofWireName(act.kind()).orElseThrow());
        }
        assertThat(cards).as("made before").containsKey(act.card());
        CardKind kind = Objects.requireNonNull(cards.get(act.card()));
        act.fieldsFrom(TODAY).forEach((name, value) -> assertField(kind, name, value));
        for (List<String> link : act.links()) {
            assertThat(LinkType.ofWireName(link.getFirst())).isPresent();
            assertThat(cards).containsKey(link.get(1));
        }
    }

    private static void assertField(CardKind kind, String name, Object value) {
        assertThat(kind.fields()).containsKey(name);
        FieldSpec field = Objects.requireNonNull(kind.fields().get(name));
        switch (field.type()) {
            case TEXT -> assertThat((String) value).hasSizeBetween(1, Limits.TEXT);
            case LINE ->
                assertThat((String) value).hasSizeBetween(1, Limits.LINE).doesNotContain("\n");
            case NUMBER -> assertThat(value).isInstanceOf(Number.class);
            case DATE -> assertThat(LocalDate.parse((String) value)).isAfter(TODAY);
            case CHOICE -> assertThat(field.choices()).contains((String) value);
        }
    }

    private static List<Script.Act> acts(Script script) {
        return script.steps().stream().flatMap(step -> step.acts().stream()).toList();
    }
}
