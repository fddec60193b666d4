package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.Language;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/** Follows a pointer into the one-file form and says in words where it leads. */
final class PointerReader {
    private static final List<String> STEP_TEXTS = List.of("title", "goal", "prompts", "help", "notes", "flows");

    private final Component speaker;
    private final WorkshopTemplate template;
    private final Language reading;

    PointerReader(Component speaker, WorkshopTemplate template, Language reading) {
        this.speaker = speaker;
        this.template = template;
        this.reading = reading;
    }

    /** @param path below the language */
    FindingPlace text(List<String> path, Language language) {
        String landmark = String.join(".", path) + "@" + language.code();
        List<String> words = new ArrayList<>();
        Part part = Part.WHOLE;
        switch (path.getFirst()) {
            case "steps" -> {
                Optional<StepTemplate> step = path.size() > 1 ? template.step(path.get(1)) : Optional.empty();
                if (step.isPresent()) {
                    part = new Part.Step(step.get().id());
                    words.add(name(step.get()));
                    inStep(step.get(), path.subList(2, path.size()), words);
                }
            }
            case "checklists" -> {
                part = Part.CHECKLISTS;
                words.add(say("author.checklists"));
            }
            case "survey", "materials" -> {
                part = Part.BEFORE;
                words.add(say("author.before"));
            }
            case "closing" -> {
                part = Part.CLOSING;
                words.add(say("author.closing"));
            }
            case "presets" -> words.add(say("author.presets"));
            case "title" -> words.addAll(List.of(say("author.whole"), say("author.title")));
            case "summary" -> words.addAll(List.of(say("author.whole"), say("author.summary")));
            default -> words.add(say("author.whole"));
        }
        if (template.languages().size() > 1) {
            words.add(say("language." + language.code()));
        }
        return new FindingPlace(part.in(template), landmark, words);
    }

    FindingPlace structure(List<String> path) {
        String first = path.isEmpty() ? "" : path.getFirst();
        if (first.equals("steps") && path.size() > 1) {
            StepTemplate step = template.steps().get(Integer.parseInt(path.get(1)));
            List<String> words = new ArrayList<>(List.of(name(step)));
            String landmark = "steps." + step.id() + inStructure(step, path.subList(2, path.size()), words);
            return new FindingPlace(new Part.Step(step.id()), landmark, words);
        }
        if (first.equals("checklists")) {
            return new FindingPlace(Part.CHECKLISTS.in(template), "", List.of(say("author.checklists")));
        }
        if (first.equals("survey") || first.equals("materials")) {
            return new FindingPlace(Part.BEFORE.in(template), "", List.of(say("author.before")));
        }
        if (first.equals("closing")) {
            return new FindingPlace(Part.CLOSING.in(template), "", List.of(say("author.closing")));
        }
        return new FindingPlace(
                Part.WHOLE, "", List.of(say(first.equals("presets") ? "author.presets" : "author.whole")));
    }

    private void inStep(StepTemplate step, List<String> path, List<String> words) {
        String first = path.isEmpty() ? "" : path.getFirst();
        String second = path.size() > 1 ? path.get(1) : "";
        if (STEP_TEXTS.contains(first)) {
            words.add(say("author." + first));
        } else if (first.equals("lenses")) {
            step.lenses().stream()
                    .filter(lens -> lens.id().equals(second))
                    .findFirst()
                    .ifPresent(lens -> words.add(board(step, lens)));
        } else if (first.equals("done")) {
            List<String> ids = step.done().stream().map(Gate::id).toList();
            words.add(ids.contains(second) ? say("author.gate", ids.indexOf(second) + 1) : say("author.done"));
        }
    }

    /** @return the rest of the landmark */
    private String inStructure(StepTemplate step, List<String> path, List<String> words) {
        String first = path.isEmpty() ? "" : path.getFirst();
        int index = path.size() > 1 && path.get(1).matches("\\d{1,4}") ? Integer.parseInt(path.get(1)) : -1;
        return switch (first) {
            case "minutes" -> {
                words.add(say("author.time"));
                yield ".minutes";
            }
            case "lenses" -> {
                if (index < 0 || index >= step.lenses().size()) {
                    yield "";
                }
                Lens lens = step.lenses().get(index);
                words.add(board(step, lens));
                yield ".lenses." + lens.id();
            }
            case "done" -> {
                if (index < 0 || index >= step.done().size()) {
                    words.add(say("author.done"));
                    yield ".done";
                }
                words.add(say("author.gate", index + 1));
                yield ".done." + step.done().get(index).id();
            }
            case "carry" -> {
                words.add(say("author.carry"));
                yield "";
            }
            case "beats", "beatsBy" -> {
                words.add(say("cockpit.beats"));
                yield "";
            }
            default -> "";
        };
    }

    private String name(StepTemplate step) {
        return TemplateWords.step(template, step, reading);
    }

    private String board(StepTemplate step, Lens lens) {
        return say("author.board", TemplateWords.lens(template, step, lens, reading));
    }

    private String say(String key, Object... arguments) {
        return speaker.getTranslation(key, arguments);
    }
}
