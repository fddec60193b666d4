package okrworkshop.writing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.lint.Names;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.SetFinding.Thing;
import okrworkshop.okr.DraftOkr;

/**
 * Reads a draft as a set. Cards without words are left out, and so are key results under no objective with their tasks: they
 * are of no set yet.
 */
final class DraftSetReader {
    private final DraftOkr draft;
    private final Set<String> expectations;
    private final List<DraftOkr.Objective> objectives;
    private final List<DraftOkr.KeyResult> keyResults;
    private final List<Hung> tasks;

    private DraftSetReader(DraftOkr draft) {
        this.draft = draft;
        this.expectations =
                draft.expectations().stream().map(DraftOkr.Expectation::id).collect(Collectors.toSet());
        this.objectives = written(draft.objectives());
        this.keyResults = objectives.stream()
                .flatMap(objective -> objective.keyResults().stream())
                .toList();
        this.tasks = tasks(keyResults, draft.looseTasks());
    }

    /** With everything that is written, whoever asked for it. */
    static DraftSet read(DraftOkr draft) {
        return new DraftSetReader(draft).set();
    }

    private DraftSet set() {
        var set = new OkrSet(
                Optional.empty(),
                objectives.stream().map(this::objective).toList(),
                Optional.of(tasks.stream().map(DraftSetReader::task).toList()),
                draft.resources().stream().map(DraftSetReader::resource).toList(),
                draft.resources().stream().map(DraftOkr.Resource::action).toList(),
                Optional.of(risks()),
                EnumSet.allOf(OkrSet.Field.class));
        return new DraftSet(
                set,
                Map.of(
                        Thing.OBJECTIVE,
                        objectives.stream().map(DraftOkr.Objective::id).toList(),
                        Thing.KEY_RESULT,
                        keyResults.stream().map(DraftOkr.KeyResult::id).toList(),
                        Thing.TASK,
                        tasks.stream().map(hung -> hung.task().id()).toList(),
                        Thing.RESOURCE,
                        draft.resources().stream().map(DraftOkr.Resource::id).toList()));
    }

    private static List<DraftOkr.Objective> written(List<DraftOkr.Objective> all) {
        return all.stream()
                .map(objective -> objective.with(objective.keyResults().stream()
                        .filter(keyResult -> !keyResult.text().isBlank())
                        .toList()))
                .filter(objective ->
                        !objective.text().isBlank() || !objective.keyResults().isEmpty())
                .toList();
    }

    private OkrSet.Objective objective(DraftOkr.Objective objective) {
        return new OkrSet.Objective(
                objective.text(),
                Names.of(objective.owner()),
                Stream.concat(
                                objective.serves().stream(),
                                objective.originIds().stream().filter(expectations::contains))
                        .findFirst()
                        .orElse(""),
                objective.rank().isPresent(),
                OptionalDouble.empty(),
                objective.keyResults().stream().map(this::keyResult).toList());
    }

    private OkrSet.KeyResult keyResult(DraftOkr.KeyResult keyResult) {
        return new OkrSet.KeyResult(
                WordedKeyResult.of(keyResult).text(),
                Names.of(keyResult.owner()),
                keyResult.due(),
                confidence(keyResult.confidence()),
                OptionalDouble.empty(),
                keyResult.dimension().strip(),
                Optional.empty(),
                partners(keyResult.id()));
    }

    /** Who writes 7 or 60 counts in another way. */
    private static OptionalDouble confidence(Optional<Double> typed) {
        return typed.filter(number -> number >= 0 && number <= 1)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private List<OkrSet.Partner> partners(String keyResult) {
        return draft.support().stream()
                .filter(request -> request.keyResultIds().contains(keyResult))
                .filter(request -> !request.team().isBlank())
                .map(request -> new OkrSet.Partner(
                        request.team(), request.confirmed().equals("yes"), riskOwner(request.team())))
                .toList();
    }

    /** Of a risk that names the team. */
    private String riskOwner(String team) {
        String name = team.strip().toLowerCase(Locale.ROOT);
        return draft.risks().stream()
                .filter(risk -> (risk.text() + "\n" + risk.trigger() + "\n" + risk.response())
                        .toLowerCase(Locale.ROOT)
                        .contains(name))
                .map(DraftOkr.Risk::owner)
                .filter(owner -> !owner.isBlank())
                .findFirst()
                .orElse("");
    }

    /** @param keyResult its place among those of the set */
    private record Hung(DraftOkr.Task task, Optional<Integer> keyResult) {}

    private static List<Hung> tasks(List<DraftOkr.KeyResult> keyResults, List<DraftOkr.Task> loose) {
        List<Hung> tasks = new ArrayList<>();
        for (int place = 0; place < keyResults.size(); place++) {
            for (DraftOkr.Task task : keyResults.get(place).tasks()) {
                tasks.add(new Hung(task, Optional.of(place)));
            }
        }
        loose.forEach(task -> tasks.add(new Hung(task, Optional.empty())));
        tasks.removeIf(hung -> hung.task().text().isBlank());
        return List.copyOf(tasks);
    }

    private static OkrSet.Task task(Hung hung) {
        DraftOkr.Task task = hung.task();
        return new OkrSet.Task(task.text(), Names.of(task.owner()), task.due(), hung.keyResult());
    }

    private static OkrSet.Resource resource(DraftOkr.Resource resource) {
        return new OkrSet.Resource(
                resource.text(), resource.net().orElse(Double.POSITIVE_INFINITY), resource.allocated());
    }

    private List<OkrSet.Risk> risks() {
        return draft.risks().stream()
                .filter(risk -> !risk.text().isBlank())
                .map(risk -> new OkrSet.Risk(risk.text(), risk.response(), Names.of(risk.owner())))
                .toList();
    }
}
