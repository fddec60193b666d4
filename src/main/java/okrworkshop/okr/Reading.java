package okrworkshop.okr;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Value;
import okrworkshop.documents.Vote;

/** One reading of one document. */
final class Reading {
    private static final Comparator<Card> BY_RANK =
            Comparator.comparing(card -> card.number("rank").orElse(Double.MAX_VALUE));

    private final DocumentView document;
    private final Scores scores;
    private final Set<String> rounds;
    private final Hierarchy hierarchy;

    Reading(DocumentView document, List<Scoring> scorings, Set<String> rounds) {
        this.document = document;
        this.scores = new Scores(document, scorings);
        this.rounds = rounds;
        this.hierarchy = new Hierarchy(document);
    }

    DraftOkr draft() {
        List<Card> tasks = document.cards(CardKind.TASK);
        return new DraftOkr(
                list(CardKind.FRAME, card -> new DraftOkr.Answer(card.step(), card.place(), card.text())),
                list(CardKind.NOTE, card -> new DraftOkr.Note(card.step(), card.place(), card.text())),
                list(CardKind.EXPECTATION, this::expectation),
                list(CardKind.EXCLUSION, this::exclusion),
                list(CardKind.QUESTION, Reading::question),
                list(CardKind.FINDING, this::finding),
                list(CardKind.DRIVER, this::driver),
                list(CardKind.STRATEGY, this::strategy),
                objectives(),
                looseKeyResults(),
                hierarchy.loose(tasks, CardKind.KEY_RESULT).stream()
                        .map(this::task)
                        .toList(),
                list(CardKind.RESOURCE, card -> resource(card, tasks)),
                list(CardKind.SUPPORT_REQUEST, this::support),
                list(CardKind.RISK, Reading::risk),
                list(CardKind.REFLECTION, card -> new DraftOkr.Reflection(card.step(), card.place(), card.text())),
                list(CardKind.TODO, card -> new DraftOkr.Todo(card.text(), date(card, "due"), card.text("owner"))));
    }

    /** In the order of the board, objectives by rank. */
    List<DraftOkr.Objective> objectives() {
        return document.cards(CardKind.OBJECTIVE).stream()
                .sorted(BY_RANK)
                .map(this::objective)
                .toList();
    }

    List<DraftOkr.KeyResult> looseKeyResults() {
        return hierarchy.loose(document.cards(CardKind.KEY_RESULT), CardKind.OBJECTIVE).stream()
                .map(this::keyResult)
                .toList();
    }

    private <T> List<T> list(CardKind kind, Function<Card, T> mapping) {
        return document.cards(kind).stream().map(mapping).toList();
    }

    private DraftOkr.Expectation expectation(Card card) {
        return new DraftOkr.Expectation(
                id(card),
                card.text(),
                card.text("source"),
                card.text("stakeholder"),
                card.text("metric"),
                card.number("from"),
                card.number("to"),
                card.text("unit"),
                card.text("priority"));
    }

    private DraftOkr.Exclusion exclusion(Card card) {
        return new DraftOkr.Exclusion(card.text(), card.text("reason"));
    }

    private static DraftOkr.Question question(Card card) {
        return new DraftOkr.Question(card.text(), card.text("asker"), card.text("addressee"));
    }

    private DraftOkr.Finding finding(Card card) {
        return new DraftOkr.Finding(
                id(card),
                card.text(),
                card.text("evidence"),
                card.text("cause"),
                card.text("metric"),
                card.number("baseline"),
                card.number("target"),
                card.text("unit"),
                side(card),
                card.text("key").equals("yes"),
                origins(card));
    }

    private static String side(Card finding) {
        boolean columnSays = finding.place().equals("inside") || finding.place().equals("outside");
        return columnSays && !finding.filled("side") ? finding.place() : finding.text("side");
    }

    private DraftOkr.Driver driver(Card card) {
        return new DraftOkr.Driver(
                id(card),
                card.text(),
                card.text("metric"),
                card.number("value"),
                card.text("unit"),
                card.text("parts"),
                hierarchy.parents(card, CardKind.DRIVER));
    }

