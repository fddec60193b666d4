package okrworkshop.takehome.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.takehome.MailFailure;
import okrworkshop.takehome.Mailing;
import okrworkshop.takehome.Mailings;
import okrworkshop.takehome.RoomAddresses;
import okrworkshop.workshops.PersonForgotten;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPurged;
import okrworkshop.workshops.WorkshopReset;
import okrworkshop.workshops.Workshops;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Addresses in the database, and who may have mail sent to them. */
@Component
class StoredMailings implements Mailings {
    private final Workshops workshops;
    private final Seats seats;
    private final TakeHomeRows rows;
    private final Post post;
    private final MailRounds rounds;
    private final MailSettings settings;
    private final RoomAddresses addresses;
    private final MailingNews news;
    private final Clock clock;

    StoredMailings(
            Workshops workshops,
            Seats seats,
            TakeHomeRows rows,
            Post post,
            MailRounds rounds,
            MailSettings settings,
            RoomAddresses addresses,
            MailingNews news,
            Clock clock) {
        this.workshops = workshops;
        this.seats = seats;
        this.rows = rows;
        this.post = post;
        this.rounds = rounds;
        this.settings = settings;
        this.addresses = addresses;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public boolean available() {
        return post.available();
    }

    @Override
    public Optional<String> address(Seat seat) {
        forgetOld();
        return rows.address(seat.workshop(), seat.person());
    }

    @Override
    public void leave(Seat seat, String typed) {
        available(seat.workshop());
        rows.leave(
                seat.workshop(),
                seat.person(),
                MailAddress.of(typed),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        news.changed(seat.workshop());
    }

    @Override
    public void withdraw(Seat seat) {
        rows.forget(seat.workshop(), seat.person());
        news.changed(seat.workshop());
    }

    @Override
    public Mailing of(PersonId trainer, WorkshopId id) {
        var known = workshops.get(trainer, id).id();
        forgetOld();
        List<TakeHomeRows.Waiting> waiting =
                Recipients.of(seats, known, rows.waiting(known)).waiting();
        Map<MailFailure, Integer> failed = new EnumMap<>(MailFailure.class);
        waiting.stream().flatMap(each -> each.failure().stream()).forEach(why -> failed.merge(why, 1, Integer::sum));
        return new Mailing(waiting.size(), failed, rows.sent(known), rounds.progress(known), link(known));
    }

    @Override
    public void send(PersonId trainer, WorkshopId id) {
        Workshop workshop = workshops.get(trainer, id);
        StoredTakeHomes.helper(workshop, trainer);
        available(id);
        String link = link(id).orElseThrow(() -> new RefusedException("mail.no-link"));
        forgetOld();
        rounds.begin(id, link);
    }

    @Override
    public Runnable listen(WorkshopId workshop, Runnable changed) {
        return news.listen(workshop, changed);
    }

    private void available(WorkshopId id) {
        if (!post.available()) {
            throw new RefusedException("mail.unavailable");
        }
        if (rows.closed(id)) {
            throw new RefusedException("home.closed");
        }
    }

    private Optional<String> link(WorkshopId id) {
        return settings.linkAddress().isEmpty() ? addresses.of(id) : Optional.of(settings.linkAddress());
    }

    /** Nobody's address waits for ever. */
    void forgetOld() {
        rows.forgetBefore(clock.instant().truncatedTo(ChronoUnit.MICROS).minus(KEPT));
    }

    @EventListener
    void on(PersonForgotten forgotten) {
        forgotten.persons().forEach(person -> rows.forget(forgotten.workshop(), person));
    }

    @EventListener
    void on(WorkshopReset reset) {
        rows.removeAll(reset.workshop());
    }

    @EventListener
    void on(WorkshopPurged purged) {
        rows.removeAll(purged.workshop());
    }
}
