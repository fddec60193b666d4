package okrworkshop.export.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okrworkshop.alignment.Alignments;
import okrworkshop.closing.NextStep;
import okrworkshop.closing.NextSteps;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.export.LanguageChoice;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.Walks;
import okrworkshop.lint.Advices;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.Pseudonyms;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.reviews.Reviews;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Departures;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.StepCheck;
import okrworkshop.workshops.Workshop;

/** Gathers what books are made of, as everybody in a group may see it. Any thread may call, except the engine's. */
final class Materials {
    private final Documents documents;
    private final Seats seats;
    private final Reviews reviews;
    private final Departures departures;
    private final Alignments alignments;
    private final Walks walks;
    private final NextSteps nextSteps;
    private final DraftReading drafts;
    private final Advices advices = Advices.shipped();
    private final Clock clock;

    Materials(
            Documents documents,
            Seats seats,
            Reviews reviews,
            Departures departures,
            Alignments alignments,
            Walks walks,
            NextSteps nextSteps,
            DraftReading drafts,
            Clock clock) {
        this.documents = documents;
        this.seats = seats;
        this.reviews = reviews;
        this.departures = departures;
        this.alignments = alignments;
        this.walks = walks;
        this.nextSteps = nextSteps;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Of one group.
     *
     * @param seat for whom, in a person's own book
     */
    Material of(Workshop workshop, Group group, Optional<Seat> seat, LanguageChoice languages, boolean nameless) {
        return of(workshop, List.of(group), seat, languages, nameless).getFirst();
    }

    /** Of several groups; what they have in common is asked for once. */
    List<Material> of(
            Workshop workshop, List<Group> groups, Optional<Seat> seat, LanguageChoice languages, boolean nameless) {
        Labels labels = new Labels(languages);
        Pseudonyms names = names(workshop, labels, nameless);
        Nameless without = new Nameless(names);
        var common = new Common(
                workshop,
                without.of(workshop),
                seats.of(workshop.id()),
                nextSteps.shared(workshop.id()),
                each(departures.of(workshop.id()), without::of),
                each(walks.results(workshop.id()), without::of),
                labels,
                new TemplateTexts(workshop.template(), languages),
                names);
        return groups.stream().map(group -> of(common, group, seat)).toList();
    }

    /** Of all groups in which people sit, with how they hang together. */
    WorkshopBook whole(Workshop workshop, LanguageChoice languages, boolean nameless) {
        Labels labels = new Labels(languages);
        Nameless without = new Nameless(names(workshop, labels, nameless));
        return new WorkshopBook(
                new Frame(without.of(workshop), today(), labels),
                of(workshop, workshop.openGroups(), Optional.empty(), languages, nameless),
                without.of(alignments.of(workshop)));
    }

    /** What the books of all groups of a workshop have in common. */
    private record Common(
            Workshop workshop,
            Workshop shown,
            List<Seat> seats,
            Map<PersonId, List<NextStep>> shared,
            List<Departure> departures,
            List<WalkResult> walks,
            Labels labels,
            TemplateTexts texts,
            Pseudonyms names) {}

    private Material of(Common common, Group group, Optional<Seat> seat) {
        Workshop workshop = common.workshop();
        Pseudonyms names = common.names();
        Nameless without = new Nameless(names);
        DocumentView document = documents.read(group.document());
        DraftOkr draft = drafts.read(workshop, document);
        DraftOkr shown = names.in(draft);
        List<Seat> members = common.seats().stream()
                .filter(each -> each.group().equals(group.id()))
                .toList();
        return new Material(
                common.shown(),
                without.of(group),
                shown,
                document.sequence(),
                members.stream().map(Seat::name).map(names::in).toList(),
                each(reviews.received(workshop.id(), group.id()), without::of),
                each(reviews.remarks(workshop.id(), group.id()), without::of),
                each(StepCheck.of(workshop.template(), document), without::of),
                common.departures(),
                without.of(alignments.superior(workshop)),
                common.walks(),
                drafts.lint(workshop).open(draft, workshop.asked(group)),
                members.stream()
                        .flatMap(member -> written(member)
                                .flatMap(id -> common.shared().getOrDefault(id, List.of()).stream())
                                .map(step -> Promise.of(step, member.name()).without(names)))
                        .toList(),
                seat.map(person -> own(workshop, person, draft).without(names)),
                today(),
                common.labels(),
                common.texts(),
                advices,
                new DraftIndex(shown));
    }

    private Own own(Workshop workshop, Seat seat, DraftOkr draft) {
        List<Promise> noted = written(seat)
                .flatMap(person -> nextSteps.of(workshop.id(), person).stream())
                .map(step -> Promise.of(step, ""))
                .toList();
        return Own.of(
                Stream.concat(Stream.of(seat.name()), seat.people().stream()).toList(), draft, noted);
    }

    private static Stream<PersonId> written(Seat seat) {
        return Stream.concat(Stream.of(seat.person()), seat.also().stream()).distinct();
    }

    /** The day as it is in the room, which is the server's on a trainer's laptop. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** Everybody has a number who ever sat in the workshop, in the order of joining. */
    Pseudonyms names(Workshop workshop, Labels labels, boolean nameless) {
        if (!nameless) {
            return Pseudonyms.NONE;
        }
        Map<PersonId, Seat> all = new LinkedHashMap<>();
        Stream.of(seats.of(workshop.id()), seats.removed(workshop.id()), seats.former(workshop.id()))
                .flatMap(List::stream)
                .forEach(seat -> all.putIfAbsent(seat.person(), seat));
        List<String> names = new ArrayList<>();
        all.values().stream().sorted(Comparator.comparing(Seat::joinedAt)).forEach(seat -> {
            names.add(seat.name());
            names.addAll(seat.people());
        });
        return Pseudonyms.of(names, number -> labels.text("person.number", String.valueOf(number)));
    }

    private static <T> List<T> each(List<T> items, UnaryOperator<T> way) {
        return items.stream().map(way).toList();
    }
}