    private DraftOkr.Strategy strategy(Card card) {
        return new DraftOkr.Strategy(
                id(card),
                card.text(),
                card.text("effect"),
                card.text("metric"),
                card.number("target"),
                card.text("unit"),
                card.text("test"),
                card.text("stop"),
                card.text("partners"),
                votes(card),
                scores.total(card),
                scores.given(card),
                numbers(card),
                card.text("decision"),
                card.text("reason"),
                card.text("decider"),
                hierarchy.parents(card, CardKind.DRIVER),
                origins(card));
    }

    private DraftOkr.Objective objective(Card card) {
        return new DraftOkr.Objective(
                id(card),
                card.text(),
                alsoWritten(card),
                card.text("owner"),
                card.number("rank"),
                card.text("commitment"),
                Waivers.read(card.text("waived")),
                serves(card),
                origins(card),
                Sufficiency.of(card, document),
                hierarchy.children(card, CardKind.KEY_RESULT).stream()
                        .map(this::keyResult)
                        .toList());
    }

    private DraftOkr.KeyResult keyResult(Card card) {
        return new DraftOkr.KeyResult(
                id(card),
                card.text(),
                alsoWritten(card),
                card.text("metric"),
                card.number("from"),
                card.number("to"),
                card.text("unit"),
                card.text("direction"),
                date(card, "due"),
                card.text("owner"),
                card.text("dimension"),
                card.number("confidence"),
                card.text("source"),
                Waivers.read(card.text("waived")),
                new DraftOkr.Grade(
                        card.number("reached"),
                        card.number("score"),
                        card.text("completion"),
                        card.text("difficulty"),
                        card.text("dedication")),
                origins(card),
                hierarchy.children(card, CardKind.TASK).stream().map(this::task).toList());
    }

    private DraftOkr.Task task(Card card) {
        return new DraftOkr.Task(
                id(card),
                card.text(),
                card.text("owner"),
                date(card, "start"),
                date(card, "due"),
                card.number("effort"),
                card.text("deliverable"),
                card.text("depends"),
                targets(card, LinkType.DEPENDS));
    }

    private DraftOkr.Resource resource(Card card, List<Card> tasks) {
        return new DraftOkr.Resource(
                id(card),
                card.text(),
                card.text("type"),
                card.text("unit"),
                card.number("gross"),
                card.number("load"),
                card.number("buffer"),
                Capacity.net(card),
                Capacity.allocated(card, tasks),
                card.text("action"),
                card.text("note"));
    }

    private DraftOkr.SupportRequest support(Card card) {
        return new DraftOkr.SupportRequest(
                card.text(),
                card.text("team"),
                card.text("contact"),
                date(card, "due"),
                card.text("reason"),
                card.text("confirmed"),
                hierarchy.parents(card, CardKind.KEY_RESULT));
    }

    private static DraftOkr.Risk risk(Card card) {
        return new DraftOkr.Risk(
                card.text(),
                card.number("impact"),
                card.number("control"),
                card.text("trigger"),
                card.text("response"),
                card.text("owner"));
    }

    private int votes(Card card) {
        return document.votes().stream()
                .filter(vote -> vote.card().equals(card.id()) && rounds.contains(vote.round()))
                .mapToInt(Vote::points)
                .sum();
    }

    /** With what became part of it. */
    private List<String> serves(Card objective) {
        return Stream.concat(Stream.of(objective), hierarchy.merged(objective).stream())
                .flatMap(card -> Serves.of(card).stream())
                .distinct()
                .toList();
    }

    private List<String> alsoWritten(Card card) {
        return hierarchy.merged(card).stream()
                .map(Card::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private List<String> origins(Card card) {
        return targets(card, LinkType.ORIGIN);
    }

    private List<String> targets(Card card, LinkType type) {
        return hierarchy.targets(card.id(), type).stream()
                .sorted(Hierarchy.BOARD_ORDER)
                .map(Reading::id)
                .toList();
    }

    private static String id(Card card) {
        return card.id().value();
    }

    private static SortedMap<String, Double> numbers(Card card) {
        SortedMap<String, Double> numbers = new TreeMap<>();
        card.fields().keySet().forEach(field -> card.number(field).ifPresent(number -> numbers.put(field, number)));
        return Collections.unmodifiableSortedMap(numbers);
    }

    private static Optional<LocalDate> date(Card card, String field) {
        return card.fields().get(field) instanceof Value.Date(LocalDate date) ? Optional.of(date) : Optional.empty();
    }
}
