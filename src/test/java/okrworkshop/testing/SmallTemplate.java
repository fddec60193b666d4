package okrworkshop.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.shared.Language;
import okrworkshop.templates.Beat;
import okrworkshop.templates.BeatsBy;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.templates.LensRound;
import okrworkshop.templates.Messages;
import okrworkshop.templates.StepBeat;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.TemplateProblem;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;

/** A method of four steps whose texts are their own paths; the last one has beats. */
public final class SmallTemplate implements Templates {
    public static final String ID = "small";
    private static final String SOURCE = "small, version 1";

    private final WorkshopTemplate template = new WorkshopTemplate(
            ID,
            1,
            List.of(Language.ZH, Language.EN),
            List.of("short", "long"),
            List.of(
                    step(
                            "expect",
                            List.of(
                                    new Lens.Form("frame", List.of("restate", "why")),
                                    new Lens.Columns(
                                            "wishes",
                                            List.of(new Lens.Column(
                                                    "musts", CardKind.EXPECTATION, List.of("source"), List.of())))),
                            List.of(
                                    new Gate.Answered("restated", "restate"),
                                    new Gate.Count("enough", CardKind.EXPECTATION, "", Map.of(), 2, 9))),
                    step(
                            "choose",
                            List.of(new Lens.Score(
                                    "rank",
                                    List.of(new Lens.Criterion("fit", 2)),
                                    3,
                                    2,
                                    new LensRound(true, false, LensRound.Reveal.GROUP),
                                    Optional.empty())),
                            List.of()),
                    step(
                            "write",
                            List.of(new Lens.Okr("okr", List.of(CardKind.STRATEGY))),
                            List.of(new Gate.Covered(
                                    "krs", CardKind.OBJECTIVE, LinkType.PARENT, CardKind.KEY_RESULT, 1, 4))),
                    new StepTemplate(
                            "review",
                            "",
                            Map.of("short", 10, "long", 30),
                            List.of(),
                            List.of(new Lens.Review("peer", "ten")),
                            List.of(new Gate.Reviewed("reviewed")),
                            List.of(new StepBeat(Beat.SHARE, 60), new StepBeat(Beat.REVIEW, 40)),
                            BeatsBy.GROUP)),
            List.of(new Checklist("ten", List.of(new Checklist.Item("clear", "wording")))),
            new Paths());

    private static StepTemplate step(String id, List<Lens> lenses, List<Gate> done) {
        return new StepTemplate(id, "", Map.of("short", 10, "long", 30), List.of(), lenses, done);
    }

    public WorkshopTemplate template() {
        return template;
    }

    @Override
    public List<WorkshopTemplate> all() {
        return List.of(template);
    }

    @Override
    public Optional<WorkshopTemplate> byId(String id) {
        return Optional.of(template).filter(found -> found.id().equals(id));
    }

    @Override
    public List<TemplateProblem> problems() {
        return List.of();
    }

    @Override
    public String source(WorkshopTemplate of) {
        return SOURCE;
    }

    @Override
    public WorkshopTemplate fromSource(String source) {
        if (!source.equals(SOURCE)) {
            throw new IllegalArgumentException(source);
        }
        return template;
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
