package okrworkshop.templates.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.TemplateEdit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Applies edits to a template in its one-file form; what comes out keeps to the schema's shape. */
final class Edits {
    /** UTF-16 units that a draft keeps of one text, so that a text that is too long is not lost but found. */
    private static final int LONGEST = 10_000;

    /** Entries of a list in the schema. */
    private static final int GATES = 20;

    private static final int QUESTIONS = 12;
    private static final int ITEMS = 40;
    private static final int MINUTES = 1_440;

    private final ObjectNode root;

    private Edits(ObjectNode root) {
        this.root = root;
    }

    static ObjectNode apply(ObjectNode content, List<TemplateEdit> edits) {
        var run = new Edits(content.deepCopy());
        edits.forEach(run::apply);
        return run.root;
    }

    private void apply(TemplateEdit edit) {
        switch (edit) {
            case TemplateEdit.Text text ->
                parent(text.language().code(), text.path()).put(last(text.path()), legal(text.text()));
            case TemplateEdit.Texts texts -> texts(texts);
            case TemplateEdit.Minutes minutes -> minutes(minutes);
            case TemplateEdit.MoveStep move -> {
                ArrayNode steps = list(root, "steps");
                StepNumbers.keep(steps, () -> move(steps, move.step(), move.to()));
            }
            case TemplateEdit.RemoveStep remove -> {
                ArrayNode steps = list(root, "steps");
                StepNumbers.keep(steps, () -> remove(steps, remove.step()));
                forget("steps." + remove.step());
                showNowhere(remove.step());
                sum();
            }
            case TemplateEdit.PutGate put -> {
                ArrayNode gates = list(step(put.step()), "done");
                put(gates, GateWriter.gate(put.gate()), put.gate().id(), GATES);
            }
            case TemplateEdit.RemoveGate remove -> {
                ArrayNode gates = list(step(remove.step()), "done");
                gates.remove(index(gates, remove.gate()));
                forget("steps." + remove.step() + ".done." + remove.gate());
            }
            case TemplateEdit.StepChecklist choice -> {
                ObjectNode step = step(choice.step());
                if (choice.checklist().isEmpty()) {
                    step.remove("checklist");
                } else {
                    index(list(root, "checklists"), choice.checklist());
                    step.put("checklist", choice.checklist());
                }
            }
            case TemplateEdit.AddQuestion add -> {
                ArrayNode questions = questions(add.step(), add.lens());
                room(questions, QUESTIONS);
                questions.add(add.question());
            }
            case TemplateEdit.RemoveQuestion remove -> {
                ArrayNode questions = questions(remove.step(), remove.lens());
                removeAt(questions, index(questions, node -> node.asString().equals(remove.question())));
                String lens = "steps." + remove.step() + ".lenses." + remove.lens();
                forget(lens + ".questions." + remove.question());
                forget(lens + ".examples." + remove.question());
            }
            case TemplateEdit.AddItem add -> add(add);
            case TemplateEdit.RemoveItem remove -> {
                remove(items(remove.checklist()), remove.item());
                forget("checklists." + remove.checklist() + ".items." + remove.item());
            }
            case TemplateEdit.MoveItem move -> move(items(move.checklist()), move.item(), move.to());
        }
    }

    private void texts(TemplateEdit.Texts edit) {
        ObjectNode parent = parent(edit.language().code(), edit.path());
        if (edit.texts().isEmpty()) {
            parent.remove(last(edit.path()));
            return;
        }
        ArrayNode array = parent.putArray(last(edit.path()));
        edit.texts().forEach(text -> array.add(legal(text)));
    }

    private void minutes(TemplateEdit.Minutes edit) {
        ObjectNode minutes = step(edit.step()).withObjectProperty("minutes");
        index(list(root, "presets"), edit.preset());
        if (edit.minutes() < 1 || edit.minutes() > MINUTES) {
            throw new RefusedException("template.minutes", String.valueOf(MINUTES));
        }
        minutes.put(edit.preset(), edit.minutes());
        sum();
    }

    /** A preset promises what its steps take. */
    private void sum() {
        for (JsonNode preset : list(root, "presets")) {
            int sum = list(root, "steps")
                    .valueStream()
                    .mapToInt(step -> step.path("minutes")
                            .path(preset.path("id").asString())
                            .asInt())
                    .sum();
            if (sum > MINUTES) {
                throw new RefusedException("template.minutes", String.valueOf(MINUTES));
            }
            ((ObjectNode) preset).put("minutes", sum);
        }
    }

