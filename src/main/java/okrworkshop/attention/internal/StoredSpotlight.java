package okrworkshop.attention.internal;

import java.util.Optional;
import java.util.UUID;
import okrworkshop.attention.Spotlight;
import okrworkshop.attention.SpotlightTurned;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Kept;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.WorkshopEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The spotlight of each workshop. */
@Service
class StoredSpotlight implements Spotlight, Keeper {
    private final JdbcClient jdbc;
    private final Doors doors;
    private final Views views;
    private final News news;
    private final SpotlightEvents events;
    private final ObjectProvider<Broadcaster> broadcaster;
    private final ApplicationEventPublisher publisher;
    private final Kept<Optional<Shown>> spotlights;

    StoredSpotlight(
            JdbcClient jdbc,
            Doors doors,
            Views views,
            News news,
            SpotlightEvents events,
            ObjectProvider<Broadcaster> broadcaster,
            ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.doors = doors;
        this.views = views;
        this.news = news;
        this.events = events;
        this.broadcaster = broadcaster;
        this.publisher = publisher;
        this.spotlights = new Kept<>(this::read);
    }

    @Override
    public void forget(WorkshopId workshop) {
        spotlights.forget(workshop);
        tell(workshop);
    }

    @Override
    public Optional<Shown> of(WorkshopId workshop) {
        return spotlights.of(workshop);
    }

    @Override
    public void show(PersonId trainer, WorkshopId id, Shown wanted) {
        Shown shown = checked(trainer, id, wanted);
        spotlights.change(id, before -> {
            if (before.isPresent()) {
                jdbc.sql("update spotlight set group_id = ?, step = ?, lens = ?, card = ? where workshop = ?")
                        .params(shown.group().value(), shown.step(), shown.lens(), shown.card(), id.value())
                        .update();
            } else {
                jdbc.sql("insert into spotlight (group_id, step, lens, card, workshop) values (?, ?, ?, ?, ?)")
                        .params(shown.group().value(), shown.step(), shown.lens(), shown.card(), id.value())
                        .update();
            }
            return Optional.of(shown);
        });
        tell(id);
        publisher.publishEvent(new SpotlightTurned(id, true));
    }

    @Override
    public void end(PersonId trainer, WorkshopId id) {
        doors.trainers(trainer, id);
        spotlights.change(id, before -> {
            jdbc.sql("delete from spotlight where workshop = ?")
                    .param(id.value())
                    .update();
            return Optional.empty();
        });
        tell(id);
        publisher.publishEvent(new SpotlightTurned(id, false));
    }

    @Override
    public void lead(PersonId trainer, WorkshopId id, Shown wanted) {
        Shown there = checked(trainer, id, wanted);
        news.tell(new Audience.Group(id, there.group()), viewer -> events.follow(doors.open(id), there, trainer));
    }

    /** Nothing is shown in a workshop that is over. */
    @EventListener
    void turned(WorkshopEvent event) {
        boolean turns = event.type().equals("closed") || event.type().equals("reopened");
        if (turns && of(event.workshop()).isPresent()) {
            tell(event.workshop());
        }
    }

    private void tell(WorkshopId id) {
        news.tell(new Audience.Everyone(id), viewer -> events.of(doors.known(id), of(id)));
        // After the news: whoever may not read the board any more has left it by then.
        news.later(() -> broadcaster.getObject().refreshGrants(id));
    }

    private Shown checked(PersonId trainer, WorkshopId id, Shown wanted) {
        doors.trainers(trainer, id);
        return views.checked(doors.running(id), wanted);
    }

    private Optional<Shown> read(WorkshopId id) {
        return jdbc.sql("select group_id, step, lens, card from spotlight where workshop = ?")
                .param(id.value())
                .query((row, number) -> new Shown(
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getString("step"),
                        row.getString("lens"),
                        row.getString("card")))
                .optional();
    }
}
