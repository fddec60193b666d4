package okrworkshop.workshops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okrworkshop.templates.Ballot;
import okrworkshop.templates.BeatsBy;
import okrworkshop.templates.Lens;
import okrworkshop.templates.LensRound;
import okrworkshop.templates.StepBeat;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;
import org.jspecify.annotations.Nullable;

/**
 * Where one workshop differs from its method. Everybody who reads the workshop's template reads it with these
 * differences, so no rule has to know of them. Pure.
 *
 * @param cards whether sticky notes carry the names of their authors
 * @param votes whether votes and scores carry the names of those who gave them
 * @param beatsBy who moves groups from beat to beat; empty for as the method says
 * @param budgets by {@link #ballot}
 * @param beats shares of the beats of a step, by its id; in proportion to each other
 */
public record Tailoring(
        Names cards,
        Names votes,
        Optional<BeatsBy> beatsBy,
        Map<String, VoteBudget> budgets,
        Map<String, List<Integer>> beats) {
    /** The method as it is. */
    public static final Tailoring NONE =
            new Tailoring(Names.PLANNED, Names.PLANNED, Optional.empty(), Map.of(), Map.of());

    public Tailoring {
        budgets = Map.copyOf(budgets);
        beats = Map.copyOf(beats);
    }

    /** Whether the others learn who it was. */
    public enum Names {
        /** As the method says. */
        PLANNED,
        SHOWN,
        /** Nobody ever learns it; votes stay hidden until they are revealed, since counting along would tell. */
        HIDDEN;

        /** The name in the API and in keys of texts. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Names> ofWireName(String name) {
            return Arrays.stream(values())
                    .filter(each -> each.wireName().equals(name))
                    .findFirst();
        }
    }

    /** The name of a lens's ballot. */
    public static String ballot(StepTemplate step, Lens lens) {
        return step.id() + "." + lens.id();
    }

    /** The method with these differences. */
    public WorkshopTemplate of(WorkshopTemplate template) {
        return equals(NONE)
                ? template
                : template.with(template.steps().stream().map(this::step).toList());
    }

    private StepTemplate step(StepTemplate step) {
        return new StepTemplate(
                step.id(),
                step.number(),
                step.minutes(),
                step.carry(),
                step.lenses().stream().map(lens -> lens(step, lens)).toList(),
                step.done(),
                beats(step),
                beatsBy.orElse(step.beatsBy()),
                step.checklist());
    }

    private List<StepBeat> beats(StepTemplate step) {
        List<Integer> parts = beats.getOrDefault(step.id(), List.of());
        if (parts.size() != step.beats().size()) {
            return step.beats();
        }
        List<StepBeat> changed = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            changed.add(new StepBeat(step.beats().get(place).beat(), parts.get(place)));
        }
        return changed;
    }

    private Lens lens(StepTemplate step, Lens lens) {
        Optional<Ballot> ballot = lens.ballot().map(each -> ballot(each, budgets.get(ballot(step, lens))));
        return switch (lens) {
            case Lens.Columns columns ->
                new Lens.Columns(columns.id(), columns.variant(), columns.columns(), writing(columns.round()), ballot);
            case Lens.Tree tree -> new Lens.Tree(tree.id(), tree.leafFields(), tree.origin(), ballot);
            case Lens.Score score -> score(score, ballot.orElseThrow());
            case Lens.Matrix matrix ->
                new Lens.Matrix(matrix.id(), matrix.kind(), matrix.x(), matrix.y(), matrix.fields(), ballot);
            case Lens.Okr okr ->
                new Lens.Okr(okr.id(), okr.origin(), okr.sufficiency().map(this::voting));
            case Lens.Table table ->
                new Lens.Table(
                        table.id(),
                        table.kind(),
                        table.fields(),
                        table.parent(),
                        table.origin(),
                        table.views(),
                        table.tone(),
                        table.given(),
                        ballot);
            case Lens.Form form -> form;
            case Lens.Capacity capacity -> capacity;
            case Lens.Trace trace -> trace;
            case Lens.Review review -> review;
        };
    }

    private Lens.Score score(Lens.Score score, Ballot ballot) {
        return new Lens.Score(
                score.id(),
                score.formula(),
                score.criteria(),
                ballot.points(),
                ballot.perCard(),
                ballot.round(),
                score.scoreRound().map(this::voting));
    }

    private Ballot ballot(Ballot planned, @Nullable VoteBudget budget) {
        LensRound round = voting(planned.round());
        return budget == null
                ? new Ballot(planned.points(), planned.perCard(), round)
                : new Ballot(budget.points(), budget.perCard(), round);
    }

    private LensRound voting(LensRound planned) {
        return switch (votes) {
            case PLANNED -> planned;
            case SHOWN -> new LensRound(planned.hidden(), false, planned.reveal());
            case HIDDEN -> new LensRound(true, true, planned.reveal());
        };
    }

    /** Notes without names need no round when they are open to all from the start. */
    private Optional<LensRound> writing(Optional<LensRound> planned) {
        return switch (cards) {
            case PLANNED -> planned;
            case SHOWN -> planned.map(round -> new LensRound(round.hidden(), false, round.reveal()));
            case HIDDEN ->
                Optional.of(planned.map(round -> new LensRound(round.hidden(), true, round.reveal()))
                        .orElseGet(() -> new LensRound(false, true, LensRound.Reveal.GROUP)));
        };
    }
}
