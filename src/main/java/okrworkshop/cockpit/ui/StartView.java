package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainers;

/** The bare address: trainers go to their workshops, everybody else to the join page, a new installation to its set-up. */
@Route(value = "", autoLayout = false)
@AnonymousAllowed
class StartView extends Div implements BeforeEnterObserver {
    private final transient SignedIn signedIn;
    private final transient Trainers trainers;

    StartView(SignedIn signedIn, Trainers trainers) {
        this.signedIn = signedIn;
        this.trainers = trainers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.trainer().isPresent()) {
            event.forwardTo(WorkshopsView.class);
        } else if (trainers.none()) {
            event.forwardTo("setup");
        } else {
            event.forwardTo("join");
        }
    }
}
