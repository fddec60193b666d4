package okrworkshop.documents;

import java.util.Optional;
import okrworkshop.shared.PersonId;

/**
 * What one person may see of a document that they may read, or what everybody may see (rules S3 to S5, X1). Pure; any thread
 * may call.
 */
public final class Sight {
    private static final Sight EVERYBODY = new Sight(Optional.empty(), false);

    private final Optional<PersonId> person;
    private final boolean oversees;

    private Sight(Optional<PersonId> person, boolean oversees) {
        this.person = person;
        this.oversees = oversees;
    }

    public static Sight of(PersonId person) {
        return new Sight(Optional.of(person), false);
    }

    /** Of a trainer, who sees what trainers withhold; everything else as anybody does. */
    public static Sight ofOverseer(PersonId person) {
        return new Sight(Optional.of(person), true);
    }

    /** What is nobody's secret: for exports, pages and everything else without a person of its own. */
    public static Sight ofEverybody() {
        return EVERYBODY;
    }

    /** Empty for {@link #ofEverybody()}. */
    public Optional<PersonId> person() {
        return person;
    }

    /** The document as it may be seen; the same instance when there is nothing to hide. */
    public DocumentView through(DocumentView document) {
        var filter = new SightFilter(this, document);
        return filter.hidesNothing() ? document : filter.filtered();
    }

    /** Whether the card exists for the person. */
    public boolean sees(DocumentView document, CardId card) {
        return document.card(card).filter(it -> sees(document, it)).isPresent();
    }

    /** Whether the operation may be told; otherwise it is masked (rule S1). */
    public boolean sees(LoggedOperation logged) {
        return switch (logged.audience()) {
            case Audience.Everybody everybody -> true;
            case Audience.WithoutAuthor without -> true;
            case Audience.Reveal reveal -> true;
            case Audience.OnlyAuthor only -> is(logged.author());
        };
    }

    /** Who made the operation, empty when it must not be told. */
    public Optional<PersonId> authorOf(LoggedOperation logged) {
        boolean known =
                switch (logged.audience()) {
                    case Audience.Everybody everybody -> true;
                    case Audience.WithoutAuthor(PersonId confidant) -> is(confidant) || is(logged.author());
                    case Audience.Reveal reveal -> true;
                    case Audience.OnlyAuthor only -> is(logged.author());
                };
        return known ? Optional.of(logged.author()) : Optional.empty();
    }

    /** Whether cards that trainers withhold are shown. */
    boolean oversees() {
        return oversees;
    }

    boolean sees(DocumentView document, Card card) {
        if (!oversees && document.withholds(card)) {
            return false;
        }
        return !(card.round().flatMap(document::round).filter(Round::hides).isPresent()) || is(card.author());
    }

    boolean is(Optional<PersonId> someone) {
        return person.isPresent() && person.equals(someone);
    }

    private boolean is(PersonId someone) {
        return is(Optional.of(someone));
    }
}
