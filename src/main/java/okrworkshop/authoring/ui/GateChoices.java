package okrworkshop.authoring.ui;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.documents.CardKind;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;

/**
 * What a new condition of a step can ask for.
 *
 * @param cards kinds that people make in the step
 * @param questions of its forms
 */
record GateChoices(List<CardKind> cards, List<String> questions) {
    /** What can be asked for. */
    enum Kind {
        COUNT,
        SHARE,
        ANSWERED,
        WORDED
    }

    static GateChoices of(StepTemplate step) {
        return new GateChoices(
                step.lenses().stream()
                        .flatMap(lens -> lens.kinds().stream())
                        .filter(made -> made != CardKind.FRAME)
                        .distinct()
                        .toList(),
                step.lenses().stream()
                        .filter(Lens.Form.class::isInstance)
                        .flatMap(form -> ((Lens.Form) form).questions().stream())
                        .toList());
    }

    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        if (!cards.isEmpty()) {
            kinds.addAll(List.of(Kind.COUNT, Kind.SHARE));
        }
        if (!questions.isEmpty()) {
            kinds.add(Kind.ANSWERED);
        }
        if (cards.contains(CardKind.OBJECTIVE)) {
            kinds.add(Kind.WORDED);
        }
        return List.copyOf(kinds);
    }

    /** Fields that people fill in beside the text; the text where there are no others. */
    static List<String> fields(CardKind kind) {
        List<String> names = kind.fields().keySet().stream()
                .filter(name -> !name.equals("text") && !name.equals("waived"))
                .toList();
        return names.isEmpty() ? List.of("text") : names;
    }
}
