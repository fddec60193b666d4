package okrworkshop.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Component;

/** Takes the people, and what they say, from the sample workshop; its three groups are cast again and again. */
@Component
class SimulatedExtras implements Extras {
    private static final long SEED = 20_260_705;
    /** A rehearsal has less time than a workshop. */
    private static final double TWICE_AS_FAST = 2;

    private final Clock clock;

    SimulatedExtras(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Ensemble enter(Stage stage) {
        var api = new PublicApi(stage.server());
        Script script = Script.of(stage.language());
        SimulatedParticipant first = api.join(
                stage.code(), name(script, 1, 0), Optional.of(stage.groups().getFirst()));
        var ensemble = new PlayingEnsemble();
        ensemble.add(first);
        for (int number = 1; number <= stage.groups().size(); number++) {
            int group = number;
            ensemble.play(() -> play(api, stage, script, group, first, ensemble));
        }
        return ensemble;
    }

    private void play(
            PublicApi api,
            Stage stage,
            Script script,
            int number,
            SimulatedParticipant first,
            PlayingEnsemble ensemble) {
        List<SimulatedParticipant> people = new ArrayList<>();
        if (number == 1) {
            people.add(first);
        }
        String group = stage.groups().get(number - 1);
        while (people.size() < stage.perGroup()) {
            SimulatedParticipant person =
                    api.join(stage.code(), name(script, number, people.size()), Optional.of(group));
            ensemble.add(person);
            people.add(person);
        }
        LocalDate today = LocalDate.now(clock);
        List<String> steps = stage.scenes().stream().map(Scene::step).toList();
        Part part = stage.scripted()
                ? Part.of(script, steps, like(script, number), today)
                : Part.of(steps, step -> improvised(stage, step), today);
        var playing = new SimulatedGroup(
                number,
                people,
                new Random(SEED + number),
                new Pace(TWICE_AS_FAST),
                part,
                (id, beat) ->
                        people.getFirst().moveBeat(people.getFirst().seat().document(), beat));
        playing.arrive();
        playing.follow(steps, script.review());
    }

    private static List<Script.Act> improvised(Stage stage, String step) {
        return stage.scenes().stream()
                .filter(scene -> scene.step().equals(step))
                .flatMap(scene -> scene.samples().stream())
                .map(sample -> new Script.Act(
                        sample.card(), sample.kind(), sample.place(), sample.fields(), sample.links(), List.of(), 0))
                .toList();
    }

    private static String name(Script script, int group, int person) {
        return script.members().get(like(script, group) - 1).get(person);
    }

    /** Which group of the script this one plays. */
    private static int like(Script script, int group) {
        return (group - 1) % script.members().size() + 1;
    }
}
