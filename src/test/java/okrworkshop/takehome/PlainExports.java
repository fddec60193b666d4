package okrworkshop.takehome;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.Exports;
import okrworkshop.export.FileDesk;
import okrworkshop.export.Fingerprint;
import okrworkshop.export.MadeFile;
import okrworkshop.export.Manuscript;
import okrworkshop.export.Scope;
import okrworkshop.export.Ticket;
import okrworkshop.export.ToolFiles;
import okrworkshop.export.Wish;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.handover.HandoverOptions;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;

/** Exports with one objective, written by somebody who tries what they can. */
public final class PlainExports implements Exports, FileDesk, ToolFiles {
    public static final String OBJECTIVE = "Win <script>alert(1)</script> users";
    private final List<Wish> wishes = new ArrayList<>();
    private final Set<PersonId> broken = new HashSet<>();
    private Duration patience = Duration.ZERO;
    private boolean refusing;
    private int place;

    /** What was asked for, oldest first. */
    public List<Wish> wishes() {
        return List.copyOf(wishes);
    }

    /** How long the last file was waited for at most. */
    public Duration patience() {
        return patience;
    }

    public void refuse(boolean refuses) {
        refusing = refuses;
    }

    /** Nobody can make anything for this person. */
    public void breakFor(PersonId person) {
        broken.add(person);
    }

    public void clear() {
        wishes.clear();
        broken.clear();
        refusing = false;
        place = 0;
    }

    @Override
    public Manuscript manuscript(Workshop workshop, Wish wish) {
        throw new UnsupportedOperationException("files are ordered at the desk");
    }

    @Override
    public Optional<MadeFile> again(PersonId person, Fingerprint content) {
        return Optional.empty();
    }

    @Override
    public int place(PersonId person) {
        return place;
    }

    /** Whatever is ordered waits at this place. */
    public void queue(int ahead) {
        place = ahead;
    }

    @Override
    public Ticket order(PersonId person, WorkshopId workshop, Wish wish) {
        wishes.add(wish);
        return new Ticket() {
            @Override
            public int place() {
                return 0;
            }

            @Override
            public boolean done() {
                return true;
            }

            @Override
            public void cancel() {
                // It is there already.
            }

            @Override
            public MadeFile await(Duration longest) {
                patience = longest;
                if (refusing) {
                    throw new RefusedException("file.format", wish.format().extension());
                }
                return new MadeFile(
                        new ExportedFile(
                                "OKR-草稿." + wish.format().extension(),
                                wish.format().mediaType(),
                                OBJECTIVE.getBytes(StandardCharsets.UTF_8)),
                        Optional.empty());
            }
        };
    }

    @Override
    public Map<Wish, Manuscript> manuscripts(Workshop workshop, List<Wish> wishes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Book book(Workshop workshop, Wish wish) {
        wishes.add(wish);
        if (wish.scope() instanceof Scope.OwnPage page && broken.contains(page.seat())) {
            throw new IllegalStateException("on purpose");
        }
        return new Book(
                wish.languages().main(),
                "OKR draft",
                "OKR draft",
                "Draft",
                LocalDate.of(2026, 11, 21),
                wish.brief() ? Book.Density.COMPACT : Book.Density.ROOMY,
                List.of(
                        new Block.Title("OKR draft"),
                        new Block.Heading(1, "1 Overview"),
                        new Block.Paragraph(OBJECTIVE),
                        new Block.Table(List.of("KR", "To"), List.of(List.of("Orders", "3")))));
    }

    @Override
    public ExportedFile alignment(Workshop workshop, Language language) {
        throw new UnsupportedOperationException("nobody takes the alignment home");
    }

    @Override
    public ExportedFile workshop(Workshop workshop) {
        throw new UnsupportedOperationException("nobody takes the whole workshop home");
    }

    @Override
    public ExportedFile make(
            Workshop workshop,
            Optional<GroupId> group,
            HandoverFormat format,
            HandoverOptions options,
            boolean nameless) {
        return new ExportedFile(
                format.code() + "." + format.extension(),
                format.mediaType(),
                group.orElseThrow().toString().getBytes(StandardCharsets.UTF_8));
    }
}
