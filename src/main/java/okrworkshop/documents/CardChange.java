package okrworkshop.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.PersonId;

/** A card with something changed. One object makes one card. */
public final class CardChange {
    private final Card card;
    private String place;
    private String order;
    private Map<String, Value> fields;
    private Optional<PersonId> author;
    private boolean deleted;
    private Optional<CardId> group;
    private Optional<CardId> mergedInto;
    private boolean withheld;

    private CardChange(Card card) {
        this.card = card;
        this.place = card.place();
        this.order = card.order();
        this.fields = card.fields();
        this.author = card.author();
        this.deleted = card.deleted();
        this.group = card.group();
        this.mergedInto = card.mergedInto();
        this.withheld = card.withheld();
    }

    public static CardChange of(Card card) {
        return new CardChange(card);
    }

    public CardChange place(String newPlace, String newOrder) {
        place = newPlace;
        order = newOrder;
        return this;
    }

    /** @param value empty to clear the field */
    public CardChange field(String name, Optional<Value> value) {
        var changed = new HashMap<>(fields);
        value.ifPresentOrElse(filled -> changed.put(name, filled), () -> changed.remove(name));
        fields = changed;
        return this;
    }

    /** An empty text clears the field. */
    public CardChange text(String name, String text) {
        return field(name, Optional.of(text).filter(filled -> !filled.isEmpty()).map(Value.Text::new));
    }

    public CardChange deleted(boolean isDeleted) {
        deleted = isDeleted;
        return this;
    }

    public CardChange group(Optional<CardId> head) {
        group = head;
        return this;
    }

    public CardChange mergedInto(Optional<CardId> into) {
        mergedInto = into;
        return this;
    }

    public CardChange withheld(boolean isWithheld) {
        withheld = isWithheld;
        return this;
    }

    CardChange withoutAuthor() {
        author = Optional.empty();
        return this;
    }

    /** The changed card. */
    public Card made() {
        return new Card(
                card.id(),
                card.kind(),
                card.step(),
                place,
                order,
                fields,
                author,
                card.createdAt(),
                deleted,
                card.round(),
                card.anonymous(),
                group,
                mergedInto,
                withheld);
    }
}
