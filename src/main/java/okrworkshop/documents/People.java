package okrworkshop.documents;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.PersonId;

/** Everybody whom a document names, numbered in the order of first mention; {@code -1} is nobody (rule N1). */
final class People {
    private static final int NOBODY = -1;

    private final Map<PersonId, Integer> indexes = new LinkedHashMap<>();

    private People() {}

    static People of(DocumentView document) {
        var people = new People();
        document.allCards().forEach(card -> people.add(card.author()));
        document.votes().forEach(vote -> people.add(vote.voter()));
        document.scores().forEach(score -> people.add(score.author()));
        document.comments().forEach(comment -> people.add(comment.author()));
        return people;
    }

    Collection<PersonId> ids() {
        return indexes.keySet();
    }

    int index(Optional<PersonId> person) {
        return person.map(indexes::get).orElse(NOBODY);
    }

    private void add(Optional<PersonId> person) {
        person.ifPresent(id -> indexes.putIfAbsent(id, indexes.size()));
    }
}
