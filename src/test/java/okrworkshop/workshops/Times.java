package okrworkshop.workshops;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.testing.SmallTemplate;

/** A running workshop with four steps of 10, 20, 30 and 40 minutes. */
final class Times {
    private Times() {}

    static Workshop workshop(Timer timer, Group group, Map<String, Integer> minutes) {
        return workshop(0, timer, group, minutes);
    }

    static Workshop workshop(int position, Timer timer, Group group, Map<String, Integer> minutes) {
        WorkshopTemplate method = new WorkshopTemplate(
                "times",
                1,
                List.of(Language.EN),
                List.of("short"),
                List.of(step("one", 10), step("two", 20), step("three", 30), step("four", 40)),
                List.of(),
                new SmallTemplate().template().messages());
        return new Workshop(
                WorkshopId.random(),
                Crew.of(PersonId.random()),
                "CODEAA",
                "Times",
                "",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                Language.EN,
                "short",
                8,
                method,
                Phase.RUNNING,
                position,
                timer,
                List.of(group.entering(position)),
                new Rules(false, minutes),
                Instant.EPOCH);
    }

    private static StepTemplate step(String id, int minutes) {
        return new StepTemplate(id, "", Map.of("short", minutes), List.of(), List.of(), List.of());
    }
}
