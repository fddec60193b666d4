package okrworkshop.export.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.AlignmentSvg;
import okrworkshop.alignment.Alignments;
import okrworkshop.alignment.TreeView;
import okrworkshop.alignment.TreeWords;
import okrworkshop.closing.NextSteps;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.Exports;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Manuscript;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.gallery.Walks;
import okrworkshop.letterhead.LetterheadSource;
import okrworkshop.okr.Pseudonyms;
import okrworkshop.paper.Book;
import okrworkshop.paper.Papers;
import okrworkshop.paper.Particulars;
import okrworkshop.paper.Workbook;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.reviews.Reviews;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Departures;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.StepCheck;
import okrworkshop.workshops.Workshop;
import okrworkshop.writing.Wordings;
import org.springframework.stereotype.Service;

/** Gathers what belongs into a file and has it written. */
@Service
class ExportService implements Exports {
    private final Documents documents;
    private final Seats seats;
    private final Reviews reviews;
    private final Departures departures;
    private final Alignments alignments;
    private final Walks walks;
    private final LetterheadSource letterheads;
    private final TrainerReports reports;
    private final DraftReading drafts;
    private final Materials materials;
    private final Clock clock;

    ExportService(
            Documents documents,
            Seats seats,
            Reviews reviews,
            Departures departures,
            Alignments alignments,
            Wordings wordings,
            Walks walks,
            NextSteps nextSteps,
            LetterheadSource letterheads,
            TrainerReports reports,
            Clock clock) {
        this.letterheads = letterheads;
        this.reports = reports;
        this.documents = documents;
        this.seats = seats;
        this.reviews = reviews;
        this.departures = departures;
        this.alignments = alignments;
        this.walks = walks;
        this.drafts = new DraftReading(wordings);
        this.materials =
                new Materials(documents, seats, reviews, departures, alignments, walks, nextSteps, drafts, clock);
        this.clock = clock;
    }

    @Override
    public Manuscript manuscript(Workshop workshop, Wish wish) {
        return manuscript(workshop, wish, one -> book(workshop, one));
    }

