package okrworkshop.preparation.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.people.Role;
import okrworkshop.preparation.Material;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Language;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** Makes the event of the room. What is the same for many is one event, and read from the database once. */
@Component
class PreparedEvents {
    private static final int WORKSHOPS = 50;
    private static final int EVENTS = 200;

    private final StoredSurveys surveys;
    private final MaterialRows materials;
    private final RecentlyUsed<WorkshopId, Shown> known = new RecentlyUsed<>(WORKSHOPS);
    private final RecentlyUsed<Key, EventMessage> made = new RecentlyUsed<>(EVENTS);

    PreparedEvents(StoredSurveys surveys, MaterialRows materials) {
        this.surveys = surveys;
        this.materials = materials;
    }

    private record Shown(Optional<SurveyResults> results, List<Material> chosen) {}

    private record Key(WorkshopId workshop, PreparedBody body) {}

    /** What was read before may have changed. */
    void forget(WorkshopId workshop) {
        known.remove(workshop);
    }

    EventMessage event(Workshop workshop, Viewer viewer) {
        Shown shown = known.get(workshop.id()).orElseGet(() -> {
            Shown read = read(workshop);
            known.put(workshop.id(), read);
            return read;
        });
        Language language = viewer.language();
        PreparedBody body =
                PreparedBody.of(workshop, shown.results(), shown.chosen(), reached(workshop, viewer), language);
        return made.keepFirst(new Key(workshop.id(), body), EventMessage.lasting("materials", body));
    }

    private Shown read(Workshop workshop) {
        return new Shown(
                workshop.template().survey().map(asked -> surveys.results(workshop)), materials.chosen(workshop.id()));
    }

    /** Steps to come are not told of: only trainers look ahead. */
    private static List<String> reached(Workshop workshop, Viewer viewer) {
        List<String> steps =
                workshop.template().steps().stream().map(StepTemplate::id).toList();
        if (viewer.role() != Role.PARTICIPANT) {
            return steps;
        }
        int position =
                viewer.group().flatMap(workshop::group).map(Group::position).orElse(workshop.position());
        return workshop.phase() == Phase.LOBBY ? List.of() : steps.subList(0, position + 1);
    }
}
