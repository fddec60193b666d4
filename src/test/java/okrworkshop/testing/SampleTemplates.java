package okrworkshop.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.Language;
import okrworkshop.templates.Beat;
import okrworkshop.templates.BeatsBy;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.templates.Messages;
import okrworkshop.templates.StepBeat;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.TemplateProblem;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;

/** One method of three steps: expectations, objectives in two beats, review. */
public final class SampleTemplates implements Templates {
    public static final WorkshopTemplate METHOD = new WorkshopTemplate(
            "sample",
            1,
            List.of(Language.ZH, Language.EN),
            List.of("express", "half-day"),
            List.of(
                    step(
                            "expectations",
                            "1",
                            new Lens.Columns("board", List.of()),
                            List.of(count("three", 3), new Gate.Answered("restated", "restatement"))),
                    new StepTemplate(
                            "objectives",
                            "2",
                            Map.of("express", 10, "half-day", 25),
                            List.of(),
                            List.of(new Lens.Okr("okr", List.of())),
                            List.of(count("one", 1)),
                            List.of(new StepBeat(Beat.SILENT, 60), new StepBeat(Beat.SHARE, 40)),
                            BeatsBy.FACILITATOR,
                            Optional.of("own")),
                    step("review", "", new Lens.Review("check", "okr"), List.of(new Gate.Reviewed("reviewed")))),
            List.of(new Checklist("own", List.of(new Checklist.Item("crisp", "words")))),
            new Words());

    @Override
    public List<WorkshopTemplate> all() {
        return List.of(METHOD);
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
        return template.id();
    }

    @Override
    public WorkshopTemplate fromSource(String source) {
        return METHOD;
    }

    private static StepTemplate step(String id, String number, Lens lens, List<Gate> done) {
        return new StepTemplate(id, number, Map.of("express", 10, "half-day", 25), List.of(), List.of(lens), done);
    }

    private static Gate count(String id, int min) {
        return new Gate.Count(id, CardKind.EXPECTATION, "", Map.of(), min, 5);
    }

    /** Sentences for the paths of the three steps. */
    private static final class Words implements Messages {
        private static final Map<String, List<String>> WORDS = Map.ofEntries(
                Map.entry("title", List.of("OKR 七步共创", "OKR co-creation")),
                Map.entry("presets.express", List.of("两小时速成", "2 hours, express")),
                Map.entry("presets.half-day", List.of("半天(4.5 小时)", "Half a day")),
                Map.entry("steps.expectations.title", List.of("理解期望", "Expectations")),
                Map.entry(
                        "steps.expectations.goal",
                        List.of(
                                "用自己的话说清上级真正想要的变化。",
                                "Say in your own words what change the level above really wants.")),
                Map.entry(
                        "steps.expectations.done.three",
                        List.of("保留 3 到 5 条期望", "Three to five expectations are kept")),
                Map.entry("steps.expectations.done.restated", List.of("写好了复述", "The restatement is written")),
                Map.entry("steps.objectives.title", List.of("目标汇总", "Objectives")),
                Map.entry("steps.objectives.goal", List.of("写出一到三个目标。", "Write one to three objectives.")),
                Map.entry("steps.objectives.done.one", List.of("至少一个目标", "At least one objective")),
                Map.entry("checklists.own.items.crisp", List.of("一句话说得清", "One clear line")),
                Map.entry("steps.review.title", List.of("成果互评", "Peer review")),
                Map.entry(
                        "steps.review.goal",
                        List.of("用清单评审另一组的草案。", "Review another group’s draft with the checklist.")),
                Map.entry("steps.review.done.reviewed", List.of("每条都有答复", "Every item is answered")));

        @Override
        public String text(Language language, String path) {
            return WORDS.getOrDefault(path, List.of(path, path)).get(language == Language.ZH ? 0 : 1);
        }

        @Override
        public List<String> texts(Language language, String path) {
            boolean chinese = language == Language.ZH;
            if (path.endsWith("prompts")) {
                return chinese
                        ? List.of("请先看上级的目标原文。不讨论，各自写五分钟。", "如果这个目标只能用一个数字衡量，会是哪个？现在是多少？")
                        : List.of(
                                "Read the parent goal as written. No talking: five minutes, one thing per card.",
                                "If a single number stood for this goal, which one? Where is it today?");
            }
            return chinese
                    ? List.of("先静写，再讨论；让资历最深的人最后发言。", "有人急着写方案？请他先写进“不做清单”。")
                    : List.of(
                            "Silence first, talk later; the most senior person speaks last.",
                            "Somebody has solutions already? Park them.");
        }
    }
}
