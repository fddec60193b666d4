package okrworkshop.simulation;

import java.net.URI;
import java.util.List;
import java.util.Map;
import okrworkshop.shared.Language;

/** Simulated people for somebody's own workshop: they come through the public doors and follow its trainer. */
public interface Extras {
    /** Names that the script has for a group. */
    int MOST_PER_GROUP = 4;

    /**
     * Lets people into every group; they work through each step that the trainer opens.
     *
     * @throws PublicApi.ApiFailure when nobody gets in
     */
    Ensemble enter(Stage stage);

    /**
     * The workshop to fill.
     *
     * @param server root address of the running server
     * @param scripted whether its steps are those of the sample workshop, whose people have more to say
     * @param perGroup 1 to {@link #MOST_PER_GROUP}
     * @param groups their ids, in their order
     */
    record Stage(
            URI server,
            String code,
            Language language,
            boolean scripted,
            int perGroup,
            List<String> groups,
            List<Scene> scenes) {
        public Stage {
            groups = List.copyOf(groups);
            scenes = List.copyOf(scenes);
        }
    }

    /** What a group writes in a step, where nothing better is known. */
    record Scene(String step, List<Sample> samples) {
        public Scene {
            samples = List.copyOf(samples);
        }
    }

    /**
     * Makes a card when it has a kind, else writes into one.
     *
     * @param place column of a new card
     * @param links type and target in turn
     */
    record Sample(String card, String kind, String place, Map<String, Object> fields, List<List<String>> links) {}

    /** The people who came. */
    interface Ensemble extends AutoCloseable {
        /** How many have a seat. */
        int people();

        /** They go; their seats and what they wrote stay. */
        @Override
        void close();
    }
}
