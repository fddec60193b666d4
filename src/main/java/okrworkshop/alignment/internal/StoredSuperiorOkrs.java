package okrworkshop.alignment.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.alignment.SuperiorOkrs;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Documents;
import okrworkshop.okr.Serves;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.shared.WorkshopListeners;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.LaterMeetings;
import okrworkshop.workshops.Origin;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.WorkshopPurged;
import okrworkshop.workshops.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Superior OKRs in the database. */
@Component
class StoredSuperiorOkrs implements SuperiorOkrs {
    private static final int TRIES = 20;

    private final Workshops workshops;
    private final LaterMeetings meetings;
    private final Documents documents;
    private final SuperiorRows rows;
    private final EntryIds ids;
    private final ApplicationEventPublisher publisher;
    private final WorkshopListeners listeners = new WorkshopListeners();

    StoredSuperiorOkrs(
            Workshops workshops,
            LaterMeetings meetings,
            Documents documents,
            SuperiorRows rows,
            EntryIds ids,
            ApplicationEventPublisher publisher) {
        this.workshops = workshops;
        this.meetings = meetings;
        this.documents = documents;
        this.rows = rows;
        this.ids = ids;
        this.publisher = publisher;
    }

    @Override
    public SuperiorOkr of(PersonId crew, WorkshopId id) {
        return of(workshops.get(crew, id));
    }

    @Override
    public SuperiorOkr of(Workshop workshop) {
        return kept(workshop.id()).orElse(SuperiorOkr.NONE);
    }

    /** Empty when there was never one. */
    Optional<SuperiorOkr> kept(WorkshopId id) {
        return rows.of(id).map(SuperiorRows.Kept::okr);
    }

    @Override
    public void addObjective(PersonId trainer, WorkshopId id, String text) {
        change(trainer, id, okr -> okr.plusObjective(text, ids));
    }

    @Override
    public void addKeyResult(PersonId trainer, WorkshopId id, String objective, String text) {
        change(trainer, id, okr -> okr.plusKeyResult(objective, text, ids));
    }

    @Override
    public void reword(PersonId trainer, WorkshopId id, String entry, String text) {
        change(trainer, id, okr -> okr.reworded(entry, text));
    }

    @Override
    public void move(PersonId trainer, WorkshopId id, String entry, int by) {
        change(trainer, id, okr -> okr.moved(entry, by));
    }

    @Override
    public void remove(PersonId trainer, WorkshopId id, String entry) {
        taking(trainer, id, (okr, used) -> okr.without(entry, used));
    }

    @Override
    public void takeBack(PersonId trainer, WorkshopId id, String entry) {
        change(trainer, id, okr -> okr.withAgain(entry));
    }

    @Override
    public void append(PersonId trainer, WorkshopId id, List<SuperiorOkr.Written> more) {
        change(trainer, id, okr -> okr.plus(more, ids));
    }

    @Override
    public void replace(PersonId trainer, WorkshopId id, List<SuperiorOkr.Written> now) {
        taking(trainer, id, (okr, used) -> okr.rewritten(now, used, ids));
    }

    @Override
    public Runnable listen(WorkshopId workshop, Runnable changed) {
        return listeners.listen(workshop, changed);
    }

    @Override
    public void copy(PersonId trainer, WorkshopId from, WorkshopId to) {
        SuperiorOkr earlier = of(trainer, from).current();
        if (!earlier.objectives().isEmpty()) {
            helped(trainer, to);
            make(to, now -> now.objectives().isEmpty() ? earlier : now);
        }
    }

    /** The ids stay: what groups take along into a later meeting still says what it serves. */
    @EventListener
    void on(WorkshopEvent event) {
        if (event.type().equals("created")) {
            workshops
                    .byId(event.workshop())
                    .flatMap(made -> made.groups().stream()
                            .flatMap(group -> meetings.origin(made.id(), group.id()).stream())
                            .findFirst())
                    .map(Origin::workshop)
                    .flatMap(this::kept)
                    .ifPresent(earlier ->
                            make(event.workshop(), now -> now.objectives().isEmpty() ? earlier : now));
        }
    }

    @EventListener
    void on(WorkshopPurged purged) {
        rows.remove(purged.workshop());
    }

    private void taking(PersonId trainer, WorkshopId id, BiFunction<SuperiorOkr, Set<String>, SuperiorOkr> move) {
        Workshop workshop = helped(trainer, id);
        Set<String> used = used(workshop);
        make(id, okr -> move.apply(okr, used));
    }

    private void change(PersonId trainer, WorkshopId id, UnaryOperator<SuperiorOkr> move) {
        helped(trainer, id);
        make(id, move);
    }

    private void make(WorkshopId id, UnaryOperator<SuperiorOkr> move) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<SuperiorRows.Kept> before = rows.of(id);
            SuperiorOkr now = move.apply(before.map(SuperiorRows.Kept::okr).orElse(SuperiorOkr.NONE));
            boolean done =
                    before.map(kept -> rows.update(id, kept.version(), now)).orElseGet(() -> rows.insert(id, now));
            if (done) {
                tell(id);
                return;
            }
        }
        throw new RefusedException("server.busy");
    }

    private void tell(WorkshopId id) {
        publisher.publishEvent(new SuperiorChanged(id));
        listeners.tell(id);
    }

    /** Also what rounds still hide: nobody is told, but what they chose must stay readable. */
    private Set<String> used(Workshop workshop) {
        return workshop.groups().stream()
                .flatMap(group -> documents.readWhole(group.document()).allCards().stream())
                .filter(card -> card.kind() == CardKind.OBJECTIVE)
                .flatMap(card -> Serves.of(card).stream())
                .collect(Collectors.toSet());
    }

    private Workshop helped(PersonId trainer, WorkshopId id) {
        Workshop workshop = workshops.get(trainer, id);
        if (workshop.crew().role(trainer).filter(CrewRole.OBSERVER::equals).isPresent()) {
            throw new RefusedException("crew.observer");
        }
        return workshop;
    }
}
