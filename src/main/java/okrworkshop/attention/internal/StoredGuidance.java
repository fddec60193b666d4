package okrworkshop.attention.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.attention.Guidance;
import okrworkshop.attention.Spotlight.Shown;
import okrworkshop.people.Role;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Kept;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who takes whom along in each workshop, and the {@code guide} event (rule W2). */
@Service
class StoredGuidance implements Guidance, Channel, Keeper {
    private final JdbcClient jdbc;
    private final Doors doors;
    private final Views views;
    private final News news;
    private final People people;
    private final Kept<Optional<Guide>> guides;

    StoredGuidance(JdbcClient jdbc, Doors doors, Views views, News news, People people) {
        this.jdbc = jdbc;
        this.doors = doors;
        this.views = views;
        this.news = news;
        this.people = people;
        this.guides = new Kept<>(this::read);
    }

    @Override
    public void forget(WorkshopId workshop) {
        guides.forget(workshop);
        tell(workshop);
    }

    @Override
    public Optional<Guide> of(WorkshopId workshop) {
        return guides.of(workshop);
    }

    @Override
    public void lead(PersonId trainer, WorkshopId id, Shown wanted, boolean everybody) {
        doors.trainers(trainer, id);
        Shown there = views.checked(doors.running(id), wanted);
        guides.change(id, before -> {
            UUID name = before.filter(guide -> guide.by().equals(trainer)
                            && guide.everybody() == everybody
                            && guide.there().group().equals(there.group()))
                    .map(Guide::id)
                    .orElseGet(UUID::randomUUID);
            var guide = new Guide(name, trainer, everybody, there);
            delete(id);
            insert(id, guide);
            return Optional.of(guide);
        });
        tell(id);
    }

    @Override
    public void end(PersonId trainer, WorkshopId id) {
        doors.trainers(trainer, id);
        end(id);
    }

    /** Nobody is taken along in a workshop that is over. */
    @EventListener
    void turned(WorkshopEvent event) {
        if (event.type().equals("closed") && of(event.workshop()).isPresent()) {
            end(event.workshop());
        }
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return List.of(event(viewer));
    }

    private void end(WorkshopId id) {
        guides.change(id, before -> {
            delete(id);
            return Optional.empty();
        });
        tell(id);
    }

    private void tell(WorkshopId id) {
        news.tell(new Audience.Everyone(id), this::event);
    }

    private EventMessage event(Viewer viewer) {
        Optional<Workshop> workshop = doors.known(viewer.workshop()).filter(now -> now.phase() == Phase.RUNNING);
        Optional<Guide> guide = workshop.flatMap(now -> of(now.id()));
        return new EventMessage("guide", new Body(guide.flatMap(now -> row(now, viewer))));
    }

    /** What somebody is told: a group nothing of another one's cards. */
    private Optional<Row> row(Guide guide, Viewer viewer) {
        boolean trainer = viewer.role() != Role.PARTICIPANT;
        Shown there = guide.there();
        boolean own = trainer || viewer.group().filter(there.group()::equals).isPresent();
        if (!trainer && viewer.group().filter(guide::takes).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Row(
                guide.id().toString(),
                guide.by().toString(),
                people.name(viewer.workshop(), guide.by()),
                trainer ? there.group().toString() : "",
                guide.everybody(),
                there.step(),
                there.lens(),
                own ? there.card() : ""));
    }

    private void insert(WorkshopId id, Guide guide) {
        Shown there = guide.there();
        jdbc.sql("""
                        insert into guidance (workshop, id, person, group_id, everybody, step, lens, card)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        guide.id(),
                        guide.by().value(),
                        there.group().value(),
                        guide.everybody(),
                        there.step(),
                        there.lens(),
                        there.card())
                .update();
    }

    private void delete(WorkshopId id) {
        jdbc.sql("delete from guidance where workshop = ?").param(id.value()).update();
    }

    private Optional<Guide> read(WorkshopId id) {
        return jdbc.sql("select id, person, group_id, everybody, step, lens, card from guidance where workshop = ?")
                .param(id.value())
                .query((row, number) -> new Guide(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getBoolean("everybody"),
                        new Shown(
                                new GroupId(row.getObject("group_id", UUID.class)),
                                row.getString("step"),
                                row.getString("lens"),
                                row.getString("card"))))
                .optional();
    }

    record Body(Optional<Row> guide) {}

    /**
     * @param by id of the trainer
     * @param group whose board the trainer looks at; for trainers only
     */
    record Row(
            String id,
            String by,
            String from,
            String group,
            boolean everybody,
            String step,
            String lens,
            String card) {}
}
