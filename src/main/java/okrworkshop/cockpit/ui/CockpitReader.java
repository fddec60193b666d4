package okrworkshop.cockpit.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import okrworkshop.attention.AttentionFacts;
import okrworkshop.people.Seats;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Crews;
import okrworkshop.workshops.Departures;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.StepTime;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.writing.Mistakes;
import okrworkshop.writing.Writing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads everything that a cockpit shows; asks for the rights anew each time. */
@Component
class CockpitReader {
    private final Workshops workshops;
    private final Progress progress;
    private final Departures departures;
    private final Seats seats;
    private final Crews crews;
    private final Trainers trainers;
    private final ObjectProvider<AttentionFacts> attention;
    private final ObjectProvider<Writing> writing;
    private final Clock clock;

    CockpitReader(
            Workshops workshops,
            Progress progress,
            Departures departures,
            Seats seats,
            Crews crews,
            Trainers trainers,
            ObjectProvider<AttentionFacts> attention,
            ObjectProvider<Writing> writing,
            Clock clock) {
        this.workshops = workshops;
        this.progress = progress;
        this.departures = departures;
        this.seats = seats;
        this.crews = crews;
        this.trainers = trainers;
        this.attention = attention;
        this.writing = writing;
        this.clock = clock;
    }

    /** @throws okrworkshop.shared.RefusedException {@code workshop.unknown} */
    CockpitState read(PersonId person, WorkshopId id, Language language) {
        Workshop workshop = workshops.get(person, id);
        Instant now = clock.instant();
        return new CockpitState(
                workshop,
                progress.of(workshop),
                seats.of(id),
                departures.of(id),
                StepTime.of(workshop, workshops.events(id), now),
                lead(workshop, person),
                workshops.undoable(id),
                attention.stream().findFirst().map(facts -> facts.of(workshop)).orElse(Map.of()),
                writing(workshop),
                new StepTexts(workshop.template(), language),
                now);
    }

    /** Before it runs nobody has written. */
    private Map<GroupId, Mistakes> writing(Workshop workshop) {
        Map<GroupId, Mistakes> found = new HashMap<>();
        if (workshop.phase() == Phase.RUNNING) {
            writing.ifAvailable(lint -> workshop.openGroups()
                    .forEach(group -> found.put(
                            group.id(),
                            lint.of(
                                    group.document(),
                                    workshop.asked(group),
                                    workshop.rules().tuning()))));
        }
        return found;
    }

    private CockpitState.Lead lead(Workshop workshop, PersonId person) {
        Crew crew = workshop.crew();
        boolean own = crew.leads(person);
        boolean able =
                crew.role(person).filter(role -> role != CrewRole.OBSERVER).isPresent();
        boolean takable = !own && able && (person.equals(crew.owner()) || crews.leaderAway(workshop.id()));
        Map<PersonId, String> others = new HashMap<>();
        if (!person.equals(crew.owner())) {
            others.put(crew.owner(), name(crew.owner()));
        }
        crew.helpers().forEach((helper, role) -> {
            if (role == CrewRole.CO_TRAINER && !helper.equals(person)) {
                others.put(helper, name(helper));
            }
        });
        boolean makes =
                trainers.byId(person).filter(trainer -> !trainer.guest()).isPresent();
        return new CockpitState.Lead(own, name(crew.leader()), takable, able, makes, others);
    }

    private String name(PersonId person) {
        return trainers.byId(person).map(Trainer::displayName).orElse("");
    }
}
