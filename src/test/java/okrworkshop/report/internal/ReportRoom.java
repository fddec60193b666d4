package okrworkshop.report.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Checklist;
import okrworkshop.templates.Gate;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.testing.SmallTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;

/** A running workshop with three steps of 10, 20 and 30 minutes and two conditions each; the room is in the second. */
final class ReportRoom {
    private ReportRoom() {}

    static Workshop workshop(int groups) {
        WorkshopTemplate method = new WorkshopTemplate(
                "report",
                1,
                List.of(Language.EN),
                List.of("short"),
                List.of(step("one", 10), step("two", 20), step("three", 30)),
                List.of(new Checklist(
                        "ten",
                        List.of(new Checklist.Item("clear", "wording"), new Checklist.Item("short", "wording")))),
                new SmallTemplate().template().messages());
        return new Workshop(
                WorkshopId.random(),
                PersonId.random(),
                "CODEAA",
                "Report",
                "",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                Language.EN,
                "short",
                8,
                method,
                Phase.RUNNING,
                1,
                new Timer.Idle(Duration.ZERO),
                IntStream.rangeClosed(1, groups)
                        .mapToObj(number -> new Group(GroupId.random(), number, "Group " + number, DocumentId.random()))
                        .toList(),
                Instant.EPOCH);
    }

    private static StepTemplate step(String id, int minutes) {
        return new StepTemplate(
                id,
                "",
                Map.of("short", minutes),
                List.of(),
                List.of(),
                List.of(
                        new Gate.Count("enough", CardKind.NOTE, "", Map.of(), 2, 9),
                        new Gate.Answered("answered", "why")));
    }
}
