package okrworkshop.stage;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.workshops.Phase;

/** What a projector can show. */
public enum Scene {
    /** The way in. */
    JOIN,
    /** The step, its prompts and the time. */
    STEP,
    /** Small boards of all groups. */
    GALLERY,
    /** The board that is on every screen. */
    SPOTLIGHT,
    /** What polls and votes have brought. */
    VOTES,
    /** The last picture of the day. */
    END;

    /**
     * In the order in which one goes through them.
     *
     * @param lit whether a board is in the spotlight
     */
    public static List<Scene> of(Phase phase, boolean lit) {
        return switch (phase) {
            case LOBBY -> List.of(JOIN);
            case RUNNING -> {
                List<Scene> scenes = new ArrayList<>(List.of(JOIN, STEP, GALLERY));
                if (lit) {
                    scenes.add(SPOTLIGHT);
                }
                scenes.add(VOTES);
                yield List.copyOf(scenes);
            }
            case CLOSED -> List.of(END, GALLERY, VOTES);
        };
    }

    /** What is shown as long as nobody chooses something else. */
    public static Scene natural(Phase phase) {
        return switch (phase) {
            case LOBBY -> JOIN;
            case RUNNING -> STEP;
            case CLOSED -> END;
        };
    }

    /** Whether it can have several pages. */
    public boolean paged() {
        return this == GALLERY || this == SPOTLIGHT || this == VOTES;
    }
}
