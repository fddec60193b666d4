package okrworkshop.cockpit.ui;

import java.util.List;
import java.util.Optional;
import okrworkshop.attention.AttentionNews;
import okrworkshop.attention.Poll;
import okrworkshop.attention.Polls;
import okrworkshop.attention.Spotlight;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.gallery.WalkNews;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.Walks;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.stage.NextStep;
import okrworkshop.stage.Stage;
import okrworkshop.teaching.QuizNews;
import okrworkshop.teaching.Quizzes;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the pages around the projector need. Of documents it gives what everybody may see, and nothing else. */
@Component
class Stagecraft {
    private final Stage stage;
    private final NextStep nextStep;
    private final ObjectProvider<Documents> documents;
    private final ObjectProvider<Spotlight> spotlight;
    private final ObjectProvider<Polls> polls;
    private final ObjectProvider<AttentionNews> news;
    private final ObjectProvider<Quizzes> quizzes;
    private final ObjectProvider<QuizNews> quizNews;
    private final ObjectProvider<Walks> walks;
    private final ObjectProvider<WalkNews> walkNews;

    Stagecraft(
            Stage stage,
            NextStep nextStep,
            ObjectProvider<Documents> documents,
            ObjectProvider<Spotlight> spotlight,
            ObjectProvider<Polls> polls,
            ObjectProvider<AttentionNews> news,
            ObjectProvider<Quizzes> quizzes,
            ObjectProvider<QuizNews> quizNews,
            ObjectProvider<Walks> walks,
            ObjectProvider<WalkNews> walkNews) {
        this.stage = stage;
        this.nextStep = nextStep;
        this.documents = documents;
        this.spotlight = spotlight;
        this.polls = polls;
        this.news = news;
        this.quizzes = quizzes;
        this.quizNews = quizNews;
        this.walks = walks;
        this.walkNews = walkNews;
    }

    Stage stage() {
        return stage;
    }

    NextStep nextStep() {
        return nextStep;
    }

    /** Empty while it can't be read. */
    Optional<DocumentView> board(Group group) {
        try {
            return documents.stream().findFirst().map(all -> all.read(group.document()));
        } catch (RefusedException unreadable) {
            return Optional.empty();
        }
    }

    Optional<Spotlight.Shown> spotlight(WorkshopId workshop) {
        return spotlight.stream().findFirst().flatMap(light -> light.of(workshop));
    }

    /** Those that are on the screens, oldest first. */
    List<Poll> polls(WorkshopId workshop) {
        return polls.stream()
                .flatMap(all -> all.of(workshop).stream())
                .filter(poll -> !poll.putAway())
                .toList();
    }

    /** The quiz on the screens, with its numbers. */
    Optional<QuizPage> quiz(Workshop workshop) {
        return quizzes.stream()
                .findFirst()
                .flatMap(all -> all.on(workshop.id())
                        .flatMap(round -> all.tally(workshop.id()).flatMap(tally -> QuizPage.of(round, tally))));
    }

    /** The newest round of the gallery walk, when it is to be on the wall. */
    Optional<WalkResult> walk(WorkshopId workshop) {
        return walks.stream()
                .flatMap(all -> all.results(workshop).reversed().stream().limit(1))
                .filter(WalkResult::onWall)
                .findFirst();
    }

    /**
     * @param changed hears of scenes, announced moves, spotlight, polls, the quiz and the gallery walk; must not wait
     * @return ends it
     */
    Runnable listen(WorkshopId workshop, Runnable changed) {
        Stage.Registration scenes = stage.listen(workshop, changed);
        List<AttentionNews.Registration> attention =
                news.stream().map(each -> each.listen(workshop, changed)).toList();
        List<Runnable> quiz =
                quizNews.stream().map(each -> each.listen(workshop, changed)).toList();
        List<Runnable> walk =
                walkNews.stream().map(each -> each.listen(workshop, changed)).toList();
        return () -> {
            scenes.close();
            walk.forEach(Runnable::run);
            quiz.forEach(Runnable::run);
            attention.forEach(AttentionNews.Registration::close);
        };
    }
}