    private void add(TemplateEdit.AddItem add) {
        ArrayNode items = items(add.checklist());
        room(items, ITEMS);
        int place = items.size();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).path("dimension").asString().equals(add.dimension())) {
                place = i + 1;
            }
        }
        items.insert(
                place,
                JsonNodeFactory.instance.objectNode().put("id", add.item()).put("dimension", add.dimension()));
    }

    private ObjectNode step(String id) {
        ArrayNode steps = list(root, "steps");
        return (ObjectNode) steps.get(index(steps, id));
    }

    private ArrayNode questions(String step, String lens) {
        ArrayNode lenses = list(step(step), "lenses");
        JsonNode form = lenses.get(index(lenses, lens));
        if (!form.path("type").asString().equals("form")) {
            throw new RefusedException("template.part-unknown");
        }
        return list((ObjectNode) form, "questions");
    }

    private ArrayNode items(String checklist) {
        ArrayNode checklists = list(root, "checklists");
        return list((ObjectNode) checklists.get(index(checklists, checklist)), "items");
    }

    private static ArrayNode list(ObjectNode node, String name) {
        return node.withArrayProperty(name);
    }

    private static int index(ArrayNode entries, String id) {
        return index(entries, entry -> entry.path("id").asString().equals(id));
    }

    private static int index(ArrayNode entries, Predicate<JsonNode> wanted) {
        for (int i = 0; i < entries.size(); i++) {
            if (wanted.test(entries.get(i))) {
                return i;
            }
        }
        throw new RefusedException("template.part-unknown");
    }

    private static void put(ArrayNode entries, ObjectNode entry, String id, int most) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).path("id").asString().equals(id)) {
                entries.set(i, entry);
                return;
            }
        }
        room(entries, most);
        entries.add(entry);
    }

    private static void room(ArrayNode entries, int most) {
        if (entries.size() >= most) {
            throw new RefusedException("template.part-full", String.valueOf(most));
        }
    }

    private static void remove(ArrayNode entries, String id) {
        removeAt(entries, index(entries, id));
    }

    private static void removeAt(ArrayNode entries, int index) {
        if (entries.size() == 1) {
            throw new RefusedException("template.last-part");
        }
        entries.remove(index);
    }

    private static void move(ArrayNode entries, String id, int to) {
        JsonNode moved = entries.remove(index(entries, id));
        entries.insert(Math.clamp(to, 0, entries.size()), moved);
    }

    /** The mapping of texts in which the last part of a path lies. */
    private ObjectNode parent(String language, String path) {
        ObjectNode at = root.withObjectProperty(OneFile.TEXTS);
        if (!at.has(language)) {
            throw new RefusedException("template.part-unknown");
        }
        at = at.withObjectProperty(language);
        List<String> parts = List.of(path.split("\\."));
        for (String part : parts.subList(0, parts.size() - 1)) {
            at = at.withObjectProperty(part);
        }
        return at;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private void forget(String path) {
        List<String> parts = new ArrayList<>(List.of(path.split("\\.")));
        String last = parts.removeLast();
        for (JsonNode language : root.path(OneFile.TEXTS)) {
            JsonNode at = language;
            for (String part : parts) {
                at = at.path(part);
            }
            if (at instanceof ObjectNode object) {
                object.remove(last);
            }
        }
    }

    /** What people brought along is not shown in a step that is gone. */
    private void showNowhere(String step) {
        for (String list : List.of("/survey/questions", "/materials")) {
            for (JsonNode entry : root.at(list)) {
                if (entry.path("steps") instanceof ArrayNode steps) {
                    steps.removeIf(named -> named.asString().equals(step));
                }
            }
        }
    }

    private static String legal(String text) {
        if (text.length() > LONGEST) {
            throw new RefusedException("text.too-long", String.valueOf(LONGEST));
        }
        if (!wellFormed(text)) {
            throw new RefusedException("text.malformed");
        }
        return text;
    }

    private static boolean wellFormed(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                        || Character.isISOControl(point) && point != '\n' && point != '\t');
    }
}
