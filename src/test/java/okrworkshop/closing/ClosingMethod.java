package okrworkshop.closing;

import java.util.List;
import java.util.Optional;
import okrworkshop.preparation.PreparingMethod;
import okrworkshop.templates.Closing;
import okrworkshop.templates.SurveyQuestion;
import okrworkshop.templates.TemplateProblem;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;

/** The method that asks for a survey, with a feedback at the end that asks one of its questions again. */
public final class ClosingMethod implements Templates {
    public static final SurveyQuestion USEFUL =
            new SurveyQuestion("useful", SurveyQuestion.Type.SCALE, List.of(), 0, true, List.of());
    private final PreparingMethod before = new PreparingMethod();

    public WorkshopTemplate template() {
        WorkshopTemplate method = before.template();
        return new WorkshopTemplate(
                method.id(),
                method.version(),
                method.languages(),
                method.presets(),
                method.steps(),
                method.checklists(),
                method.survey(),
                method.materials(),
                method.starts(),
                Optional.of(new Closing(List.of(USEFUL, PreparingMethod.PAINS, PreparingMethod.WISH))),
                method.messages());
    }

    @Override
    public List<WorkshopTemplate> all() {
        return List.of(template());
    }

    @Override
    public Optional<WorkshopTemplate> byId(String id) {
        return Optional.of(template());
    }

    @Override
    public List<TemplateProblem> problems() {
        return List.of();
    }

    @Override
    public String source(WorkshopTemplate of) {
        return of.id();
    }

    @Override
    public WorkshopTemplate fromSource(String source) {
        return template();
    }
}
