package okrworkshop.workshops.internal;

import static okrworkshop.templates.LensRound.Reveal.FACILITATOR;
import static okrworkshop.templates.LensRound.Reveal.GROUP;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Lens;
import okrworkshop.templates.LensRound;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.testing.SmallTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;

/**
 * A method with every sort of round. {@code look}: a question, private facts and nameless wishes; {@code choose}: secret
 * votes and private scores that the trainer reveals; {@code again}: votes in the open.
 */
final class RoundTemplate {
    static final int LOOK = 0;
    static final int CHOOSE = 1;
    static final int AGAIN = 2;
    static final PersonId TRAINER = PersonId.random();

    static final WorkshopTemplate METHOD = new WorkshopTemplate(
            "rounds",
            1,
            List.of(Language.EN),
            List.of("short"),
            List.of(
                    step(
                            "look",
                            new Lens.Form("frame", List.of("why")),
                            new Lens.Columns(
                                    "facts",
                                    List.of(column("inside", CardKind.FINDING), column("lessons", CardKind.NOTE)),
                                    Optional.of(new LensRound(true, false, GROUP))),
                            new Lens.Columns(
                                    "wishes",
                                    List.of(column("wish", CardKind.EXPECTATION)),
                                    Optional.of(new LensRound(false, true, FACILITATOR))),
                            new Lens.Tree("tree", List.of(), List.of())),
                    step(
                            "choose",
                            new Lens.Score(
                                    "rank",
                                    List.of(new Lens.Criterion("fit", 100)),
                                    5,
                                    3,
                                    new LensRound(true, true, FACILITATOR),
                                    Optional.of(new LensRound(true, false, FACILITATOR)))),
                    step("again", new Lens.Score("last", List.of(new Lens.Criterion("fit", 100)), 2, 2))),
            List.of(),
            new SmallTemplate().template().messages());

    private RoundTemplate() {}

    static Workshop at(int position) {
        return new Workshop(
                WorkshopId.random(),
                TRAINER,
                "CODEAA",
                "Rounds",
                "",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                Language.EN,
                "short",
                8,
                METHOD,
                Phase.RUNNING,
                position,
                new Timer.Idle(Duration.ZERO),
                List.of(new Group(GroupId.random(), 1, "Group 1", DocumentId.random())),
                Instant.EPOCH);
    }

    private static StepTemplate step(String id, Lens... lenses) {
        return new StepTemplate(id, "", Map.of("short", 10), List.of(), List.of(lenses), List.of());
    }

    private static Lens.Column column(String id, CardKind kind) {
        return new Lens.Column(id, kind, List.of(), List.of());
    }
}
