package okrworkshop.teaching.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import okrworkshop.lint.Finding;
import okrworkshop.lint.Linter;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Statement;
import okrworkshop.lint.Tuning;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.stage.Scene;
import okrworkshop.stage.Stage;
import okrworkshop.teaching.QuizItem;
import okrworkshop.teaching.QuizRound;
import okrworkshop.teaching.QuizTally;
import okrworkshop.teaching.Quizzes;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** What one trainer does with the quiz of one workshop. */
record QuizDesk(Workshops workshops, Quizzes quizzes, Stage stage, PersonId trainer, WorkshopId id) {
    private static final Linter LINTER = Linter.standard();

    Workshop workshop() {
        return workshops.get(trainer, id);
    }

    /** Whether the person changes something, and doesn't only look on. */
    boolean changes() {
        return workshop().crew().role(trainer).filter(CrewRole.OBSERVER::equals).isEmpty();
    }

    /** Whether there is a wall that could show it. */
    boolean projects() {
        return workshop().phase() == Phase.RUNNING;
    }

    void project() {
        stage.show(trainer, id, Scene.VOTES);
    }

    /** Those of the workshop's own come first. */
    List<QuizItem> own() {
        return quizzes.own(trainer, id);
    }

    /** In the workshop's language, whatever language the trainer reads. */
    List<QuizItem> shipped() {
        Language language = workshop().language();
        return quizzes.shipped(language);
    }

    /** The rules that speak about a statement as the hints of the workshop are set. */
    Set<RuleId> speaking(Statement statement) {
        Tuning tuning = workshop().rules().tuning();
        return LINTER.with(tuning.words()).lint(statement, tuning.profile()).stream()
                .map(Finding::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RuleId.class)));
    }

    void keep(QuizItem item) {
        quizzes.keep(trainer, id, item);
    }

    void remove(QuizItem item) {
        quizzes.remove(trainer, id, item.id());
    }

    Optional<QuizRound> on() {
        var unused = workshop();
        return quizzes.on(id);
    }

    Optional<QuizTally> tally() {
        return quizzes.tally(id);
    }

    void start(List<QuizItem> items, boolean atOnce) {
        quizzes.start(trainer, id, items, atOnce);
    }

    void next(QuizRound round) {
        quizzes.next(trainer, id, round.id(), round.reached());
    }

    void solve(UUID round) {
        quizzes.solve(trainer, id, round);
    }

    void end(UUID round) {
        quizzes.end(trainer, id, round);
    }

    void putAway(UUID round) {
        quizzes.putAway(trainer, id, round);
    }
}
