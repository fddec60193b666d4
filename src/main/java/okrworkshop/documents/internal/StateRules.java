package okrworkshop.documents.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Comment;
import okrworkshop.documents.DocumentCopy;
import okrworkshop.documents.Limits;
import okrworkshop.documents.Link;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.OrderKeys;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.documents.Value;
import okrworkshop.shared.RefusedException;
import tools.jackson.databind.JsonNode;

/** What holds of every state that a board can come to. Pure. */
final class StateRules {
    private static final Pattern ROUND = Pattern.compile("[A-Za-z0-9_.:-]{1,80}");
    private static final Pattern CRITERION = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final long LATEST = 7_258_118_400_000L;

    private final DocumentCopy state;

    private StateRules(DocumentCopy state) {
        this.state = state;
    }

    /**
     * @param written the same as it was read: nothing of it may have got lost
     * @throws RefusedException {@code archive.document}
     */
    static void check(DocumentCopy state, JsonNode written) {
        try {
            require(state.cards().size() == written.path("cards").size());
            new StateRules(state).all();
        } catch (RefusedException rule) {
            throw new RefusedException("archive.document");
        }
    }

    private void all() {
        require(state.sequence() >= 0
                && state.cards().size() <= Limits.CARDS
                && state.links().size() <= Limits.LINKS
                && state.votes().size() <= Limits.VOTES
                && state.scores().size() <= Limits.SCORES
                && state.comments().size() <= Limits.COMMENTS
                && state.rounds().size() <= Limits.ROUNDS);
        Set<String> rounds = new HashSet<>();
        for (Round round : state.rounds()) {
            require(ROUND.matcher(round.id()).matches() && rounds.add(round.id()));
            CardRules.checkName(round.step(), "step.malformed");
        }
        state.cards().values().forEach(this::card);
        links();
        points();
        comments();
    }

    private void card(Card card) {
        CardRules.checkName(card.step(), "step.malformed");
        CardRules.checkName(card.place(), "place.malformed");
        require(OrderKeys.valid(card.order()));
        require(when(card.createdAt().toEpochMilli()));
        card.fields().forEach((name, value) -> {
            Optional<Value> typed = FieldRules.typed(TextRules.field(card.kind(), name), value);
            require(typed.filter(value::equals).isPresent());
        });
        card.round().ifPresent(round -> require(purpose(round, Purpose.WRITE)));
        card.group().ifPresent(head -> require(other(card, head).isPresent()));
        card.mergedInto()
                .ifPresent(into -> require(other(card, into)
                        .filter(one -> one.mergedInto().isEmpty())
                        .isPresent()));
    }

    private Optional<Card> other(Card card, CardId id) {
        return id.equals(card.id()) ? Optional.empty() : state.card(id).filter(one -> one.kind() == card.kind());
    }

    private void links() {
        Set<Link> known = new HashSet<>();
        Map<CardId, Set<CardId>> parents = new HashMap<>();
        for (Link link : state.links()) {
            require(known.add(link) && !link.from().equals(link.to()));
            require(state.card(link.from()).isPresent() && state.card(link.to()).isPresent());
            if (link.type() == LinkType.PARENT) {
                parents.computeIfAbsent(link.from(), from -> new HashSet<>()).add(link.to());
            }
        }
        withoutCircles(parents);
    }

    /** Takes away what has no parents, until nothing or a circle is left. */
    private static void withoutCircles(Map<CardId, Set<CardId>> parents) {
        boolean smaller = true;
        while (smaller) {
            parents.values().forEach(above -> above.removeIf(id -> !parents.containsKey(id)));
            smaller = parents.values().removeIf(Set::isEmpty);
        }
        require(parents.isEmpty());
    }

    private void points() {
        state.votes().forEach(vote -> {
            require(state.card(vote.card()).isPresent() && purpose(vote.round(), Purpose.VOTE));
            require(vote.points() > 0 && vote.points() <= Limits.POINTS * Limits.CARDS);
            require(vote.person().filter(name -> !FieldRules.isName(name)).isEmpty());
        });
        state.scores().forEach(score -> {
            require(state.card(score.card()).isPresent() && purpose(score.round(), Purpose.SCORE));
            require(score.points() >= 0 && score.points() <= Limits.SCORE_POINTS);
            require(CRITERION.matcher(score.criterion()).matches());
            require(score.person().filter(name -> !FieldRules.isName(name)).isEmpty());
        });
    }

    private void comments() {
        Map<CardId, Set<String>> known = new HashMap<>();
        for (Comment comment : state.comments()) {
            require(state.card(comment.card()).isPresent()
                    && when(comment.at().toEpochMilli())
                    && known.computeIfAbsent(comment.card(), card -> new HashSet<>())
                            .add(comment.id().value()));
            FieldRules.checkText(comment.text(), Limits.COMMENT, false);
        }
    }

    private boolean purpose(String round, Purpose purpose) {
        return state.round(round).filter(known -> known.purpose() == purpose).isPresent();
    }

    private static boolean when(long millis) {
        return millis >= 0 && millis < LATEST;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException("archive.document");
        }
    }
}
