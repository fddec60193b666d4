package okrworkshop.workshops.internal;

import static okrworkshop.templates.LensRound.Reveal.GROUP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.Language;
import okrworkshop.templates.Beat;
import okrworkshop.templates.BeatsBy;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.ColumnsVariant;
import okrworkshop.templates.Lens;
import okrworkshop.templates.LensRound;
import okrworkshop.templates.StepBeat;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.TemplateProblem;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.testing.SmallTemplate;
import okrworkshop.workshops.WorkshopPlan;

/**
 * A method with a rhythm: {@code look} has all five beats, private facts and a secret vote, ten minutes; {@code choose}
 * begins in silence and is moved by the trainer alone; {@code free} has no beats. All have the same checklist.
 */
final class BeatTemplate implements Templates {
    static final int CHOOSE = 1;
    static final int FREE = 2;
    private static final String ID = "beats";

    private static final LensRound SECRET = new LensRound(true, false, GROUP);

    static final WorkshopTemplate METHOD = new WorkshopTemplate(
            ID,
            1,
            List.of(Language.EN),
            List.of("short"),
            List.of(
                    step(
                            "look",
                            BeatsBy.GROUP,
                            List.of(
                                    new StepBeat(Beat.BRIEF, 10),
                                    new StepBeat(Beat.SILENT, 30),
                                    new StepBeat(Beat.SHARE, 30),
                                    new StepBeat(Beat.DECIDE, 20),
                                    new StepBeat(Beat.REVIEW, 10)),
                            new Lens.Form("frame", List.of("why")),
                            new Lens.Columns(
                                    "facts",
                                    ColumnsVariant.BOARD,
                                    List.of(new Lens.Column("inside", CardKind.FINDING, List.of(), List.of())),
                                    Optional.of(SECRET),
                                    Optional.empty()),
                            score("rank")),
                    step(
                            "choose",
                            BeatsBy.FACILITATOR,
                            List.of(new StepBeat(Beat.SILENT, 50), new StepBeat(Beat.DECIDE, 50)),
                            new Lens.Columns(
                                    "more",
                                    List.of(new Lens.Column("ideas", CardKind.NOTE, List.of(), List.of())),
                                    Optional.of(SECRET)),
                            score("last")),
                    step("free", BeatsBy.FACILITATOR, List.of(), score("end"))),
            List.of(new Checklist(
                    "seen", List.of(new Checklist.Item("facts", "facts"), new Checklist.Item("few", "facts")))),
            new SmallTemplate().template().messages());

    static WorkshopPlan plan(int groups) {
        LocalDate start = LocalDate.of(2026, 4, 1);
        return new WorkshopPlan(ID, "Beats", "", start, start.plusMonths(3), groups, 8, Language.EN, "short");
    }

    @Override
    public List<WorkshopTemplate> all() {
        return List.of(METHOD);
    }

    @Override
    public Optional<WorkshopTemplate> byId(String id) {
        return id.equals(ID) ? Optional.of(METHOD) : Optional.empty();
    }

    @Override
    public List<TemplateProblem> problems() {
        return List.of();
    }

    @Override
    public String source(WorkshopTemplate template) {
        return template.id();
    }

    @Override
    public WorkshopTemplate fromSource(String source) {
        return METHOD;
    }

    private static Lens.Score score(String id) {
        return new Lens.Score(id, List.of(new Lens.Criterion("fit", 100)), 5, 3, SECRET, Optional.empty());
    }

    private static StepTemplate step(String id, BeatsBy by, List<StepBeat> beats, Lens... lenses) {
        return new StepTemplate(
                id, "", Map.of("short", 10), List.of(), List.of(lenses), List.of(), beats, by, Optional.of("seen"));
    }
}
