package okrworkshop.documents.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Comment;
import okrworkshop.documents.CommentId;

/** The comments of a document, in the order in which they were written. */
final class Comments {
    private final Map<Key, Comment> comments = new LinkedHashMap<>();
    private final Map<CardId, Integer> counts = new HashMap<>();

    void put(Comment comment) {
        if (comments.put(new Key(comment.card(), comment.id()), comment) == null) {
            counts.merge(comment.card(), 1, Integer::sum);
        }
    }

    void remove(CardId card, CommentId comment) {
        if (comments.remove(new Key(card, comment)) != null) {
            counts.merge(card, -1, Integer::sum);
        }
    }

    void resolve(CardId card, CommentId comment, boolean done) {
        comments.computeIfPresent(new Key(card, comment), (key, old) -> old.resolved(done));
    }

    Optional<Comment> find(CardId card, CommentId comment) {
        return Optional.ofNullable(comments.get(new Key(card, comment)));
    }

    int on(CardId card) {
        return counts.getOrDefault(card, 0);
    }

    Collection<Comment> all() {
        return Collections.unmodifiableCollection(comments.values());
    }

    private record Key(CardId card, CommentId comment) {}
}
