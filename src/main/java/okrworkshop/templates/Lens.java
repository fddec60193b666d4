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

    /** How people vote on the lens's cards, empty when they don't. */
    default Optional<Ballot> ballot() {
        return Optional.empty();
    }

    /**
     * One text field per question; question texts under {@code questions.<question>}, starters under {@code
     * examples.<question>}.
     */
    record Form(String id, FormVariant variant, List<String> questions) implements Lens {
        public Form {
            questions = List.copyOf(questions);
        }

        /** One question after the other. */
        public Form(String id, List<String> questions) {
            this(id, FormVariant.QUESTIONS, questions);
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
    record Columns(
            String id, ColumnsVariant variant, List<Column> columns, Optional<LensRound> round, Optional<Ballot> ballot)
            implements Lens {
        public Columns {
            columns = List.copyOf(columns);
        }

        /** Side by side, without votes. */
        public Columns(String id, List<Column> columns, Optional<LensRound> round) {
            this(id, ColumnsVariant.BOARD, columns, round, Optional.empty());
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
    record Tree(String id, List<String> leafFields, List<CardKind> origin, Optional<Ballot> ballot) implements Lens {
        public Tree {
            leafFields = List.copyOf(leafFields);
            origin = List.copyOf(origin);
        }

        /** Without votes. */
        public Tree(String id, List<String> leafFields, List<CardKind> origin) {
            this(id, leafFields, origin, Optional.empty());
        }

        @Override
        public List<CardKind> kinds() {
            return List.of(CardKind.DRIVER, CardKind.STRATEGY);
        }
    }

    /**
     * Scored list of strategies: criteria from 1 to 5, votes, a decision.
     *
     * @param formula how the criteria become one number
     * @param votes points that each person has in a round
     * @param votesPerCard how many of them one card may get from one person
     * @param voteRound how people vote
     * @param scoreRound how each person scores alone; empty when the group agrees on its scores, as fields of the cards
     */
    record Score(
            String id,
            Formula formula,
            List<Criterion> criteria,
            int votes,
            int votesPerCard,
            LensRound voteRound,
            Optional<LensRound> scoreRound)
            implements Lens {
        public Score {
            criteria = List.copyOf(criteria);
        }

        /** A weighted sum. */
        public Score(
                String id,
                List<Criterion> criteria,
                int votes,
                int votesPerCard,
                LensRound voteRound,
                Optional<LensRound> scoreRound) {
            this(id, Formula.WEIGHTED, criteria, votes, votesPerCard, voteRound, scoreRound);
        }

        /** Votes in the open. */
        public Score(String id, List<Criterion> criteria, int votes, int votesPerCard) {
            this(id, criteria, votes, votesPerCard, LensRound.OPEN, Optional.empty());
        }

        @Override
        public Optional<Ballot> ballot() {
            return Optional.of(new Ballot(votes, votesPerCard, voteRound));
        }

        @Override
        public List<CardKind> kinds() {
            return List.of(CardKind.STRATEGY);
        }
    }

    /**
     * @param field field of the strategy that holds the score; its name under {@code criteria.<field>}
     * @param weight counts in a weighted sum
     * @param divides counts in a product: the result is divided by it
     */
    record Criterion(String field, int weight, boolean divides) {
        /** One that adds to the result. */
        public Criterion(String field, int weight) {
            this(field, weight, false);
        }
    }

    /**
     * Cards of one kind on a field of two scales, such as effort and impact. Its texts: {@code axes.x}, {@code axes.y}
     * with the ends {@code axes.x-low}, {@code axes.x-high}, {@code axes.y-low}, {@code axes.y-high}, and {@code
     * quadrants.low-low} … {@code quadrants.high-high}, x first.
     *
     * @param fields further fields that a card shows, beside its text
     */
    record Matrix(String id, CardKind kind, Axis x, Axis y, List<String> fields, Optional<Ballot> ballot)
            implements Lens {
        public Matrix {
            fields = List.copyOf(fields);
        }

        @Override
        public List<CardKind> kinds() {
            return List.of(kind);
        }
    }

    /**
     * @param field number of the card that says where it lies
     * @param min left or lower end, below {@code max}
     */
    record Axis(String field, int min, int max) {}

    /**
     * Objectives with key results as structured fields.
     *
     * @param sufficiency how people vote whether the key results are enough for their objective; empty for no vote
     */
    record Okr(String id, List<CardKind> origin, Optional<LensRound> sufficiency) implements Lens {
        /** What the sufficiency vote's points are given for: 1 says no, 2 says yes. */
        public static final String SUFFICIENT = "sufficient";

        public Okr {
            origin = List.copyOf(origin);
        }

        /** Without a vote. */
        public Okr(String id, List<CardKind> origin) {
            this(id, origin, Optional.empty());
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
     * @param origin kinds that a row can be linked to as its origin
     * @param views how the rows can be looked at, the first to begin with
     * @param tone number by which rows are sorted and coloured, below zero against us, above for us
     * @param given whether the rows come from elsewhere: here only their fields are filled
     */
    record Table(
            String id,
            CardKind kind,
            List<String> fields,
            List<CardKind> parent,
            List<CardKind> origin,
            List<TableView> views,
            Optional<String> tone,
            boolean given,
            Optional<Ballot> ballot)
            implements Lens {
        public Table {
            fields = List.copyOf(fields);
            parent = List.copyOf(parent);
            origin = List.copyOf(origin);
            views = List.copyOf(views);
        }

        /** Rows alone. */
        public Table(String id, CardKind kind, List<String> fields, List<CardKind> parent) {
            this(
                    id,
                    kind,
                    fields,
                    parent,
                    List.of(),
                    List.of(TableView.ROWS),
                    Optional.empty(),
                    false,
                    Optional.empty());
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

    /** The whole chain from expectation to resource, to look at: what has no origin and what leads nowhere. */
    record Trace(String id) implements Lens {
        @Override
        public List<CardKind> kinds() {
            return List.of();
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
