package okrworkshop.attention.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import okrworkshop.attention.AttentionNews;
import okrworkshop.attention.Guidance;
import okrworkshop.attention.HelpDesk;
import okrworkshop.attention.Notices;
import okrworkshop.attention.Polls;
import okrworkshop.attention.Questions;
import okrworkshop.attention.Silence;
import okrworkshop.attention.Spotlight;
import okrworkshop.people.Seats;
import okrworkshop.people.Trainers;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshops;

/** Makes the panel with which a trainer draws the room's attention, and sees who wants theirs. */
@org.springframework.stereotype.Component
public final class AttentionPanels {
    private final Services services;

    AttentionPanels(
            Workshops workshops,
            Seats seats,
            Trainers trainers,
            HelpDesk help,
            Notices notices,
            Silence silence,
            Spotlight spotlight,
            Guidance guidance,
            Polls polls,
            Questions questions,
            AttentionNews news,
            Clock clock) {
        services = new Services(
                workshops, seats, trainers, help, notices, silence, spotlight, guidance, polls, questions, news, clock);
    }

    /** A panel that keeps itself up to date while it is on a page. */
    public Component of(PersonId trainer, WorkshopId workshop) {
        return new AttentionPanel(new Desk(services, trainer, workshop));
    }

    record Services(
            Workshops workshops,
            Seats seats,
            Trainers trainers,
            HelpDesk help,
            Notices notices,
            Silence silence,
            Spotlight spotlight,
            Guidance guidance,
            Polls polls,
            Questions questions,
            AttentionNews news,
            Clock clock) {}
}
