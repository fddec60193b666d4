package okrworkshop.gallery.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.gallery.WalkRound.Place;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Kept;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/** Cards that trainers withhold now: they leave the wall, too, with all that was said about them. */
@Component
class OutOfSight {
    private final Documents documents;
    private final Workshops workshops;
    private final Kept<Withheld> known = new Kept<>(this::read);

    OutOfSight(Documents documents, Workshops workshops) {
        this.documents = documents;
        this.workshops = workshops;
    }

    /** @param unread groups whose board can't be read now: of them nothing is shown */
    private record Withheld(Set<Place> places, Set<GroupId> unread) implements Predicate<Place> {
        @Override
        public boolean test(Place place) {
            return !places.contains(place) && !unread.contains(place.group());
        }
    }

    /** Whether what hung there may be shown; equal as long as nothing was withheld or released. */
    Predicate<Place> inSight(WorkshopId workshop) {
        Withheld withheld = known.of(workshop);
        if (!withheld.unread().isEmpty()) {
            withheld = known.change(workshop, before -> read(workshop));
        }
        return withheld;
    }

    /** A trainer has withheld or released a card. */
    void turned(WorkshopId workshop) {
        var unused = known.change(workshop, before -> read(workshop));
    }

    void forget(WorkshopId workshop) {
        known.forget(workshop);
    }

    private Withheld read(WorkshopId id) {
        Set<Place> places = new HashSet<>();
        Set<GroupId> unread = new HashSet<>();
        workshops.byId(id).map(Workshop::groups).stream()
                .flatMap(groups -> groups.stream())
                .forEach(group -> read(group, places, unread));
        return new Withheld(Set.copyOf(places), Set.copyOf(unread));
    }

    private void read(Group group, Set<Place> places, Set<GroupId> unread) {
        try {
            DocumentView board = documents.readAll(group.document());
            board.allCards().stream()
                    .filter(board::withholds)
                    .map(card -> new Place(group.id(), card.id().value()))
                    .forEach(places::add);
        } catch (RefusedException unreadable) {
            unread.add(group.id());
        }
    }
}
