package okrworkshop.attention.internal;

import java.util.Map;
import okrworkshop.attention.Guidance;
import okrworkshop.attention.Spotlight.Shown;
import okrworkshop.documents.JsonParts;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import org.springframework.stereotype.Component;

/** The trainer who looks into a group takes people along, over the board socket (rule W2). */
@Component
class GuidanceDeeds implements Deeds {
    private final Guidance guidance;

    GuidanceDeeds(Guidance guidance) {
        this.guidance = guidance;
    }

    @Override
    public Map<String, Deed> byName() {
        return Map.of("guide.lead", this::lead, "guide.end", this::end);
    }

    private void lead(Viewer viewer, JsonParts arguments) {
        var there = new Shown(
                new GroupId(Asked.id(arguments, "group")),
                arguments.text("step"),
                arguments.text("lens"),
                arguments.text("card"));
        boolean everybody = arguments.flag("everybody");
        arguments.nothingElse();
        Asked.trainer(viewer);
        guidance.lead(viewer.person(), viewer.workshop(), there, everybody);
    }

    private void end(Viewer viewer, JsonParts arguments) {
        arguments.nothingElse();
        Asked.trainer(viewer);
        guidance.end(viewer.person(), viewer.workshop());
    }
}
