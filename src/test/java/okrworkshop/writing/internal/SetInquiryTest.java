package okrworkshop.writing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.JsonParts;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.OkrSet.Field;
import okrworkshop.lint.Tuning;
import okrworkshop.people.Role;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.SettableClock;
import okrworkshop.writing.Asked;
import okrworkshop.writing.Wordings;
import okrworkshop.writing.internal.SetBody.FoundBody;
import okrworkshop.writing.internal.SetBody.PlaceBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SetInquiryTest {
    private static final String SET = """
            {'objectives':[{'text':'Guests return','rank':1,'krs':[{'text':'Hold 12 tastings','metric':'Guests','from':40,'to':90}]},
             {'text':'Guests return','krs':[{'text':'Publish 10 posts'},{'text':'Hold 3 workshops'}]}],
             'tasks':[{'due':'2026-05-01','kr':0}]}""";

    private Asked asked = asked(CardKind.OBJECTIVE);
    private final SetInquiry inquiry = new SetInquiry(
            new Wordings(),
            workshop -> Tuning.USUAL,
            (workshop, step) -> step.equals("objectives") ? asked : Asked.NOTHING,
            new SettableClock());

    @Test
    void eachFindingSaysWhatItIsAboutByItsPlaceInTheQuestion() {
        SetBody body = ask(SET);
        assertThat(body.findings())
                .containsExactly(
                        new FoundBody("S-KR-FEW", "warn", List.of(new PlaceBody("objective", 0))),
                        new FoundBody("S-ALL-OUTPUT", "warn", List.of(new PlaceBody("objective", 1))));
        assertThat(body.rules()).containsOnlyKeys("S-KR-FEW", "S-ALL-OUTPUT");
    }

    @Test
    void thePlanIsSpokenOfOnceTheStepAsksForIt() {
        asked = asked(CardKind.OBJECTIVE, CardKind.TASK);
        assertThat(rules(ask(SET))).contains("T-OWNER", "T-ORPHAN");
    }

    @Test
    void aStepThatAsksForNothingGetsNoAdvice() {
        assertThat(ask("tasks", SET).findings()).isEmpty();
    }

    @Test
    void tooMuchForAGroupIsRefused() {
        String many = IntStream.range(0, 101)
                .mapToObj(each -> "{'text':'x" + each + "'}")
                .collect(Collectors.joining(","));
        assertThatThrownBy(() -> ask("{'objectives':[{'text':'o','krs':[" + many + "]}]}"))
                .isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | set",
                "{'objectives':7} | set",
                "{'objectives':['x']} | set",
                "{'objectives':[{'text':'o','krs':[{'text':7}]}]} | text",
                "{'objectives':[{'text':'o','krs':[{'text':'k','due':'soon'}]}]} | due",
                "{'objectives':[{'text':'o','krs':[{'text':'k','to':1e300}]}]} | to",
                "{'objectives':[],'tasks':[{'due':'soon'}]} | set",
                "{'objectives':[],'tasks':[{'kr':3000000000}]} | set",
                "{'objectives':[{'text':7}]} | text",
                "{'objectives':[],'resources':[{'allocated':1e999}]} | set",
                "{'objectives':[{'text':'o','krs':[{'text':'k','to':1e999}]}]} | to"
            })
    void whatIsNoSetIsRefused(String set, String part) {
        assertThatThrownBy(() -> ask(set)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("ask.malformed");
            assertThat(refused.refusal().arguments()).containsExactly(part);
        });
    }

    private SetBody ask(String set) {
        return ask("objectives", set);
    }

    private SetBody ask(String step, String set) {
        String json = "{'step':'%s','set':%s}".formatted(step, set).replace('\'', '"');
        var viewer = new Viewer(
                PersonId.random(),
                "Anna",
                Role.PARTICIPANT,
                WorkshopId.random(),
                Optional.of(GroupId.random()),
                Language.EN);
        return (SetBody) Objects.requireNonNull(inquiry.byName().get("writing.set"))
                .answer(viewer, new JsonParts(JsonMapper.shared().readTree(json), "ask.malformed"));
    }

    private static List<String> rules(SetBody body) {
        return body.findings().stream().map(FoundBody::rule).toList();
    }

    private static Asked asked(CardKind... kinds) {
        return new Asked(
                Optional.of(new OkrSet.Cycle(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30))),
                Set.of(Field.KEY_RESULTS, Field.TASK_OWNER, Field.TASK_KEY_RESULT),
                Set.of(kinds),
                Set.of());
    }
}
