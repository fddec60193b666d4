package okrworkshop.export.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.AlignmentSvg;
import okrworkshop.alignment.Alignments;
import okrworkshop.alignment.TreeView;
import okrworkshop.alignment.TreeWords;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.Exports;
import okrworkshop.export.FileFormat;
import okrworkshop.export.Manuscript;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.gallery.Walks;
import okrworkshop.letterhead.LetterheadSource;
import okrworkshop.lint.Advices;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.okr.Scoring;
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
import okrworkshop.templates.Formula;
import okrworkshop.templates.Lens;
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
    private final Wordings wordings;
    private final Walks walks;
    private final LetterheadSource letterheads;
    private final Advices advices = Advices.shipped();
    private final Clock clock;

    ExportService(
            Documents documents,
            Seats seats,
            Reviews reviews,
            Departures departures,
            Alignments alignments,
            Wordings wordings,
            Walks walks,
            LetterheadSource letterheads,
            Clock clock) {
        this.letterheads = letterheads;
        this.wordings = wordings;
        this.walks = walks;
        this.documents = documents;
        this.seats = seats;
        this.reviews = reviews;
        this.departures = departures;
        this.alignments = alignments;
        this.clock = clock;
    }

    @Override
    public Manuscript manuscript(Workshop workshop, Wish wish) {
        if (wish.format() == FileFormat.XLSX) {
            return workbook(workshop, wish);
        }
        FileFormat format = wish.format();
        String name = FileNames.of("OKR", group(workshop, wish).name(), format.extension());
        Book book = book(workshop, wish);
        return switch (format) {
            case DOCX -> docx(workshop, wish, name, book);
            case MARKDOWN -> Manuscript.of(name, format, book, Papers::markdown);
            case PDF -> Manuscript.of(name, format, book, Papers::pdf);
            case HTML -> Manuscript.of(name, format, book, Papers::html);
            case XLSX -> throw new RefusedException("file.format", format.extension());
        };
    }

    private Manuscript docx(Workshop workshop, Wish wish, String name, Book book) {
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
        Optional<Group> group =
                switch (wish.scope()) {
                    case Scope.GroupBook book -> workshop.group(book.group());
                    case Scope.OwnPage page -> workshop.group(page.group());
                    case Scope.WorkshopBook book -> Optional.empty();
                    case Scope.TrainerReport report -> Optional.empty();
                };
        return new Particulars(
                workshop.title(),
                group.map(Group::name).orElse(""),
                workshop.cycleStart() + " – " + workshop.cycleEnd(),
                group.map(one -> String.valueOf(documents.read(one.document()).sequence()))
                        .orElse(""));
    }

    private Manuscript workbook(Workshop workshop, Wish wish) {
        Language language = wish.languages().main();
        return switch (wish.scope()) {
            case Scope.GroupBook book -> {
                Group group = group(workshop, wish);
                Material material = material(workshop, group, language);
                yield xlsx(group.name(), wish.brief() ? DraftWorkbook.brief(material) : DraftWorkbook.group(material));
            }
            case Scope.OwnPage page -> {
                Group group = group(workshop, wish);
                yield xlsx(
                        group.name(),
                        DraftWorkbook.own(material(workshop, group, language), names(seat(workshop, page))));
            }
            case Scope.WorkshopBook book ->
                xlsx(
                        workshop.title(),
                        DraftWorkbook.workshop(workshop.groups().stream()
                                .map(group -> material(workshop, group, language))
                                .toList()));
            case Scope.TrainerReport report ->
                throw new RefusedException("file.format", wish.format().extension());
        };
    }

    private static Manuscript xlsx(String subject, Workbook workbook) {
        FileFormat format = FileFormat.XLSX;
        return Manuscript.of(FileNames.of("OKR", subject, format.extension()), format, workbook, Papers::xlsx);
    }

    private static List<String> names(Seat seat) {
        return Stream.concat(Stream.of(seat.name()), seat.people().stream()).toList();
    }

    private Seat seat(Workshop workshop, Scope.OwnPage page) {
        return seats.of(workshop.id()).stream()
                .filter(seat ->
                        seat.person().equals(page.seat()) && seat.group().equals(page.group()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("person.unknown"));
    }

    @Override
    public Book book(Workshop workshop, Wish wish) {
        return GroupBook.of(
                material(workshop, group(workshop, wish), wish.languages().main()));
    }

    private static Group group(Workshop workshop, Wish wish) {
        GroupId id =
                switch (wish.scope()) {
                    case Scope.GroupBook book -> book.group();
                    case Scope.OwnPage page -> page.group();
                    case Scope.WorkshopBook book ->
                        throw new RefusedException("file.format", wish.format().extension());
                    case Scope.TrainerReport report ->
                        throw new RefusedException("file.format", wish.format().extension());
                };
        return workshop.group(id).orElseThrow(() -> new RefusedException("group.unknown"));
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
                            read(workshop, document),
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

    Material material(Workshop workshop, Group group, Language language) {
        DocumentView document = documents.read(group.document());
        return new Material(
                workshop,
                group,
                read(workshop, document),
                document.sequence(),
                members(workshop, group),
                reviews.received(workshop.id(), group.id()),
                reviews.remarks(workshop.id(), group.id()),
                StepCheck.of(workshop.template(), document),
                departures.of(workshop.id()),
                alignments.superior(workshop),
                walks.results(workshop.id()),
                // The day as it is in the room, which is the server's on a trainer's laptop.
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()),
                language,
                new Labels(language),
                new TemplateTexts(workshop.template(), language),
                advices);
    }

    private List<String> members(Workshop workshop, Group group) {
        return seats.of(workshop.id()).stream()
                .filter(seat -> seat.group().equals(group.id()))
                .map(Seat::name)
                .toList();
    }

    /** When people voted again, the earlier votes don't count any more. Votes from before there were rounds name the step. */
    private static String lastVote(DocumentView document, String step) {
        return document.rounds().stream()
                .filter(round -> round.purpose() == Purpose.VOTE && round.step().equals(step) && !round.hides())
                .map(Round::id)
                .reduce((older, newer) -> newer)
                .orElse(step);
    }

    /** Criteria are those of the template; what people score alone counts once it is revealed. */
    private static Scoring scoring(DocumentView document, String step, Lens.Score lens) {
        String rounds = step + "." + lens.id() + ".score.";
        return new Scoring(
                lens.criteria().stream()
                        .map(each -> new Scoring.Criterion(each.field(), each.weight(), each.divides()))
                        .toList(),
                lens.formula() == Formula.PRODUCT,
                document.rounds().stream()
                        .filter(round ->
                                round.purpose() == Purpose.SCORE && round.id().startsWith(rounds) && !round.hides())
                        .map(Round::id)
                        .reduce((older, newer) -> newer));
    }

    private DraftOkr read(Workshop workshop, DocumentView document) {
        List<Scoring> scorings = workshop.template().steps().stream()
                .flatMap(step -> step.lenses().stream()
                        .filter(Lens.Score.class::isInstance)
                        .map(lens -> scoring(document, step.id(), (Lens.Score) lens)))
                .toList();
        Set<String> rounds = workshop.template().steps().stream()
                .map(step -> lastVote(document, step.id()))
                .collect(Collectors.toSet());
        return wordings.with(workshop.rules().tuning()).inForce(DraftOkrReader.read(document, scorings, rounds));
    }
}
