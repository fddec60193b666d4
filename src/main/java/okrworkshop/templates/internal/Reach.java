package okrworkshop.templates.internal;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;

/** What the lenses of the steps so far let people make. Grows step by step; one thread. */
final class Reach {
    private final Set<CardKind> kinds = EnumSet.noneOf(CardKind.class);
    private final SortedMap<String, CardKind> columns = new TreeMap<>();
    private final Set<Connection> connections = new HashSet<>();
    private boolean review;

    record Connection(CardKind from, LinkType link, CardKind to) {}

    private static final List<Connection> LINKS_OF_OKR = List.of(
            new Connection(CardKind.OBJECTIVE, LinkType.ORIGIN, CardKind.EXPECTATION),
            new Connection(CardKind.OBJECTIVE, LinkType.ORIGIN, CardKind.STRATEGY),
            new Connection(CardKind.KEY_RESULT, LinkType.PARENT, CardKind.OBJECTIVE),
            new Connection(CardKind.TASK, LinkType.PARENT, CardKind.KEY_RESULT),
            new Connection(CardKind.TASK, LinkType.DEPENDS, CardKind.TASK),
            new Connection(CardKind.SUPPORT_REQUEST, LinkType.PARENT, CardKind.KEY_RESULT));

    /** @param starts kinds that are there from the beginning, linked as they were where they come from */
    Reach(List<CardKind> starts) {
        kinds.addAll(starts);
        LINKS_OF_OKR.stream()
                .filter(link -> starts.contains(link.from()) && starts.contains(link.to()))
                .forEach(connections::add);
    }

    void add(StepTemplate step) {
        step.lenses().forEach(this::add);
    }

    private void add(Lens lens) {
        if (!(lens instanceof Lens.Table table && table.given())) {
            kinds.addAll(lens.kinds());
        }
        switch (lens) {
            case Lens.Columns list ->
                list.columns().forEach(column -> {
                    columns.put(column.id(), column.kind());
                    connect(column.kind(), LinkType.ORIGIN, column.origin());
                });
            case Lens.Tree tree -> {
                connect(CardKind.STRATEGY, LinkType.ORIGIN, tree.origin());
                connect(CardKind.STRATEGY, LinkType.PARENT, List.of(CardKind.DRIVER));
                connect(CardKind.DRIVER, LinkType.PARENT, List.of(CardKind.DRIVER));
            }
            case Lens.Okr okr -> {
                connect(CardKind.OBJECTIVE, LinkType.ORIGIN, okr.origin());
                connect(CardKind.KEY_RESULT, LinkType.PARENT, List.of(CardKind.OBJECTIVE));
            }
            case Lens.Table table -> {
                connect(table.kind(), LinkType.PARENT, table.parent());
                connect(table.kind(), LinkType.ORIGIN, table.origin());
                if (table.kind() == CardKind.TASK) {
                    connect(CardKind.TASK, LinkType.DEPENDS, List.of(CardKind.TASK));
                }
            }
            case Lens.Review ignored -> review = true;
            case Lens.Form ignored -> {}
            case Lens.Matrix ignored -> {}
            case Lens.Trace ignored -> {}
            case Lens.Score ignored -> {}
            case Lens.Capacity ignored -> {}
        }
    }

    private void connect(CardKind from, LinkType link, List<CardKind> to) {
        to.forEach(kind -> connections.add(new Connection(from, link, kind)));
    }

    boolean makes(CardKind kind) {
        return kinds.contains(kind);
    }

    List<String> kindNames() {
        return kinds.stream().map(CardKind::wireName).toList();
    }

    /** Kind of the cards by column. */
    SortedMap<String, CardKind> columns() {
        return columns;
    }

    boolean connects(CardKind from, LinkType link, CardKind to) {
        return connections.contains(new Connection(from, link, to));
    }

    /** Kinds that a card of the kind can be part of. */
    Stream<CardKind> parents(CardKind kind) {
        return connections.stream()
                .filter(connection -> connection.from() == kind && connection.link() == LinkType.PARENT)
                .map(Connection::to);
    }

    boolean reviews() {
        return review;
    }
}
