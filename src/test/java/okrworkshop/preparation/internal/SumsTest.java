package okrworkshop.preparation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okrworkshop.preparation.Answers;
import okrworkshop.preparation.PreparingMethod;
import okrworkshop.preparation.SurveyReply;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.templates.Survey;
import org.junit.jupiter.api.Test;

class SumsTest {
    private final Survey survey = new PreparingMethod().survey();
    private final List<SurveyReply> replies = new ArrayList<>();

    @Test
    void answersAreCountedByOptionAndTextsComeInNoTellingOrder() {
        sent("Zoe", Map.of("role", List.of("lead"), "pains", List.of("walls", "fog"), "wish", List.of("Time")));
        sent("Ann", Map.of("role", List.of("member"), "pains", List.of("fog"), "mood", List.of("2")));
        sent("Bo", Map.of("role", List.of("member"), "pains", List.of("haste"), "wish", List.of("Calm")));

        SurveyResults results = Sums.of(survey.questions(), replies, false);

        assertThat(results.people()).isEqualTo(3);
        assertThat(question(results, "role").sums())
                .containsExactly(new SurveyResults.Sum("lead", 1), new SurveyResults.Sum("member", 2));
        assertThat(question(results, "pains").sums())
                .containsExactly(
                        new SurveyResults.Sum("walls", 1),
                        new SurveyResults.Sum("haste", 1),
                        new SurveyResults.Sum("fog", 2));
        assertThat(question(results, "wish").texts())
                .containsExactly(new SurveyResults.Written("Calm", ""), new SurveyResults.Written("Time", ""));
    }

    @Test
    void fewerThanThreeAnswersWithoutNamesAreShownToNobody() {
        sent("", Map.of("role", List.of("lead"), "wish", List.of("I am known by my words")));
        sent("", Map.of("role", List.of("lead")));

        SurveyResults results = Sums.of(survey.questions(), replies, false);

        assertThat(results.people()).isEqualTo(2);
        assertThat(results.hidden()).isTrue();
        assertThat(results.questions()).isEmpty();
    }

    @Test
    void aQuestionThatOnlyOneAnsweredStaysHiddenToo() {
        sent("", Map.of("role", List.of("lead"), "mood", List.of("1")));
        sent("", Map.of("role", List.of("lead")));
        sent("", Map.of("role", List.of("lead")));

        SurveyResults results = Sums.of(survey.questions(), replies, false);

        assertThat(question(results, "mood").hidden()).isTrue();
        assertThat(question(results, "mood").sums()).isEmpty();
        assertThat(question(results, "role").hidden()).isFalse();
    }

    @Test
    void withNamesTheTrainerSeesWhoWroteWhatFromTheFirstAnswerOn() {
        sent("Ann", Map.of("role", List.of("lead"), "wish", List.of("Calm")));

        SurveyResults results = Sums.of(survey.questions(), replies, true);

        assertThat(results.hidden()).isFalse();
        assertThat(question(results, "wish").texts()).containsExactly(new SurveyResults.Written("Calm", "Ann"));
    }

    @Test
    void draftsDoNotCount() {
        replies.add(new SurveyReply(new Answers(Map.of("role", List.of("lead"))), Answers.NONE, ""));

        assertThat(Sums.of(survey.questions(), replies, true).people()).isZero();
    }

    private void sent(String name, Map<String, List<String>> given) {
        replies.add(new SurveyReply(new Answers(given), new Answers(given), name));
    }

    private static SurveyResults.Question question(SurveyResults results, String id) {
        return results.questions().stream()
                .filter(each -> each.question().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
