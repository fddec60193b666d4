package okrworkshop.workshops.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.Language;
import okrworkshop.templates.BeatsBy;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.TemplateProblem;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.testing.SmallTemplate;

/** The small method, and a later meeting that begins with expectations, objectives, key results and tasks. */
final class MeetingTemplates implements Templates {
    static final String LATER = "later";

    private final SmallTemplate small = new SmallTemplate();
    private final WorkshopTemplate later = new WorkshopTemplate(
            LATER,
            1,
            List.of(Language.ZH, Language.EN),
            List.of("short", "long"),
            List.of(new StepTemplate(
                    "look",
                    "1",
                    Map.of("short", 10, "long", 20),
                    List.of(),
                    List.of(
                            new Lens.Okr("okr", List.of(CardKind.EXPECTATION)),
                            new Lens.Columns(
                                    "above",
                                    List.of(new Lens.Column("wanted", CardKind.EXPECTATION, List.of(), List.of())))),
                    List.of(),
                    List.of(),
                    BeatsBy.FACILITATOR)),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(CardKind.EXPECTATION, CardKind.OBJECTIVE, CardKind.KEY_RESULT, CardKind.TASK),
            small.all().getFirst().messages());

    WorkshopTemplate later() {
        return later;
    }

    @Override
    public List<WorkshopTemplate> all() {
        return List.of(small.all().getFirst(), later);
    }

    @Override
    public Optional<WorkshopTemplate> byId(String id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst();
    }

    @Override
    public List<TemplateProblem> problems() {
        return List.of();
    }

    @Override
    public String source(WorkshopTemplate template) {
        return template.equals(later) ? LATER : small.source(template);
    }

    @Override
    public WorkshopTemplate fromSource(String source) {
        return source.equals(LATER) ? later : small.fromSource(source);
    }
}
