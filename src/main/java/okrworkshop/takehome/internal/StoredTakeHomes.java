package okrworkshop.takehome.internal;

import java.time.Duration;
import java.util.Optional;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.Exports;
import okrworkshop.export.FileDesk;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.ToolFiles;
import okrworkshop.export.Wish;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.handover.HandoverOptions;
import okrworkshop.paper.Book;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.takehome.HomePage;
import okrworkshop.takehome.TakeHomes;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/** Pages made of the export's own page when somebody looks; kept is only whether they are closed. */
@Component
class StoredTakeHomes implements TakeHomes {
    /** Less than what servers in between wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private final Workshops workshops;
    private final Seats seats;
    private final Exports exports;
    private final FileDesk files;
    private final ToolFiles tools;
    private final TakeHomeRows rows;
    private final MailingNews news;

    StoredTakeHomes(
            Workshops workshops,
            Seats seats,
            Exports exports,
            FileDesk files,
            ToolFiles tools,
            TakeHomeRows rows,
            MailingNews news) {
        this.workshops = workshops;
        this.seats = seats;
        this.exports = exports;
        this.files = files;
        this.tools = tools;
        this.rows = rows;
        this.news = news;
    }

    @Override
    public boolean open(WorkshopId id) {
        return workshops.byId(id).isPresent() && !rows.closed(id);
    }

    @Override
    public HomePage page(Seat seat, Language language) {
        Book book = exports.book(workshop(seat), wish(present(seat), FileFormat.HTML, language));
        return PageWriter.write(book);
    }

    @Override
    public ExportedFile file(Seat seat, FileFormat format, Language language) {
        Workshop workshop = workshop(seat);
        Seat now = present(seat);
        return files.order(now.person(), workshop.id(), wish(now, format, language))
                .await(PATIENCE)
                .file();
    }

    @Override
    public int place(Seat seat) {
        return asItIsNow(seat).map(now -> files.place(now.person())).orElse(0);
    }

    @Override
    public ExportedFile file(Seat seat, HandoverFormat format) {
        return tools.make(
                workshop(seat), Optional.of(present(seat).group()), format, new HandoverOptions(true, false), false);
    }

    private Workshop workshop(Seat seat) {
        Workshop workshop = workshops.byId(seat.workshop()).orElseThrow(() -> new RefusedException("workshop.unknown"));
        if (rows.closed(workshop.id())) {
            throw new RefusedException("home.closed");
        }
        return workshop;
    }

    private Seat present(Seat seat) {
        return asItIsNow(seat).orElseThrow(() -> new RefusedException("seat.unknown"));
    }

    /** In another group perhaps, or gone. */
    private Optional<Seat> asItIsNow(Seat seat) {
        return seats.of(seat.workshop()).stream()
                .filter(each ->
                        each.person().equals(seat.person()) || each.also().contains(seat.person()))
                .findFirst();
    }

    private static Wish wish(Seat seat, FileFormat format, Language language) {
        return Wish.of(new Scope.OwnPage(seat.group(), seat.person()), format, LanguageChoice.only(language));
    }

    @Override
    public void open(PersonId trainer, WorkshopId id) {
        set(trainer, id, false);
    }

    @Override
    public void close(PersonId trainer, WorkshopId id) {
        set(trainer, id, true);
    }

    private void set(PersonId trainer, WorkshopId id, boolean closed) {
        helper(workshops.get(trainer, id), trainer);
        rows.closed(id, closed);
        news.changed(id);
    }

    /** Not an observer. */
    static void helper(Workshop workshop, PersonId trainer) {
        if (workshop.crew().role(trainer).filter(CrewRole.OBSERVER::equals).isPresent()) {
            throw new RefusedException("crew.observer");
        }
    }
}
