package okrworkshop.export.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.lint.Names;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.Pseudonyms;
import okrworkshop.workshops.NameKey;

/**
 * What one person carries home of a group's draft.
 *
 * @param name of the seat
 * @param objectives that the person owns
 * @param keyResults that the person owns, in the order of the book
 * @param tasks that the person owns, in the order of the book
 * @param promises the person's own next steps, and those of the board under the person's name
 */
record Own(
        String name,
        List<DraftOkr.Objective> objectives,
        List<DraftOkr.KeyResult> keyResults,
        List<DraftOkr.Task> tasks,
        List<Promise> promises) {
    /**
     * @param names of the person and of those who share the seat
     * @param noted the person's own next steps
     */
    static Own of(List<String> names, DraftOkr draft, List<Promise> noted) {
        Set<String> keys =
                names.stream().map(NameKey::of).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        List<DraftOkr.KeyResult> keyResults = Stream.concat(
                        draft.objectives().stream().flatMap(objective -> objective.keyResults().stream()),
                        draft.looseKeyResults().stream())
                .toList();
        return new Own(
                names.getFirst(),
                draft.objectives().stream()
                        .filter(objective -> owns(keys, objective.owner()))
                        .toList(),
                keyResults.stream()
                        .filter(keyResult -> owns(keys, keyResult.owner()))
                        .toList(),
                Stream.concat(
                                keyResults.stream().flatMap(keyResult -> keyResult.tasks().stream()),
                                draft.looseTasks().stream())
                        .filter(task -> owns(keys, task.owner()))
                        .toList(),
                Stream.concat(
                                noted.stream(),
                                draft.todos().stream()
                                        .filter(todo -> owns(keys, todo.owner()))
                                        .map(todo -> new Promise(todo.text(), "", todo.due(), "")))
                        .toList());
    }

    /** Several people can own one thing. */
    private static boolean owns(Set<String> keys, String owner) {
        return keys.contains(NameKey.of(owner))
                || Names.of(owner).stream().map(NameKey::of).anyMatch(keys::contains);
    }

    Own without(Pseudonyms names) {
        return new Own(
                names.in(name),
                objectives.stream().map(names::in).toList(),
                keyResults.stream().map(names::in).toList(),
                tasks.stream().map(names::in).toList(),
                promises.stream().map(promise -> promise.without(names)).toList());
    }
}
