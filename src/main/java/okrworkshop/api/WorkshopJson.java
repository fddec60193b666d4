package okrworkshop.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;

/**
 * A workshop as its trainer sees it.
 *
 * @param beats of the groups in the current step, empty when it has none
 * @param seating {@code free}, {@code balanced}, {@code lot} or {@code roster}
 */
record WorkshopJson(
        UUID id,
        String code,
        String title,
        String parent,
        LocalDate cycleStart,
        LocalDate cycleEnd,
        String language,
        String preset,
        int groupSize,
        String template,
        int templateVersion,
        String phase,
        int position,
        StepJson step,
        List<StepJson> steps,
        TimerJson timer,
        List<GroupJson> groups,
        List<BeatJson> beats,
        String seating,
        boolean ownPace,
        Instant createdAt) {

    static WorkshopJson of(Workshop workshop, Instant now) {
        return new WorkshopJson(
                workshop.id().value(),
                workshop.code(),
                workshop.title(),
                workshop.parent(),
                workshop.cycleStart(),
                workshop.cycleEnd(),
                workshop.language().code(),
                workshop.preset(),
                workshop.groupSize(),
                workshop.template().id(),
                workshop.template().version(),
                workshop.phase().wireName(),
                workshop.position(),
                StepJson.of(workshop, workshop.step()),
                workshop.template().steps().stream()
                        .map(step -> StepJson.of(workshop, step))
                        .toList(),
                TimerJson.of(workshop.timer(), now),
                workshop.groups().stream().map(GroupJson::of).toList(),
                BeatJson.all(workshop, now),
                workshop.rules().seating().wireName(),
                workshop.rules().ownPace(),
                workshop.createdAt());
    }

    /**
     * @param title in the workshop's language
     * @param minutes how long it is to take here
     * @param beats in their order
     */
    record StepJson(int position, String id, String number, String title, int minutes, List<String> beats) {
        static StepJson of(Workshop workshop, StepTemplate step) {
            return new StepJson(
                    workshop.template().steps().indexOf(step),
                    step.id(),
                    step.number(),
                    workshop.template().messages().text(workshop.language(), "steps." + step.id() + ".title"),
                    workshop.minutes(step),
                    step.beats().stream().map(beat -> beat.beat().wireName()).toList());
        }
    }

    /** @param state {@code idle}, {@code running}, {@code paused} or {@code over} */
    record TimerJson(String state, long leftSeconds, long totalSeconds) {
        static TimerJson of(Timer timer, Instant now) {
            Duration left = timer.left(now);
            String state =
                    switch (timer) {
                        case Timer.Idle idle -> "idle";
                        case Timer.Paused paused -> "paused";
                        case Timer.Running running -> left.isZero() ? "over" : "running";
                    };
            return new TimerJson(state, left.toSeconds(), timer.total().toSeconds());
        }
    }
}
