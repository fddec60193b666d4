package okrworkshop.workshops.internal;

import java.util.List;
import java.util.Map;
import okrworkshop.documents.JsonParts;
import okrworkshop.people.Role;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/** Lets members take their group to the step before or behind, where the trainer allows that (rule G6). */
@Component
class StepDeeds implements Deeds {
    private final Workshops workshops;

    StepDeeds(Workshops workshops) {
        this.workshops = workshops;
    }

    @Override
    public Map<String, Deeds.Deed> byName() {
        return Map.of("step.go", this::go);
    }

    private void go(Viewer viewer, JsonParts arguments) {
        String step = arguments.text("step");
        arguments.nothingElse();
        if (viewer.role() != Role.PARTICIPANT) {
            throw new RefusedException("deed.participants-only");
        }
        GroupId group = viewer.group().orElseThrow(() -> new RefusedException("group.unknown"));
        Workshop workshop =
                workshops.byId(viewer.workshop()).orElseThrow(() -> new RefusedException("workshop.unknown"));
        List<String> steps =
                workshop.template().steps().stream().map(StepTemplate::id).toList();
        var unused = workshops.moveOwn(viewer.person(), workshop.id(), group, steps.indexOf(step));
    }
}
