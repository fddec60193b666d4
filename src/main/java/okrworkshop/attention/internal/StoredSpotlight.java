package okrworkshop.attention.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.attention.GroupPlace;
import okrworkshop.attention.Spotlight;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Documents;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The spotlight of each workshop. */
@Service
class StoredSpotlight implements Spotlight, Keeper {
    private final JdbcClient jdbc;
    private final Doors doors;
    private final Documents documents;
    private final News news;
    private final SpotlightEvents events;
    private final ObjectProvider<Broadcaster> broadcaster;
    private final Kept<Optional<Shown>> spotlights;

    StoredSpotlight(
            JdbcClient jdbc,
            Doors doors,
            Documents documents,
            News news,
            SpotlightEvents events,
            ObjectProvider<Broadcaster> broadcaster) {
        this.jdbc = jdbc;
        this.doors = doors;
        this.documents = documents;
        this.news = news;
        this.events = events;
        this.broadcaster = broadcaster;
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
        Workshop workshop = doors.running(id);
        Group group = Doors.group(workshop, wanted.group());
        List<StepTemplate> reached = workshop.template().steps().subList(0, GroupPlace.step(group) + 1);
        boolean view = reached.stream()
                .filter(step -> step.id().equals(wanted.step()))
                .flatMap(step -> step.lenses().stream())
                .anyMatch(lens -> lens.id().equals(wanted.lens()));
        if (!view) {
            throw new RefusedException("spotlight.unknown");
        }
        return new Shown(group.id(), wanted.step(), wanted.lens(), visible(group, wanted.card()) ? wanted.card() : "");
    }

    /** Whether everybody may see the card. */
    private boolean visible(Group group, String card) {
        try {
            return !card.isEmpty()
                    && documents
                            .read(group.document())
                            .card(new CardId(card))
                            .filter(Card::live)
                            .isPresent();
        } catch (IllegalArgumentException noCard) {
            return false;
        }
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
