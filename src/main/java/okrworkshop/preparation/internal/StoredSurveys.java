package okrworkshop.preparation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import okrworkshop.people.DisplayName;
import okrworkshop.preparation.Answers;
import okrworkshop.preparation.Preparation;
import okrworkshop.preparation.SurveyPhase;
import okrworkshop.preparation.SurveyReply;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.preparation.Surveys;
import okrworkshop.preparation.Visitor;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Survey;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Service;

/** Surveys as rows; a browser's reply is one row. */
@Service
class StoredSurveys implements Surveys {
    /** Replies of a workshop: a full hall, and some who come with two devices. */
    static final int MOST = 2_000;

    private static final int NOTES = 20_000;

    private final Workshops workshops;
    private final PreparationRows rows;
    private final ReplyRows replies;
    private final PreparationChanges changes;
    private final Clock clock;

    StoredSurveys(
            Workshops workshops, PreparationRows rows, ReplyRows replies, PreparationChanges changes, Clock clock) {
        this.workshops = workshops;
        this.rows = rows;
        this.replies = replies;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Preparation of(WorkshopId id) {
        Preparation now = kept(id);
        return new Preparation(id, now.day(), now.closes(), today(now), now.names(), "");
    }

    @Override
    public Preparation get(PersonId trainer, WorkshopId id) {
        var unused = workshops.get(trainer, id);
        Preparation now = kept(id);
        return new Preparation(id, now.day(), now.closes(), today(now), now.names(), now.notes());
    }

    @Override
    public Preparation plan(PersonId trainer, WorkshopId id, Optional<LocalDate> day, Optional<LocalDate> closes) {
        return change(trainer, id, now -> new Preparation(id, day, closes, now.survey(), now.names(), now.notes()));
    }

    @Override
    public Preparation names(PersonId trainer, WorkshopId id, boolean names) {
        var unused = CrewDoor.change(workshops, trainer, id);
        if (kept(id).names() != names && replies.count(id) > 0) {
            throw new RefusedException("survey.has-answers");
        }
        return change(
                trainer, id, now -> new Preparation(id, now.day(), now.closes(), now.survey(), names, now.notes()));
    }

    @Override
    public Preparation note(PersonId trainer, WorkshopId id, String notes) {
        if (notes.length() > NOTES) {
            throw new RefusedException("text.too-long", NOTES);
        }
        String tidy = TidyText.of(notes).text();
        return change(
                trainer, id, now -> new Preparation(id, now.day(), now.closes(), now.survey(), now.names(), tidy));
    }

    @Override
    public Preparation open(PersonId trainer, WorkshopId id) {
        var unused = survey(CrewDoor.change(workshops, trainer, id));
        if (over(kept(id))) {
            throw new RefusedException("survey.over");
        }
        return phase(trainer, id, SurveyPhase.OPEN);
    }

    @Override
    public Preparation close(PersonId trainer, WorkshopId id) {
        return phase(trainer, id, SurveyPhase.CLOSED);
    }

    @Override
    public SurveyResults results(PersonId trainer, WorkshopId id) {
        return results(workshops.get(trainer, id));
    }

    /** For everybody who may know it; the room asks without a trainer. */
    SurveyResults results(Workshop workshop) {
        Survey survey = survey(workshop);
        return Sums.of(
                survey.questions(),
                replies.sent(workshop.id()),
                kept(workshop.id()).names());
    }

    @Override
    public SurveyReply reply(WorkshopId id, Visitor visitor) {
        return replies.get(id, visitor).orElse(SurveyReply.NONE);
    }

    @Override
    public SurveyReply keep(WorkshopId id, Visitor visitor, Answers answers, String name) {
        Survey survey = open(id);
        Optional<SurveyReply> known = replies.get(id, visitor);
        if (known.isEmpty() && replies.count(id) >= MOST) {
            throw new RefusedException("survey.full");
        }
        if (name.length() > DisplayName.LIMIT) {
            throw new RefusedException("name.too-long", DisplayName.LIMIT);
        }
        var reply = new SurveyReply(
                AnswerRules.fitting(survey.questions(), answers),
                known.map(SurveyReply::sent).orElse(Answers.NONE),
                of(id).names() ? TidyText.of(name).text() : "");
        replies.put(id, visitor, reply);
        return reply;
    }

    @Override
    public SurveyReply send(WorkshopId id, Visitor visitor, Answers answers, String name) {
        SurveyReply kept = keep(id, visitor, answers, name);
        AnswerRules.complete(open(id).questions(), kept.draft());
        var reply = new SurveyReply(kept.draft(), kept.draft(), of(id).names() ? DisplayName.of(kept.name()) : "");
        replies.put(id, visitor, reply);
        changes.changed(id);
        return reply;
    }

    private Survey open(WorkshopId id) {
        Survey survey = survey(workshops.byId(id).orElseThrow(() -> new RefusedException("workshop.unknown")));
        if (of(id).survey() != SurveyPhase.OPEN) {
            throw new RefusedException("survey.closed");
        }
        return survey;
    }

    private Preparation phase(PersonId trainer, WorkshopId id, SurveyPhase phase) {
        return change(
                trainer, id, now -> new Preparation(id, now.day(), now.closes(), phase, now.names(), now.notes()));
    }

    private Preparation change(PersonId trainer, WorkshopId id, UnaryOperator<Preparation> change) {
        var unused = CrewDoor.change(workshops, trainer, id);
        rows.put(change.apply(kept(id)));
        changes.changed(id);
        return get(trainer, id);
    }

    private Preparation kept(WorkshopId id) {
        return rows.get(id)
                .orElseGet(() -> new Preparation(
                        id, Optional.empty(), Optional.empty(), SurveyPhase.WAITING, asksNames(id), ""));
    }

    private boolean asksNames(WorkshopId id) {
        return workshops
                .byId(id)
                .flatMap(workshop -> workshop.template().survey())
                .filter(Survey::names)
                .isPresent();
    }

    private SurveyPhase today(Preparation kept) {
        return kept.survey() == SurveyPhase.OPEN && over(kept) ? SurveyPhase.CLOSED : kept.survey();
    }

    /** Its last day, in the place where the server is, is gone. */
    private boolean over(Preparation kept) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return kept.closes().filter(today::isAfter).isPresent();
    }

    private static Survey survey(Workshop workshop) {
        return workshop.template().survey().orElseThrow(() -> new RefusedException("survey.none"));
    }
}
