package okrworkshop.closing.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.closing.ClosingPhase;
import okrworkshop.closing.Feedback;
import okrworkshop.closing.NextStep;
import okrworkshop.closing.NextSteps;
import okrworkshop.preparation.Answers;
import okrworkshop.preparation.Questionnaire;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Closing;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.PersonForgotten;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPurged;
import okrworkshop.workshops.WorkshopReset;
import okrworkshop.workshops.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Next steps and feedback in the database. */
@Component
class StoredClosing implements NextSteps, Feedback {
    private final Workshops workshops;
    private final ClosingRows rows;
    private final Questionnaire questionnaire;
    private final ClosingChanges changes;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    StoredClosing(
            Workshops workshops,
            ClosingRows rows,
            Questionnaire questionnaire,
            ClosingChanges changes,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.workshops = workshops;
        this.rows = rows;
        this.questionnaire = questionnaire;
        this.changes = changes;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public ClosingPhase phase(WorkshopId id) {
        return workshops.byId(id).map(this::phase).orElse(ClosingPhase.WAITING);
    }

    ClosingPhase phase(Workshop workshop) {
        if (workshop.template().closing().isEmpty()) {
            return ClosingPhase.WAITING;
        }
        ClosingPhase kept = rows.phase(workshop.id());
        return kept == ClosingPhase.OPEN && workshop.phase() != Phase.RUNNING ? ClosingPhase.OVER : kept;
    }

    @Override
    public void open(PersonId trainer, WorkshopId id) {
        Workshop workshop = led(trainer, id);
        asked(workshop);
        if (workshop.phase() != Phase.RUNNING) {
            throw new RefusedException("workshop.not-running");
        }
        move(id, ClosingPhase.OPEN);
    }

    @Override
    public void end(PersonId trainer, WorkshopId id) {
        Workshop workshop = led(trainer, id);
        if (phase(workshop) == ClosingPhase.OPEN) {
            move(id, ClosingPhase.OVER);
        }
    }

    private void move(WorkshopId id, ClosingPhase phase) {
        rows.phase(id, phase);
        changes.changed(id);
        publisher.publishEvent(new ClosingMoved(id));
    }

    @Override
    public Optional<SurveyResults> results(PersonId trainer, WorkshopId id) {
        return workshops
                .get(trainer, id)
                .template()
                .closing()
                .map(closing -> questionnaire.nameless(closing.questions(), rows.replies(id)));
    }

    @Override
    public Answers mine(WorkshopId id, PersonId person) {
        return rows.reply(id, person).orElse(Answers.NONE);
    }

    @Override
    public void answer(WorkshopId id, PersonId person, Answers answers) {
        Closing closing = asked(open(id));
        rows.reply(id, person, questionnaire.complete(closing.questions(), answers));
        changes.changed(id);
    }

    @Override
    public List<NextStep> of(WorkshopId id, PersonId person) {
        return rows.steps(id, person);
    }

    @Override
    public Map<PersonId, List<NextStep>> shared(WorkshopId id) {
        return rows.shared(id);
    }

    @Override
    public int people(WorkshopId id) {
        return rows.planning(id);
    }

    @Override
    public void put(WorkshopId id, PersonId person, NextStep step) {
        open(id);
        var tidy = new NextStep(
                step.id(),
                Typed.text(step.what(), NextStep.WHAT),
                step.until(),
                Typed.text(step.with(), NextStep.WITH),
                step.shared());
        if (tidy.what().isEmpty()) {
            throw new RefusedException("step.empty");
        }
        List<NextStep> known = rows.steps(id, person);
        if (known.size() >= NextStep.MOST
                && known.stream().noneMatch(each -> each.id().equals(step.id()))) {
            throw new RefusedException("step.many", NextStep.MOST);
        }
        rows.put(id, person, tidy, clock.instant().truncatedTo(ChronoUnit.MICROS));
        changes.changed(id);
    }

    @Override
    public void remove(WorkshopId id, PersonId person, String step) {
        open(id);
        if (rows.remove(id, person, step)) {
            changes.changed(id);
        }
    }

    /** Everything of a workshop at once, for events to everybody. */
    WholeClosing whole(WorkshopId id) {
        return new WholeClosing(rows.steps(id), rows.repliesByPerson(id));
    }

    @EventListener
    void on(PersonForgotten forgotten) {
        forgotten.persons().forEach(person -> rows.forget(forgotten.workshop(), person));
        changes.changed(forgotten.workshop());
    }

    @EventListener
    void on(WorkshopReset reset) {
        rows.removeAll(reset.workshop());
    }

    @EventListener
    void on(WorkshopPurged purged) {
        rows.removeAll(purged.workshop());
    }

    private Workshop open(WorkshopId id) {
        Workshop workshop = workshops.byId(id).orElseThrow(() -> new RefusedException("workshop.unknown"));
        if (phase(workshop) != ClosingPhase.OPEN) {
            throw new RefusedException("closing.not-open");
        }
        return workshop;
    }

    private Workshop led(PersonId trainer, WorkshopId id) {
        Workshop workshop = workshops.get(trainer, id);
        if (workshop.crew().role(trainer).filter(CrewRole.OBSERVER::equals).isPresent()) {
            throw new RefusedException("crew.observer");
        }
        if (!workshop.crew().leads(trainer)) {
            throw new RefusedException("crew.not-leading");
        }
        return workshop;
    }

    private static Closing asked(Workshop workshop) {
        return workshop.template().closing().orElseThrow(() -> new RefusedException("closing.none"));
    }
}
