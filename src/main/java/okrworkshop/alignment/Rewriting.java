package okrworkshop.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import okrworkshop.alignment.SuperiorOkr.KeyResult;
import okrworkshop.alignment.SuperiorOkr.Objective;
import okrworkshop.alignment.SuperiorOkr.Written;

/** Writes a superior OKR anew and gives what says the same its former id. Used once, by one thread. */
final class Rewriting {
    private final SuperiorOkr before;
    private final Set<String> used;
    private final Supplier<String> ids;
    private final List<Written> now;
    private final Set<String> taken = new HashSet<>();

    Rewriting(SuperiorOkr before, List<Written> now, Set<String> used, Supplier<String> ids) {
        this.before = before;
        this.now = now;
        this.used = used;
        this.ids = ids;
    }

    List<Objective> objectives() {
        List<Objective> all = new ArrayList<>();
        for (Written written : now) {
            String text = EntryText.of(written.text());
            Optional<Objective> same = before.objectives().stream()
                    .filter(each -> !taken.contains(each.id())
                            && EntryText.key(each.text()).equals(EntryText.key(text)))
                    .findFirst();
            String id = same.map(Objective::id).orElseGet(ids);
            taken.add(id);
            all.add(new Objective(id, text, false, keyResults(same, written)));
        }
        return withGone(all);
    }

    private List<KeyResult> keyResults(Optional<Objective> same, Written written) {
        List<KeyResult> all = new ArrayList<>();
        for (String typed : written.keyResults()) {
            String text = EntryText.of(typed);
            String id = former(same, text).map(KeyResult::id).orElseGet(ids);
            taken.add(id);
            all.add(new KeyResult(id, text, false));
        }
        return all;
    }

    /** In the same objective first; else a key result has moved to another one. */
    private Optional<KeyResult> former(Optional<Objective> same, String text) {
        return same.flatMap(objective -> like(objective, text))
                .or(() -> before.objectives().stream()
                        .filter(objective -> !standsIn(objective, text))
                        .flatMap(objective -> like(objective, text).stream())
                        .findFirst());
    }

    /** Whether the objective is written again with the same key result, which then is that one. */
    private boolean standsIn(Objective objective, String text) {
        return now.stream()
                .anyMatch(written -> EntryText.key(written.text()).equals(EntryText.key(objective.text()))
                        && written.keyResults().stream()
                                .anyMatch(each -> EntryText.key(each).equals(EntryText.key(text))));
    }

    private Optional<KeyResult> like(Objective objective, String text) {
        return objective.keyResults().stream()
                .filter(each ->
                        !taken.contains(each.id()) && EntryText.key(each.text()).equals(EntryText.key(text)))
                .findFirst();
    }

    /** What groups have chosen and nobody has written again. */
    private List<Objective> withGone(List<Objective> written) {
        List<Objective> all = new ArrayList<>();
        for (Objective objective : written) {
            List<KeyResult> keyResults = new ArrayList<>(objective.keyResults());
            before.objectives().stream()
                    .filter(each -> each.id().equals(objective.id()))
                    .forEach(each -> keyResults.addAll(gone(each)));
            all.add(new Objective(objective.id(), objective.text(), false, keyResults));
        }
        for (Objective objective : before.objectives()) {
            List<KeyResult> rest = gone(objective);
            if (!taken.contains(objective.id()) && (used.contains(objective.id()) || !rest.isEmpty())) {
                all.add(new Objective(objective.id(), objective.text(), true, rest));
            }
        }
        return all;
    }

    private List<KeyResult> gone(Objective objective) {
        return objective.keyResults().stream()
                .filter(each -> used.contains(each.id()) && !taken.contains(each.id()))
                .map(each -> new KeyResult(each.id(), each.text(), true))
                .toList();
    }
}
