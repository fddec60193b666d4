package okrworkshop.attention.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import okrworkshop.people.Seat;
import okrworkshop.people.Trainer;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** One trainer at one workshop, with the services. */
record Desk(AttentionPanels.Services services, PersonId trainer, WorkshopId id) {
    private static final int HOURS = 120;

    /** @throws okrworkshop.shared.RefusedException {@code workshop.unknown} for other people's workshops */
    Workshop workshop() {
        return services.workshops().get(trainer, id);
    }

    String group(GroupId group) {
        return workshop().group(group).map(Group::name).orElse("");
    }

    String name(PersonId person) {
        return services.seats().of(id).stream()
                .filter(seat -> seat.person().equals(person))
                .findFirst()
                .map(Seat::name)
                .or(() -> services.trainers().byId(person).map(Trainer::displayName))
                .orElse("");
    }

    /** How long ago something was, as people say it. */
    String ago(Component speaker, Instant at) {
        long minutes = Duration.between(at, services.clock().instant()).toMinutes();
        if (minutes < 1) {
            return speaker.getTranslation("ago.now");
        }
        return minutes < HOURS
                ? speaker.getTranslation("ago.minutes", minutes)
                : speaker.getTranslation("ago.hours", minutes / 60);
    }
}
