package okrworkshop.workshops.internal;

import java.util.List;
import java.util.Map;
import okrworkshop.shared.Language;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.Messages;
import okrworkshop.templates.StepBeat;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.Workshop;

/** The {@code agenda} event: the method in one language. {@code AgendaEvent} in {@code wire.ts} is the same. */
record AgendaBody(List<Step> steps, List<ChecklistBody> checklists) {

    record Step(
            String id,
            String number,
            String title,
            String goal,
            List<String> prompts,
            List<String> help,
            String flows,
            int minutes,
            List<CarryBody> carry,
            List<DoneBody> done,
            List<LensBody> lenses,
            List<BeatBody> beats,
            String beatsBy,
            String checklist) {}

    record BeatBody(String beat, int part) {}

    record CarryBody(String kind, Map<String, String> where) {}

    record ChecklistBody(String id, String title, List<Item> items) {}

    record Item(String id, String dimension, String text) {}

    static AgendaBody of(Workshop workshop, Language language) {
        Messages messages = workshop.template().messages();
        return new AgendaBody(
                workshop.template().steps().stream()
                        .map(step -> step(step, workshop.minutes(step), messages, language))
                        .toList(),
                checklists(workshop.template(), language));
    }

    static List<ChecklistBody> checklists(WorkshopTemplate template, Language language) {
        return template.checklists().stream()
                .map(checklist -> checklist(checklist, template.messages(), language))
                .toList();
    }

    static List<CarryBody> carry(StepTemplate step) {
        return step.carry().stream()
                .map(carry -> new CarryBody(carry.kind().wireName(), carry.where()))
                .toList();
    }

    static Step step(StepTemplate step, int minutes, Messages messages, Language language) {
        String path = "steps." + step.id() + ".";
        return new Step(
                step.id(),
                step.number(),
                messages.text(language, path + "title"),
                messages.text(language, path + "goal"),
                messages.texts(language, path + "prompts"),
                messages.texts(language, path + "help"),
                messages.text(language, path + "flows"),
                minutes,
                carry(step),
                step.done().stream()
                        .map(gate -> DoneBody.of(gate, messages.text(language, path + "done." + gate.id())))
                        .toList(),
                step.lenses().stream()
                        .map(lens -> LensBody.of(lens, path + "lenses." + lens.id() + ".", messages, language))
                        .toList(),
                beats(step),
                step.beatsBy().wireName(),
                step.checklist().orElse(""));
    }

    private static List<BeatBody> beats(StepTemplate step) {
        int all = step.beats().stream().mapToInt(StepBeat::part).sum();
        return step.beats().stream()
                .map(beat -> new BeatBody(beat.beat().wireName(), Math.round(100f * beat.part() / all)))
                .toList();
    }

    private static ChecklistBody checklist(Checklist checklist, Messages messages, Language language) {
        String path = "checklists." + checklist.id() + ".";
        return new ChecklistBody(
                checklist.id(),
                messages.text(language, path + "title"),
                checklist.items().stream()
                        .map(item -> new Item(
                                item.id(),
                                messages.text(language, path + "dimensions." + item.dimension()),
                                messages.text(language, path + "items." + item.id())))
                        .toList());
    }
}
