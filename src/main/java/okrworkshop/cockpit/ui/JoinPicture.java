package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** The way in. */
record JoinPicture(Locale room, String title, int groups, String code, String spoken, String link, int here, int joined)
        implements Picture {
    JoinPicture(WallFacts facts) {
        this(
                facts.room(),
                facts.workshop().title(),
                facts.workshop().groups().size(),
                facts.workshop().code(),
                facts.spoken(),
                facts.joinLink(),
                facts.here(),
                facts.joined());
    }

    @Override
    public Component draw() {
        return new ProjectedLobby(this);
    }
}
