package okrworkshop.preparation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.Language;
import okrworkshop.templates.Lens;
import okrworkshop.templates.MaterialList;
import okrworkshop.templates.Messages;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.Survey;
import okrworkshop.templates.SurveyQuestion;
import okrworkshop.templates.TemplateProblem;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;

/** A method of two steps that asks for a survey and materials; its texts are their own paths. */
public record PreparingMethod(boolean names) implements Templates {
    public static final SurveyQuestion ROLE =
            new SurveyQuestion("role", SurveyQuestion.Type.SINGLE, List.of("lead", "member"), 2, true, List.of());
    public static final SurveyQuestion PAINS = new SurveyQuestion(
            "pains", SurveyQuestion.Type.MULTIPLE, List.of("walls", "haste", "fog"), 2, false, List.of("look"));
    public static final SurveyQuestion MOOD =
            new SurveyQuestion("mood", SurveyQuestion.Type.SCALE, List.of(), 0, false, List.of("look", "act"));
    public static final SurveyQuestion WISH =
            new SurveyQuestion("wish", SurveyQuestion.Type.LONG, List.of(), 0, false, List.of());
    public static final MaterialList GOALS = new MaterialList(
            "goals", 1, 5, MaterialList.By.TRAINER, List.of(MaterialList.Way.values()), List.of("look"));
    public static final MaterialList REPORTS = new MaterialList(
            "reports", 3, 3, MaterialList.By.PARTICIPANTS, List.of(MaterialList.Way.values()), List.of("look", "act"));
    public static final MaterialList SLIPS =
            new MaterialList("slips", 0, 0, MaterialList.By.PARTICIPANTS, List.of(MaterialList.Way.PASTE), List.of());

    /** Without names in the survey. */
    public PreparingMethod() {
        this(false);
    }

    public Survey survey() {
        return new Survey(names, 3, List.of(ROLE, PAINS, MOOD, WISH));
    }

    public WorkshopTemplate template() {
        return new WorkshopTemplate(
                "preparing",
                1,
                List.of(Language.ZH, Language.EN),
                List.of("short"),
                List.of(step("look"), step("act")),
                List.of(),
                Optional.of(survey()),
                List.of(GOALS, REPORTS, SLIPS),
                new Paths());
    }

    private static StepTemplate step(String id) {
        return new StepTemplate(
                id, "1", Map.of("short", 10), List.of(), List.of(new Lens.Columns("board", List.of())), List.of());
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

    private static final class Paths implements Messages {
        @Override
        public String text(Language language, String path) {
            return language.code() + ":" + path;
        }

        @Override
        public List<String> texts(Language language, String path) {
            return List.of(text(language, path));
        }
    }
}
