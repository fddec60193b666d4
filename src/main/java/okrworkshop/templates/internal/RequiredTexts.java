package okrworkshop.templates.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.FormVariant;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.SurveyQuestion;
import okrworkshop.templates.WorkshopTemplate;

/** The texts that a structure needs in each language, in the order in which people read them. */
final class RequiredTexts {
    private final List<Path> paths = new ArrayList<>();

    private RequiredTexts() {}

    /**
     * @param list whether several texts stand there
     * @param gaps questions of a sentence, each of which the text names once in braces
     */
    record Path(String path, boolean list, List<String> gaps) {}

    /** @param given whether a text that a template may leave out stands in one of its languages, and so belongs in all */
    static List<Path> of(WorkshopTemplate template, Predicate<String> given) {
        RequiredTexts texts = new RequiredTexts();
        texts.each("", "title", "summary");
        template.presets().forEach(preset -> texts.each("presets.", preset));
        template.steps().forEach(texts::step);
        template.checklists().forEach(texts::checklist);
        template.survey().ifPresent(survey -> texts.questions("survey.", survey.questions()));
        template.materials().forEach(list -> texts.each("materials." + list.id() + ".", "title", "hint"));
        template.closing().ifPresent(closing -> {
            texts.paths.add(new Path("closing.prompts", true, List.of()));
            texts.questions("closing.", closing.questions());
        });
        template.steps().stream()
                .map(step -> new Path("steps." + step.id() + ".help", true, List.of()))
                .filter(help -> given.test(help.path()))
                .forEach(texts.paths::add);
        return List.copyOf(texts.paths);
    }

    private void step(StepTemplate step) {
        String at = "steps." + step.id() + ".";
        each(at, "title", "goal");
        paths.add(new Path(at + "prompts", true, List.of()));
        paths.add(new Path(at + "notes", true, List.of()));
        each(at, "flows");
        step.lenses().forEach(lens -> lens(lens, at + "lenses." + lens.id() + "."));
        step.done().forEach(gate -> each(at + "done.", gate.id()));
    }

    private void lens(Lens lens, String at) {
        each(at, "title", "hint", "empty");
        switch (lens) {
            case Lens.Form form -> {
                form.questions().forEach(question -> each(at + "questions.", question));
                form.questions().forEach(question -> each(at + "examples.", question));
                if (form.variant() == FormVariant.SENTENCE) {
                    paths.add(new Path(at + "sentence", false, form.questions()));
                }
            }
            case Lens.Columns columns ->
                columns.columns().forEach(column -> each(at + "columns." + column.id() + ".", "title", "hint"));
            case Lens.Score score -> score.criteria().forEach(criterion -> each(at + "criteria.", criterion.field()));
            case Lens.Matrix ignored -> {
                each(at + "axes.", "x", "x-low", "x-high", "y", "y-low", "y-high");
                each(at + "quadrants.", "low-low", "low-high", "high-low", "high-high");
            }
            case Lens.Tree ignored -> {}
            case Lens.Trace ignored -> {}
            case Lens.Okr ignored -> {}
            case Lens.Table ignored -> {}
            case Lens.Capacity ignored -> {}
            case Lens.Review ignored -> {}
        }
    }

    private void checklist(Checklist checklist) {
        String at = "checklists." + checklist.id() + ".";
        each(at, "title");
        checklist.items().stream()
                .map(Checklist.Item::dimension)
                .distinct()
                .forEach(dimension -> each(at + "dimensions.", dimension));
        checklist.items().forEach(item -> each(at + "items.", item.id()));
    }

    private void questions(String sheet, List<SurveyQuestion> questions) {
        each(sheet, "title", "intro");
        for (SurveyQuestion question : questions) {
            String at = sheet + "questions." + question.id() + ".";
            each(at, "text");
            question.options().forEach(option -> each(at + "options.", option));
            if (question.type() == SurveyQuestion.Type.SCALE) {
                each(at, "low", "high");
            }
        }
    }

    private void each(String at, String... names) {
        Stream.of(names).forEach(name -> paths.add(new Path(at + name, false, List.of())));
    }
}
