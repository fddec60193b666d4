package okrworkshop.export.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.gallery.WalkResult;
import okrworkshop.lint.Advices;
import okrworkshop.lint.RuleId;
import okrworkshop.okr.DraftOkr;
import okrworkshop.reviews.Reviews.Remark;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.StepCheck;
import okrworkshop.workshops.Workshop;

/**
 * Everything that a group's book is made of.
 *
 * @param version number of the draft's last change
 * @param members display names
 * @param checks how the group saw its own work
 * @param departures of the workshop: steps that groups left with gaps
 * @param superior from which the group picked what its objectives serve
 * @param walks rounds of the workshop's gallery walk
 */
record Material(
        Workshop workshop,
        Group group,
        DraftOkr draft,
        long version,
        List<String> members,
        List<ReviewedItem> reviews,
        List<Remark> remarks,
        List<StepCheck> checks,
        List<Departure> departures,
        SuperiorOkr superior,
        List<WalkResult> walks,
        LocalDate date,
        Language language,
        Labels labels,
        TemplateTexts texts,
        Advices advices) {

    String label(String key, Object... arguments) {
        return labels.text(key, arguments);
    }

    /** What people call what a rule of the writing lint finds. */
    String mistake(String rule) {
        return RuleId.of(rule).map(known -> advices.of(known, language).name()).orElse(rule);
    }

    static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    String groupName(GroupId id) {
        return workshop.group(id).map(Group::name).orElse("");
    }

    /** A title for every card; what nobody has written yet is named as such. */
    String titleOf(String text) {
        return text.isBlank() ? label("untitled") : text.strip();
    }

    /** What an objective serves of the superior OKR, in its order; an entry that was taken out says so. */
    List<String> serving(DraftOkr.Objective objective) {
        return superior.entries().stream()
                .filter(entry -> objective.serves().contains(entry.id()))
                .map(entry -> entry.gone()
                        ? entry.text() + " (" + label("alignment.gone") + ")"
                        : entry.label() + " " + entry.text())
                .toList();
    }

    /** The texts of the cards with the ids, for "comes from" cells. */
    String textsOf(List<String> ids) {
        Map<String, String> known = textsById();
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(label("list-separator")));
    }

    /** How the objective or key result with the id is called in the book, {@code O1} or {@code KR1.2}; empty for none. */
    String place(String id) {
        int objectives = 0;
        for (DraftOkr.Objective objective : draft.objectives()) {
            objectives++;
            if (objective.id().equals(id)) {
                return "O" + objectives;
            }
            int keyResults = 0;
            for (DraftOkr.KeyResult keyResult : objective.keyResults()) {
                keyResults++;
                if (keyResult.id().equals(id)) {
                    return "KR" + objectives + "." + keyResults;
                }
            }
        }
        List<String> loose =
                draft.looseKeyResults().stream().map(DraftOkr.KeyResult::id).toList();
        return loose.contains(id) ? "KR" + (loose.indexOf(id) + 1) : "";
    }

    private Map<String, String> textsById() {
        Map<String, String> known = new HashMap<>();
        draft.expectations().forEach(card -> known.put(card.id(), card.text()));
        draft.findings().forEach(card -> known.put(card.id(), card.text()));
        draft.drivers().forEach(card -> known.put(card.id(), card.text()));
        draft.strategies().forEach(card -> known.put(card.id(), card.text()));
        draft.objectives().forEach(card -> known.put(card.id(), card.text()));
        keyResults().forEach(card -> known.put(card.id(), card.text()));
        keyResults().flatMap(card -> card.tasks().stream()).forEach(task -> known.put(task.id(), task.text()));
        draft.looseTasks().forEach(task -> known.put(task.id(), task.text()));
        return known;
    }

    private Stream<DraftOkr.KeyResult> keyResults() {
        return Stream.concat(
                draft.objectives().stream().flatMap(objective -> objective.keyResults().stream()),
                draft.looseKeyResults().stream());
    }
}
