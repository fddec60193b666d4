package okrworkshop.alignment.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okrworkshop.alignment.GroupOkr;
import okrworkshop.okr.DraftOkr;
import okrworkshop.workshops.Group;

/** Takes out of a draft what matters to others; objectives and key results are called as on the board. Pure. */
final class GroupReading {
    private final Map<String, String> labels = new HashMap<>();

    private GroupReading() {}

    static GroupOkr of(Group group, DraftOkr draft) {
        return new GroupReading().read(group, draft);
    }

    /** What nobody has written yet has its number, and is left out. */
    private GroupOkr read(Group group, DraftOkr draft) {
        List<GroupOkr.Objective> objectives = new ArrayList<>();
        int number = 0;
        for (DraftOkr.Objective objective : draft.objectives()) {
            number++;
            var read = objective("O" + number, "KR" + number + ".", objective);
            if (!read.text().isEmpty() || !read.keyResults().isEmpty()) {
                objectives.add(read);
            }
        }
        List<GroupOkr.Request> requests = draft.support().stream()
                .filter(request -> !request.text().isBlank() || !request.team().isBlank())
                .map(this::request)
                .toList();
        return new GroupOkr(group.id(), group.number(), group.name(), objectives, requests);
    }

    private GroupOkr.Objective objective(String label, String prefix, DraftOkr.Objective objective) {
        List<GroupOkr.KeyResult> keyResults = new ArrayList<>();
        int number = 0;
        for (DraftOkr.KeyResult keyResult : objective.keyResults()) {
            number++;
            labels.put(keyResult.id(), prefix + number);
            if (!keyResult.text().isBlank() || !keyResult.metric().isBlank()) {
                keyResults.add(new GroupOkr.KeyResult(
                        prefix + number,
                        keyResult.text().strip(),
                        keyResult.metric().strip(),
                        keyResult.from(),
                        keyResult.to(),
                        keyResult.unit().strip(),
                        keyResult.direction()));
            }
        }
        return new GroupOkr.Objective(label, objective.text().strip(), objective.serves(), keyResults);
    }

    private GroupOkr.Request request(DraftOkr.SupportRequest request) {
        return new GroupOkr.Request(
                request.text().strip(),
                request.team().strip(),
                request.confirmed(),
                request.keyResultIds().stream()
                        .map(labels::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
