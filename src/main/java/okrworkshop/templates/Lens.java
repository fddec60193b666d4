package okrworkshop.templates;

import java.util.List;
import java.util.Optional;
import okrworkshop.documents.CardKind;

/**
 * A view on the group's document inside a step. Its texts lie under {@code steps.<step>.lenses.<id>.}: {@code title},
 * {@code hint} (one sentence), {@code empty} (what an empty board teaches).
 */
public sealed interface Lens {
    String id();

    /** Kinds of cards that people make or change here. */
    List<CardKind> kinds();

    /** One text field per question; question texts under {@code questions.<question>}, starters under {@code examples.<question>}. */
    record Form(String id, List<String> questions) implements Lens {
        public Form {
            questions = List.copyOf(questions);
        }

        @Override
        public List<CardKind> kinds() {
            return List.of(CardKind.FRAME);
        }
    }

    /**
     * Sticky columns; column titles under {@code columns.<column>.title}, hints under {@code columns.<column>.hint}.
     *
     * @param round how cards are written at first, empty for in the open
     */
    record Columns(String id, List<Column> columns, Optional<LensRound> round) implements Lens {
        public Columns {
            columns = List.copyOf(columns);
        }

        /** In the open. */
        public Columns(String id, List<Column> columns) {
            this(id, columns, Optional.empty());
        }

        @Override
        public List<CardKind> kinds() {
            return columns.stream().map(Column::kind).distinct().toList();
        }
    }

    /**
     * @param fields further fields that a card shows, beside its text
     * @param origin kinds that a card can be linked to as its origin
     */
    record Column(String id, CardKind kind, List<String> fields, List<CardKind> origin) {
        public Column {
            fields = List.copyOf(fields);
            origin = List.copyOf(origin);
        }
    }

    /**
     * Value tree: drivers under drivers, strategies as leaves.
     *
     * @param origin kinds that a leaf can be linked to as its origin
     */
    record Tree(String id, List<String> leafFields, List<CardKind> origin) implements Lens {
        public Tree {
            leafFields = List.copyOf(leafFields);
            origin = List.copyOf(origin);
        }

        @Override
        public List<CardKind> kinds() {
            return List.of(CardKind.DRIVER, CardKind.STRATEGY);
        }
    }

    /**
     * Scored list of strategies: criteria from 1 to 5, votes, a decision.
     *
     * @param votes points that each person has in a round
     * @param votesPerCard how many of them one card may get from one person
     * @param voteRound how people vote
     * @param scoreRound how each person scores alone; empty when the group agrees on its scores, as fields of the cards
     */
    record Score(
            String id,
            List<Criterion> criteria,
            int votes,
            int votesPerCard,
            LensRound voteRound,
            Optional<LensRound> scoreRound)
            implements Lens {
        public Score {
            criteria = List.copyOf(criteria);
        }

        /** Votes in the open. */
        public Score(String id, List<Criterion> criteria, int votes, int votesPerCard) {
            this(id, criteria, votes, votesPerCard, LensRound.OPEN, Optional.empty());
        }

        @Override
        public List<CardKind> kinds() {
            return List.of(CardKind.STRATEGY);
        }
    }

    /** @param field field of the strategy that holds the score; its name under {@code criteria.<field>} */
    record Criterion(String field, int weight) {}

    /** Objectives with key results as structured fields. */
    record Okr(String id, List<CardKind> origin) implements Lens {
        public Okr {
            origin = List.copyOf(origin);
        }

        @Override
        public List<CardKind> kinds() {
            return List.of(CardKind.OBJECTIVE, CardKind.KEY_RESULT);
        }
    }

    /**
     * Rows with the kind's fields as columns.
     *
     * @param parent kinds that a row hangs under, empty for none
     */
    record Table(String id, CardKind kind, List<String> fields, List<CardKind> parent) implements Lens {
        public Table {
            fields = List.copyOf(fields);
            parent = List.copyOf(parent);
        }

        @Override
        public List<CardKind> kinds() {
            return List.of(kind);
        }
    }

    /** People, budget and tools against the efforts of the tasks. */
    record Capacity(String id) implements Lens {
        @Override
        public List<CardKind> kinds() {
            return List.of(CardKind.RESOURCE);
        }
    }

    /** The peer review with the checklist; shows the review to do and the review received. */
    record Review(String id, String checklist) implements Lens {
        @Override
        public List<CardKind> kinds() {
            return List.of();
        }
    }
}
