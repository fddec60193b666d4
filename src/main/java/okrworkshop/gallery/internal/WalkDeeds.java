package okrworkshop.gallery.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import okrworkshop.documents.JsonParts;
import okrworkshop.gallery.WalkRound.Place;
import okrworkshop.gallery.Walks;
import okrworkshop.people.Role;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import org.springframework.stereotype.Component;

/** The gallery walk over the board socket (rules Y1, Y2, Y4 to Y6). */
@Component
class WalkDeeds implements Deeds, Channel {
    private static final String DEED = "deed.malformed";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final Walks walks;
    private final StoredWalks stored;

    WalkDeeds(Walks walks, StoredWalks stored) {
        this.walks = walks;
        this.stored = stored;
    }

    @Override
    public Map<String, Deeds.Deed> byName() {
        return Map.of("gallery.dot", this::dot, "gallery.comment", this::comment, "gallery.uncomment", this::uncomment);
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        WorkshopId id = viewer.workshop();
        EventMessage own = stored.own(viewer);
        return stored.begun(id) ? List.of(own, stored.wall(id)) : List.of(own);
    }

    private void dot(Viewer viewer, JsonParts arguments) {
        UUID round = Typed.id(arguments, "round", DEED);
        Place place = place(arguments);
        int dots = (int) Math.min(arguments.count("dots"), Walks.DOTS + 1);
        String speaksFor = arguments.text("for");
        arguments.nothingElse();
        member(viewer);
        walks.dot(viewer.person(), viewer.workshop(), round, place, dots, speaksFor);
    }

    private void comment(Viewer viewer, JsonParts arguments) {
        UUID round = Typed.id(arguments, "round", DEED);
        String id = comment(arguments);
        Place place = place(arguments);
        String text = arguments.text("text");
        String speaksFor = arguments.text("for");
        arguments.nothingElse();
        member(viewer);
        walks.comment(viewer.person(), viewer.workshop(), round, id, place, text, speaksFor);
    }

    private void uncomment(Viewer viewer, JsonParts arguments) {
        UUID round = Typed.id(arguments, "round", DEED);
        String id = comment(arguments);
        arguments.nothingElse();
        member(viewer);
        walks.uncomment(viewer.person(), viewer.workshop(), round, id);
    }

    private static void member(Viewer viewer) {
        if (viewer.role() != Role.PARTICIPANT || viewer.looking()) {
            throw new RefusedException("deed.participants-only");
        }
    }

    private static Place place(JsonParts arguments) {
        return new Place(new GroupId(Typed.id(arguments, "group", DEED)), arguments.text("card"));
    }

    private static String comment(JsonParts arguments) {
        String id = arguments.text("id");
        if (!ID.matcher(id).matches()) {
            throw new RefusedException(DEED, "id");
        }
        return id;
    }
}
