package okrworkshop.preparation.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import okrworkshop.preparation.Answers;
import okrworkshop.preparation.SurveyReply;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.templates.SurveyQuestion;

/** Adds up what was handed in. Pure. */
final class Sums {
    private Sums() {}

    /** The numbers of a scale. */
    static List<String> scale() {
        return IntStream.rangeClosed(SurveyQuestion.LOWEST, SurveyQuestion.HIGHEST)
                .mapToObj(String::valueOf)
                .toList();
    }

    /** @param names whether people said who they are; otherwise few answers stay hidden */
    static SurveyResults of(List<SurveyQuestion> questions, List<SurveyReply> replies, boolean names) {
        List<SurveyReply> sent = replies.stream().filter(SurveyReply::counts).toList();
        boolean hidden = !names && sent.size() < SurveyResults.FEWEST;
        return new SurveyResults(
                sent.size(),
                hidden,
                hidden
                        ? List.of()
                        : questions.stream()
                                .map(question -> question(question, sent, names))
                                .toList());
    }

    private static SurveyResults.Question question(SurveyQuestion question, List<SurveyReply> sent, boolean names) {
        List<SurveyReply> answered = sent.stream()
                .filter(reply -> !reply.sent().to(question.id()).isEmpty())
                .toList();
        if (question.type().isText()) {
            return new SurveyResults.Question(
                    question, answered.size(), false, List.of(), texts(question, answered, names));
        }
        boolean hidden = !names && answered.size() < SurveyResults.FEWEST;
        List<Answers> answers = answered.stream().map(SurveyReply::sent).toList();
        List<String> options = question.type().hasOptions() ? question.options() : scale();
        List<SurveyResults.Sum> sums = options.stream()
                .map(option -> new SurveyResults.Sum(option, (int) answers.stream()
                        .filter(each -> each.to(question.id()).contains(option))
                        .count()))
                .toList();
        return new SurveyResults.Question(question, answered.size(), hidden, hidden ? List.of() : sums, List.of());
    }

    private static List<SurveyResults.Written> texts(
            SurveyQuestion question, List<SurveyReply> answered, boolean names) {
        return answered.stream()
                .map(reply ->
                        new SurveyResults.Written(reply.sent().to(question.id()).getFirst(), names ? reply.name() : ""))
                .sorted(Comparator.comparing(SurveyResults.Written::text))
                .toList();
    }
}
