package okrworkshop.export.desk;

import java.time.Duration;
import java.util.Optional;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.Exports;
import okrworkshop.export.FileDesk;
import okrworkshop.export.Fingerprint;
import okrworkshop.export.MadeFile;
import okrworkshop.export.Manuscript;
import okrworkshop.export.Ticket;
import okrworkshop.export.Wish;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.PersonForgotten;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPurged;
import okrworkshop.workshops.WorkshopReset;
import okrworkshop.workshops.Workshops;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The desk with its queue and what it wrote lately. One processor is left to the room. */
@Component
class QueuedFiles implements FileDesk, DisposableBean {
    private static final Line.Limits LIMITS = new Line.Limits(800, 8);
    private static final long CACHE = 48L << 20;

    private final Exports exports;
    private final Workshops workshops;
    private final RecentFiles recent;
    private final FileQueue<Order, MadeFile> queue;

    @Autowired
    QueuedFiles(Exports exports, Workshops workshops) {
        this(
                exports,
                workshops,
                LIMITS,
                Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                new RecentFiles(CACHE));
    }

    QueuedFiles(Exports exports, Workshops workshops, Line.Limits limits, int workers, RecentFiles recent) {
        this.exports = exports;
        this.workshops = workshops;
        this.recent = recent;
        this.queue = new FileQueue<>(limits, workers, this::make);
    }

    private record Order(WorkshopId workshop, Wish wish) {}

    @Override
    public Ticket order(PersonId person, WorkshopId workshop, Wish wish) {
        return new Held(queue.join(new Order(workshop, wish), person), person, recent);
    }

    @Override
    public Optional<MadeFile> again(PersonId person, Fingerprint content) {
        return recent.get(person, content).map(file -> new MadeFile(file, Optional.of(content)));
    }

    @Override
    public int place(PersonId person) {
        return queue.place(person);
    }

    /** Runs while nobody is in line. */
    void behind(Piecework work) {
        queue.add(work);
    }

    /** The file as it was written before, or written now. */
    ExportedFile lookUpOrWrite(Manuscript manuscript) {
        return manuscript.fingerprint().flatMap(recent::get).orElseGet(manuscript::write);
    }

    private MadeFile make(Order order) {
        Workshop workshop =
                workshops.byId(order.workshop()).orElseThrow(() -> new RefusedException("workshop.unknown"));
        Manuscript manuscript = exports.manuscript(workshop, order.wish());
        Optional<Fingerprint> content = manuscript.fingerprint();
        Optional<ExportedFile> before = content.flatMap(recent::get);
        if (before.isPresent()) {
            return new MadeFile(before.get(), content);
        }
        ExportedFile file = manuscript.write();
        content.ifPresent(known -> recent.put(workshop.id(), known, file));
        return new MadeFile(file, content);
    }

    @EventListener
    void purged(WorkshopPurged purged) {
        recent.forget(purged.workshop());
    }

    @EventListener
    void reset(WorkshopReset reset) {
        recent.forget(reset.workshop());
    }

    @EventListener
    void forgotten(PersonForgotten forgotten) {
        recent.forget(forgotten.workshop());
    }

    @Override
    public void destroy() {
        queue.close();
    }

    private record Held(FileQueue<Order, MadeFile>.Waiting waiting, PersonId person, RecentFiles recent)
            implements Ticket {
        @Override
        public int place() {
            return waiting.place();
        }

        @Override
        public boolean done() {
            return waiting.done();
        }

        @Override
        public void cancel() {
            waiting.cancel();
        }

        @Override
        public MadeFile await(Duration patience) {
            MadeFile made = waiting.await(patience);
            made.fingerprint().ifPresent(content -> recent.give(person, content));
            return made;
        }
    }
}
