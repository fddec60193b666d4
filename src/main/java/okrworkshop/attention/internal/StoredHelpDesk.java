package okrworkshop.attention.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import okrworkshop.attention.HelpCall;
import okrworkshop.attention.HelpDesk;
import okrworkshop.attention.HelpQueue;
import okrworkshop.realtime.Audience;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Kept;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import org.springframework.stereotype.Service;

/** The help queue of each workshop. */
@Service
class StoredHelpDesk implements HelpDesk, Keeper {
    private final HelpRows rows;
    private final Doors doors;
    private final News news;
    private final HelpEvents events;
    private final Clock clock;
    private final Kept<HelpQueue> queues;

    StoredHelpDesk(HelpRows rows, Doors doors, News news, HelpEvents events, Clock clock) {
        this.rows = rows;
        this.doors = doors;
        this.news = news;
        this.events = events;
        this.clock = clock;
        this.queues = new Kept<>(rows::open);
    }

    @Override
    public void forget(WorkshopId workshop) {
        queues.forget(workshop);
        tell(workshop);
    }

    @Override
    public HelpQueue of(WorkshopId workshop) {
        return queues.of(workshop);
    }

    @Override
    public HelpCall ask(PersonId member, WorkshopId workshop, GroupId group, boolean wholeGroup, String line) {
        Doors.group(doors.open(workshop), group);
        var fresh = new HelpCall(
                UUID.randomUUID(),
                group,
                member,
                wholeGroup,
                Line.of(line, HelpCall.LINE),
                Moments.now(clock),
                Optional.empty());
        HelpQueue after = queues.change(workshop, queue -> {
            HelpCall asked = queue.asked(fresh);
            if (asked.id().equals(fresh.id())) {
                rows.add(workshop, asked);
            } else {
                rows.say(asked);
            }
            return queue.with(asked);
        });
        tell(workshop);
        return after.asked(fresh);
    }

    @Override
    public void withdraw(PersonId member, WorkshopId workshop, GroupId group, UUID id) {
        end(workshop, id, call -> {
            boolean own =
                    call.wholeGroup() ? call.group().equals(group) : call.by().equals(member);
            if (!own) {
                throw new RefusedException("help.not-yours");
            }
            rows.remove(id);
        });
    }

    @Override
    public void take(PersonId trainer, WorkshopId workshop, UUID id) {
        doors.trainers(trainer, workshop);
        queues.change(
                workshop,
                queue -> queue.call(id)
                        .map(call -> call.taken(trainer))
                        .map(call -> {
                            rows.take(call, trainer);
                            return queue.with(call);
                        })
                        .orElse(queue));
        tell(workshop);
    }

    @Override
    public void settle(PersonId trainer, WorkshopId workshop, UUID id) {
        doors.trainers(trainer, workshop);
        end(workshop, id, call -> rows.end(id, Moments.now(clock)));
    }

    private void end(WorkshopId workshop, UUID id, Consumer<HelpCall> how) {
        queues.change(
                workshop,
                queue -> queue.call(id)
                        .map(call -> {
                            how.accept(call);
                            return queue.without(id);
                        })
                        .orElse(queue));
        tell(workshop);
    }

    private void tell(WorkshopId workshop) {
        news.tell(new Audience.Everyone(workshop), viewer -> events.of(of(workshop), viewer));
    }
}
