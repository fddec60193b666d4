package okrworkshop.export.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.gallery.WalkResult;
import okrworkshop.lint.Advices;
import okrworkshop.lint.RuleId;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.BothLanguages;
import okrworkshop.reviews.Reviews.Remark;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.StepCheck;
import okrworkshop.workshops.Workshop;
import okrworkshop.writing.Wordings;

/**
 * Everything that a group's book is made of, with or without people's names.
 *
 * @param version number of the draft's last change
 * @param members display names
 * @param checks how the group saw its own work
 * @param departures of the workshop: steps that groups left with gaps
 * @param superior from which the group picked what its objectives serve
 * @param walks rounds of the workshop's gallery walk
 * @param open what the writing lint finds in the draft and the group neither mended nor kept with a reason
 * @param promises next steps that people have shared with the group
 * @param own what one person carries home; empty in a book for all
 * @param index of the draft
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
        List<Wordings.Open> open,
        List<Promise> promises,
        Optional<Own> own,
        LocalDate date,
        Labels labels,
        TemplateTexts texts,
        Advices advices,
        DraftIndex index) {

    /** Decides fonts and line breaks. */
    Language language() {
        return labels.languages().main();
    }

    String label(String key, Object... arguments) {
        return labels.text(key, arguments);
    }

    /** What people call what a rule of the writing lint finds. */
    String mistake(String rule) {
        return RuleId.of(rule)
                .map(known -> BothLanguages.joined(labels.languages().all().stream()
                        .map(language -> advices.of(known, language).name())
                        .toList()))
                .orElse(rule);
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
        return String.join(label("list-separator"), index.texts(ids));
    }

    /** How the objective or key result with the id is called in the book, {@code O1} or {@code KR1.2}; empty for none. */
    String place(String id) {
        return index.place(id);
    }

    /** Whether there is an objective or a key result. */
    boolean hasOkr() {
        return !draft.objectives().isEmpty() || !draft.looseKeyResults().isEmpty();
    }

    /** All key results in the order of the book. */
    List<DraftOkr.KeyResult> keyResults() {
        return Stream.concat(
                        draft.objectives().stream().flatMap(objective -> objective.keyResults().stream()),
                        draft.looseKeyResults().stream())
                .toList();
    }

    /** All tasks in the order of the book. */
    List<DraftOkr.Task> tasks() {
        return Stream.concat(
                        keyResults().stream().flatMap(keyResult -> keyResult.tasks().stream()),
                        draft.looseTasks().stream())
                .toList();
    }
}
