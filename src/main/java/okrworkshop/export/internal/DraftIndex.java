package okrworkshop.export.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okrworkshop.okr.DraftOkr;

/** What the cards of a draft say and how its objectives and key results are called in a book, by their ids. */
final class DraftIndex {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    DraftIndex(DraftOkr draft) {
        draft.expectations().forEach(card -> texts.put(card.id(), card.text()));
        draft.findings().forEach(card -> texts.put(card.id(), card.text()));
        draft.drivers().forEach(card -> texts.put(card.id(), card.text()));
        draft.strategies().forEach(card -> texts.put(card.id(), card.text()));
        draft.resources().forEach(card -> texts.put(card.id(), card.text()));
        int number = 0;
        for (DraftOkr.Objective objective : draft.objectives()) {
            number++;
            texts.put(objective.id(), objective.text());
            places.put(objective.id(), "O" + number);
            read("KR" + number + ".", objective.keyResults());
        }
        read("KR", draft.looseKeyResults());
        draft.looseTasks().forEach(task -> texts.put(task.id(), task.text()));
    }

    private void read(String prefix, List<DraftOkr.KeyResult> keyResults) {
        int number = 0;
        for (DraftOkr.KeyResult keyResult : keyResults) {
            number++;
            String place = prefix + number;
            texts.put(keyResult.id(), keyResult.text());
            places.put(keyResult.id(), place);
            keyResult.tasks().forEach(task -> {
                texts.put(task.id(), task.text());
                places.put(task.id(), place);
            });
        }
    }

    /** Of those that are there and say something. */
    List<String> texts(List<String> ids) {
        return ids.stream()
                .map(texts::get)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** {@code O1} or {@code KR1.2}, of a task its key result; empty for what is at no such place. */
    String place(String id) {
        return places.getOrDefault(id, "");
    }
}
