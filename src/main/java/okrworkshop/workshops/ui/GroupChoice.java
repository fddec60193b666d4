package okrworkshop.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Workshop;

/** The groups with their free places; unless one is picked, the smallest gets the person. */
interface GroupChoice extends HasValidationProperties {
    /** More groups than these are looked for by typing: nobody reads sixty lines on a phone, and the server need not draw them. */
    int LINES = 12;

    /** @param card the group whose card brought the person here */
    static GroupChoice of(Workshop workshop, List<Seat> taken, Optional<Group> card) {
        FreePlaces places = FreePlaces.of(workshop, taken);
        GroupChoice choice = workshop.openGroups().size() > LINES
                ? new GroupSearch(places, places.ifFree(card))
                : new GroupLines(places, places.ifFree(card));
        choice.field()
                .setVisible(workshop.openGroups().size() > 1 && workshop.rules().seating() == SeatingKind.FREE);
        return choice;
    }

    /** Empty for wherever there is room. */
    Optional<GroupId> chosen();

    Component field();

    default void explain(RefusedException refused) {
        setErrorMessage(Refusals.text(field(), refused.refusal()));
        setInvalid(true);
    }
}
