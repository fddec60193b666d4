package okrworkshop.takehome.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import okrworkshop.people.Seats;
import okrworkshop.shared.WorkshopId;
import okrworkshop.takehome.MailFailure;
import okrworkshop.takehome.Mailing;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Sends the mail of a workshop one after the other, in the background. What was not sent when the server stops still waits afterwards. */
@Component
class MailRounds {
    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);

    private final Workshops workshops;
    private final Seats seats;
    private final TakeHomeRows rows;
    private final Letters letters;
    private final Post post;
    private final MailingNews news;
    private final Executor background;
    private final Map<WorkshopId, Mailing.Progress> running = new ConcurrentHashMap<>();

    @Autowired
    MailRounds(Workshops workshops, Seats seats, TakeHomeRows rows, Letters letters, Post post, MailingNews news) {
        this(workshops, seats, rows, letters, post, news, Executors.newVirtualThreadPerTaskExecutor());
    }

    MailRounds(
            Workshops workshops,
            Seats seats,
            TakeHomeRows rows,
            Letters letters,
            Post post,
            MailingNews news,
            Executor background) {
        this.workshops = workshops;
        this.seats = seats;
        this.rows = rows;
        this.letters = letters;
        this.post = post;
        this.news = news;
        this.background = background;
    }

    Optional<Mailing.Progress> progress(WorkshopId workshop) {
        return Optional.ofNullable(running.get(workshop));
    }

    /** Does nothing while a round of this workshop runs. */
    void begin(WorkshopId id, String link) {
        List<TakeHomeRows.Waiting> all =
                Recipients.of(seats, id, rows.waiting(id)).waiting();
        if (all.isEmpty() || running.putIfAbsent(id, new Mailing.Progress(0, all.size())) != null) {
            return;
        }
        news.changed(id);
        background.execute(() -> {
            try {
                round(id, link, all);
            } catch (RuntimeException failure) {
                LOG.warn(
                        "Mail of workshop {} stopped: {}",
                        id,
                        failure.getClass().getSimpleName());
            } finally {
                running.remove(id);
                news.changed(id);
            }
        });
    }

    private void round(WorkshopId id, String link, List<TakeHomeRows.Waiting> all) {
        int done = 0;
        boolean going = true;
        for (TakeHomeRows.Waiting each : all) {
            if (going) {
                going = one(id, link, each);
                done++;
                running.put(id, new Mailing.Progress(done, all.size()));
                news.changed(id);
            }
        }
    }

    /**
     * Workshop, seat and address are looked at anew: meanwhile each of them can have gone.
     *
     * @return whether it makes sense to go on
     */
    private boolean one(WorkshopId id, String link, TakeHomeRows.Waiting to) {
        Optional<Workshop> workshop = workshops.byId(id).filter(known -> !rows.closed(id));
        if (workshop.isEmpty()) {
            return false;
        }
        if (!rows.address(id, to.person()).equals(Optional.of(to.address()))) {
            return true;
        }
        Optional<Letter> letter;
        try {
            letter = Recipients.of(seats, id, List.of(to))
                    .seat(to)
                    .flatMap(seat -> letters.to(workshop.get(), seat, link));
        } catch (RuntimeException unwritten) {
            LOG.warn(
                    "A mail of workshop {} could not be written: {}",
                    id,
                    unwritten.getClass().getSimpleName());
            rows.failed(id, to, MailFailure.OTHER);
            return true;
        }
        return letter.isEmpty() || send(id, to, letter.get());
    }

    private boolean send(WorkshopId id, TakeHomeRows.Waiting to, Letter letter) {
        Optional<MailFailure> failure = post.send(to.address(), letter);
        if (failure.isPresent()) {
            rows.failed(id, to, failure.get());
            LOG.warn("A mail of workshop {} was not sent: {}", id, failure.get());
        } else {
            rows.sent(id, to);
        }
        return failure.filter(MailFailure::everybody).isEmpty();
    }
}
