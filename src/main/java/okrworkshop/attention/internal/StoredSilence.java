package okrworkshop.attention.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okrworkshop.attention.Silence;
import okrworkshop.people.Role;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Restraint;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Kept;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The silence of each workshop, and what it keeps people from (rule K4). */
@Service
class StoredSilence implements Silence, Restraint, Channel, Keeper {
    private static final Refusal RESTING = Refusal.of("document.silence");

    private final JdbcClient jdbc;
    private final Doors doors;
    private final News news;
    private final Clock clock;
    private final Kept<Optional<Instant>> silences;

    StoredSilence(JdbcClient jdbc, Doors doors, News news, Clock clock) {
        this.jdbc = jdbc;
        this.doors = doors;
        this.news = news;
        this.clock = clock;
        this.silences = new Kept<>(this::read);
    }

    @Override
    public void forget(WorkshopId workshop) {
        silences.forget(workshop);
        tell(workshop);
    }

    @Override
    public Optional<Instant> since(WorkshopId workshop) {
        return silences.of(workshop);
    }

    @Override
    public void call(PersonId trainer, WorkshopId id) {
        doors.open(trainer, id);
        silences.change(
                id,
                before -> before.or(() -> {
                    Instant now = Moments.now(clock);
                    jdbc.sql("insert into silence (workshop, since) values (?, ?)")
                            .params(id.value(), Moments.bind(now))
                            .update();
                    return Optional.of(now);
                }));
        tell(id);
    }

    @Override
    public void lift(PersonId trainer, WorkshopId id) {
        doors.trainers(trainer, id);
        silences.change(id, before -> {
            jdbc.sql("delete from silence where workshop = ?").param(id.value()).update();
            return Optional.empty();
        });
        tell(id);
    }

    @Override
    public Optional<Refusal> on(Viewer viewer) {
        return viewer.role() == Role.PARTICIPANT && since(viewer.workshop()).isPresent()
                ? Optional.of(RESTING)
                : Optional.empty();
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return List.of(event(viewer.workshop()));
    }

    private void tell(WorkshopId id) {
        news.tell(new Audience.Everyone(id), viewer -> event(id));
    }

    private EventMessage event(WorkshopId id) {
        return new EventMessage("silence", new Body(since(id).isPresent()));
    }

    private Optional<Instant> read(WorkshopId id) {
        return jdbc.sql("select since from silence where workshop = ?")
                .param(id.value())
                .query((row, number) -> Moments.read(row, "since"))
                .optional();
    }

    record Body(boolean on) {}
}
