package okrworkshop.attention.internal;

import java.util.List;
import java.util.Map;
import okrworkshop.attention.Spotlight;
import okrworkshop.attention.Spotlight.Shown;
import okrworkshop.documents.JsonParts;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/** The trainer who looks into a group shows its board to others, over the board socket (rules K5 and K6). */
@Component
class SpotlightDeeds implements Deeds, Channel {
    private final Spotlight spotlight;
    private final Workshops workshops;
    private final SpotlightEvents events;

    SpotlightDeeds(Spotlight spotlight, Workshops workshops, SpotlightEvents events) {
        this.spotlight = spotlight;
        this.workshops = workshops;
        this.events = events;
    }

    @Override
    public Map<String, Deeds.Deed> byName() {
        return Map.of("spotlight.show", this::show, "spotlight.end", this::end, "follow.lead", this::lead);
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return List.of(events.of(workshops.byId(viewer.workshop()), spotlight.of(viewer.workshop())));
    }

    private void show(Viewer viewer, JsonParts arguments) {
        Shown shown = read(arguments);
        Asked.trainer(viewer);
        spotlight.show(viewer.person(), viewer.workshop(), shown);
    }

    private void end(Viewer viewer, JsonParts arguments) {
        arguments.nothingElse();
        Asked.trainer(viewer);
        spotlight.end(viewer.person(), viewer.workshop());
    }

    private void lead(Viewer viewer, JsonParts arguments) {
        Shown there = read(arguments);
        Asked.trainer(viewer);
        spotlight.lead(viewer.person(), viewer.workshop(), there);
    }

    private static Shown read(JsonParts arguments) {
        var shown = new Shown(
                new GroupId(Asked.id(arguments, "group")),
                arguments.text("step"),
                arguments.text("lens"),
                arguments.text("card"));
        arguments.nothingElse();
        return shown;
    }
}