    @Override
    public Map<Wish, Manuscript> manuscripts(Workshop workshop, List<Wish> wishes) {
        Map<Wish, Book> gathered = new HashMap<>();
        Map<Wish, Manuscript> all = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            try {
                all.put(
                        wish,
                        manuscript(
                                workshop,
                                wish,
                                one -> gathered.computeIfAbsent(
                                        one.as(FileFormat.MARKDOWN), same -> book(workshop, same))));
            } catch (RefusedException noSuchFile) {
                continue;
            }
        }
        return all;
    }

    private Manuscript manuscript(Workshop workshop, Wish wish, Function<Wish, Book> books) {
        FileFormat format = wish.format();
        String name = name(workshop, wish);
        return switch (format) {
            case DOCX -> docx(workshop, wish, books.apply(wish));
            case MARKDOWN -> Manuscript.of(name, format, books.apply(wish), Papers::markdown);
            case XLSX -> Manuscript.of(name, format, workbook(workshop, wish), Papers::xlsx);
            case PDF -> Manuscript.of(name, format, books.apply(wish), Papers::pdf);
            case HTML -> Manuscript.of(name, format, books.apply(wish), Papers::html);
        };
    }

    private Manuscript docx(Workshop workshop, Wish wish, Book book) {
        String name = name(workshop, wish);
        return letterheads
                .of(workshop.id())
                .map(used -> Manuscript.of(
                        name,
                        FileFormat.DOCX,
                        new Lettered(book, particulars(workshop, wish), used.digest()),
                        lettered -> Papers.docx(lettered.book(), used.letterhead(), lettered.particulars())))
                .orElseGet(() -> Manuscript.of(name, FileFormat.DOCX, book, Papers::docx));
    }

    /** @param template tells one template from another */
    private record Lettered(Book book, Particulars particulars, String template) {}

    private Particulars particulars(Workshop workshop, Wish wish) {
        Pseudonyms names = names(workshop, wish);
        Optional<Group> group =
                switch (wish.scope()) {
                    case Scope.GroupBook book -> workshop.group(book.group());
                    case Scope.OwnPage page -> workshop.group(page.group());
                    case Scope.WorkshopBook book -> Optional.empty();
                    case Scope.TrainerReport report -> Optional.empty();
                };
        return new Particulars(
                names.in(workshop.title()),
                group.map(Group::name).map(names::in).orElse(""),
                workshop.cycleStart() + " – " + workshop.cycleEnd(),
                group.map(one -> String.valueOf(documents.read(one.document()).sequence()))
                        .orElse(""));
    }

    private Workbook workbook(Workshop workshop, Wish wish) {
        return switch (wish.scope()) {
            case Scope.GroupBook scope -> {
                Material material = material(workshop, group(workshop, scope.group()), wish);
                yield wish.brief() ? DraftWorkbook.brief(material) : DraftWorkbook.group(material);
            }
            case Scope.OwnPage scope -> {
                Group group = group(workshop, scope.group());
                yield DraftWorkbook.own(own(workshop, group, scope, wish));
            }
            case Scope.WorkshopBook scope ->
                DraftWorkbook.workshop(materials.of(
                        workshop, workshop.openGroups(), Optional.empty(), wish.languages(), wish.nameless()));
            case Scope.TrainerReport scope ->
                reports.workbook(workshop, wish.languages().all(), names(workshop, wish)::in);
        };
    }

    private Material material(Workshop workshop, Group group, Wish wish) {
        return materials.of(workshop, group, Optional.empty(), wish.languages(), wish.nameless());
    }

    private Material own(Workshop workshop, Group group, Scope.OwnPage page, Wish wish) {
        return materials.of(
                workshop, group, Optional.of(seat(workshop, group, page)), wish.languages(), wish.nameless());
    }

    private Pseudonyms names(Workshop workshop, Wish wish) {
        return names(workshop, wish.languages(), wish.nameless());
    }

    /** Whose names are replaced by which numbers; nobody's when files are to keep them. */
    Pseudonyms names(Workshop workshop, LanguageChoice languages, boolean nameless) {
        return materials.names(workshop, new Labels(languages), nameless);
    }

    @Override
    public Book book(Workshop workshop, Wish wish) {
        return switch (wish.scope()) {
            case Scope.GroupBook scope -> {
                Material material = material(workshop, group(workshop, scope.group()), wish);
                yield wish.brief() ? GroupBook.brief(material) : GroupBook.of(material);
            }
            case Scope.OwnPage scope -> {
                Group group = group(workshop, scope.group());
                Material material = own(workshop, group, scope, wish);
                yield wish.brief() ? OwnPage.brief(material) : OwnPage.of(material);
            }
            case Scope.WorkshopBook scope ->
                materials.whole(workshop, wish.languages(), wish.nameless()).book(wish.brief());
            case Scope.TrainerReport scope ->
                reports.book(workshop, wish.languages().all(), names(workshop, wish)::in);
        };
    }

    private String name(Workshop workshop, Wish wish) {
        String subject =
                switch (wish.scope()) {
                    case Scope.GroupBook scope -> group(workshop, scope.group()).name();
                    case Scope.OwnPage scope -> {
                        Group group = group(workshop, scope.group());
                        yield group.name() + " " + seat(workshop, group, scope).name();
                    }
                    case Scope.WorkshopBook scope -> workshop.title();
                    case Scope.TrainerReport scope -> workshop.title();
                };
        String prefix = wish.scope() instanceof Scope.TrainerReport ? "OKR-Report" : "OKR";
        return FileNames.of(
                prefix, names(workshop, wish).in(subject), wish.format().extension());
    }

    private static Group group(Workshop workshop, GroupId id) {
        return workshop.group(id).orElseThrow(() -> new RefusedException("group.unknown"));
    }

    /** Of the group, or of the one that the group was merged into. */
    private Seat seat(Workshop workshop, Group group, Scope.OwnPage page) {
        return seats.byPerson(page.seat())
                .filter(seat -> seat.workshop().equals(workshop.id()))
                .filter(seat -> seat.group().equals(group.id())
                        || group.mergedInto().filter(seat.group()::equals).isPresent())
                .orElseThrow(() -> new RefusedException("person.unknown"));
    }

    @Override
    public ExportedFile alignment(Workshop workshop, Language language) {
        Alignment alignment = alignments.of(workshop);
        String svg = AlignmentSvg.of(alignment, tree(new Labels(language)), TreeView.whole(alignment));
        return new ExportedFile(
                FileNames.of("OKR-Alignment", workshop.title(), "svg"),
                "image/svg+xml",
                svg.getBytes(StandardCharsets.UTF_8));
    }

    private static TreeWords tree(Labels labels) {
        return new TreeWords(
                labels.text("alignment.tree"),
                labels.text("alignment.superior"),
                labels.text("alignment.groups"),
                labels.text("alignment.nobody"),
                labels.text("alignment.unbound"),
                labels.text("alignment.gone"),
                labels.text("alignment.empty"),
                labels.text("alignment.colon"));
    }

    @Override
    public ExportedFile workshop(Workshop workshop) {
        List<Departure> left = departures.of(workshop.id());
        List<WorkshopJson.GroupJson> groups = workshop.groups().stream()
                .map(group -> {
                    DocumentView document = documents.read(group.document());
                    return WorkshopJson.GroupJson.of(
                            group,
                            document.sequence(),
                            members(workshop, group),
                            drafts.read(workshop, document),
                            reviews.received(workshop.id(), group.id()),
                            reviews.remarks(workshop.id(), group.id()),
                            StepCheck.of(workshop.template(), document),
                            left);
                })
                .toList();
        WorkshopJson json = new WorkshopJson(
                1,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                WorkshopJson.Info.of(workshop),
                groups,
                AlignmentJson.of(alignments.of(workshop)),
                walks.results(workshop.id()).stream().map(GalleryJson::of).toList());
        return new ExportedFile(
                FileNames.of("OKR-Workshop", workshop.title(), "json"), "application/json", json.bytes());
    }

    /** What a group's files are made of, in one language. */
    Material material(Workshop workshop, Group group, Language language) {
        return materials.of(workshop, group, Optional.empty(), LanguageChoice.only(language), false);
    }

    private List<String> members(Workshop workshop, Group group) {
        return seats.of(workshop.id()).stream()
                .filter(seat -> seat.group().equals(group.id()))
                .map(Seat::name)
                .toList();
    }
}
