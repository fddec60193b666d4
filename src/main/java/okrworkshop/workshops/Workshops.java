package okrworkshop.workshops;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Profile;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Beat;

/**
 * The workshops of all trainers and everything that moves them. Any thread may call. Callers have established who the
 * trainer is; every call with a {@code trainer} refuses strangers with {@code workshop.unknown}. Who is in the crew may
 * look; observers change nothing ({@code crew.observer}); the room is moved by whoever leads ({@code crew.not-leading}).
 */
public interface Workshops {
    /**
     * @throws okrworkshop.shared.RefusedException {@code crew.guest}, {@code template.unknown}, {@code workshop.title-empty},
     *     {@code text.too-long} (limit), {@code workshop.cycle}, {@code workshop.groups} (1 to 100),
     *     {@code workshop.group-size} (2 to 60), {@code workshop.preset}; of the arrangement {@code workshop.unknown} for an
     *     earlier workshop that isn't the trainer's, {@code name.too-long}, {@code workshop.group-twice} (name),
     *     {@code step.unknown}, {@code workshop.minutes} (1 to 1440), {@code beat.unknown}, {@code ballot.unknown},
     *     {@code workshop.budget} (1 to 50), {@code roster.empty}, {@code roster.too-long} (limit), {@code roster.twice}
     *     (name), {@code group.unknown}
     */
    Workshop create(PersonId trainer, WorkshopPlan plan);

    /** @throws okrworkshop.shared.RefusedException {@code workshop.unknown} */
    Workshop get(PersonId trainer, WorkshopId id);

    Optional<Workshop> byId(WorkshopId id);

    /** Upper and lower case, spaces and dashes do not matter. */
    Optional<Workshop> byCode(String code);

    Optional<Workshop> byDocument(DocumentId document);

    /** Those that the trainer made or helps in, newest first. */
    List<Workshop> of(PersonId trainer);

    /** Leaves the lobby and enters the first step. */
    Workshop start(PersonId trainer, WorkshopId id);

    /**
     * Moves all groups to a step, forward or back; the timer of that step stands ready. What groups still lack when they
     * are moved forward is kept with the reason: {@link Departures}.
     *
     * @param reason why the step is left with gaps, may be empty
     * @throws okrworkshop.shared.RefusedException {@code step.unknown}, {@code workshop.not-running},
     *     {@code text.too-long} (limit), {@code text.malformed}
     */
    Workshop moveTo(PersonId trainer, WorkshopId id, int position, String reason);

    /**
     * Moves some groups, as {@link #moveTo} does with all; the room's clock goes on. When that brings the last ones to where
     * all others are already, the room is there.
     *
     * @throws okrworkshop.shared.RefusedException as {@link #moveTo}, and {@code group.unknown}
     */
    Workshop moveGroups(PersonId trainer, WorkshopId id, Set<GroupId> groups, int position, String reason);

    /**
     * Moves a member's own group by one step, where {@link Rules#ownPace} lets groups do that.
     *
     * @param group the member's, as callers have established
     * @throws okrworkshop.shared.RefusedException {@code step.trainer-only}, {@code step.one-at-a-time}, {@code
     *     step.unknown}, {@code workshop.not-running}
     */
    Workshop moveOwn(PersonId member, WorkshopId id, GroupId group, int position);

    /** Until when the last move can be undone; empty when that is over. */
    Optional<Instant> undoable(WorkshopId id);

    /**
     * Puts room, groups and clock back to where they were before the last move. What was written or revealed stays so.
     *
     * @throws okrworkshop.shared.RefusedException {@code move.too-late}, {@code workshop.not-running}
     */
    Workshop undoMove(PersonId trainer, WorkshopId id);

    /** Says what is left to the groups. */
    Workshop allow(PersonId trainer, WorkshopId id, Rules rules);

    /**
     * Puts a trainer's own words for the writing hints in place of those before; whoever helps may.
     *
     * @throws okrworkshop.shared.RefusedException {@code words.list} for words of a list that is not among {@link
     *     ExtraWords#OPEN_LISTS}
     */
    Workshop word(PersonId trainer, WorkshopId id, ExtraWords words);

    /** Says how strictly the writing hints speak; whoever helps may. */
    Workshop weigh(PersonId trainer, WorkshopId id, Profile profile);

    /** Moves without a reason. */
    default Workshop moveTo(PersonId trainer, WorkshopId id, int position) {
        return moveTo(trainer, id, position, "");
    }

    /** Starts the step's timer, or lets a paused one run on. */
    Workshop startTimer(PersonId trainer, WorkshopId id);

    Workshop pauseTimer(PersonId trainer, WorkshopId id);

    /** Adds or takes time, not below zero. */
    Workshop changeTimer(PersonId trainer, WorkshopId id, Duration by);

    /**
     * Gives one group more time than the room has, or less; until it enters another step.
     *
     * @throws okrworkshop.shared.RefusedException {@code group.unknown}, {@code workshop.not-running}
     */
    Workshop changeTimer(PersonId trainer, WorkshopId id, GroupId group, Duration by);

    /** Sets the total anew and stops. */
    Workshop resetTimer(PersonId trainer, WorkshopId id);

    Workshop close(PersonId trainer, WorkshopId id);

    Workshop reopen(PersonId trainer, WorkshopId id);

    /**
     * Ends what is still hidden in the current step, in every group: all see what was written and how was voted.
     *
     * @throws okrworkshop.shared.RefusedException {@code workshop.not-running}, {@code store.failed}
     */
    Workshop reveal(PersonId trainer, WorkshopId id);

    /**
     * Puts one group, or all that are in the room's step, at a beat, forward or back; private writing and votes open and end with it.
     *
     * @param group empty for all
     * @throws okrworkshop.shared.RefusedException {@code workshop.not-running}, {@code group.unknown}, {@code
     *     beat.unknown} when the step has no such beat, {@code store.failed}
     */
    Workshop moveBeat(PersonId trainer, WorkshopId id, Optional<GroupId> group, Beat beat);

    /**
     * Does the same for a member's own group, where the template lets groups do it.
     *
     * @param group the member's, as callers have established
     * @throws okrworkshop.shared.RefusedException like {@link #moveBeat}, and {@code beat.trainer-only}
     */
    Workshop moveOwnBeat(PersonId member, WorkshopId id, GroupId group, Beat beat);

    /**
     * Adds an empty group in the room's step.
     *
     * @throws okrworkshop.shared.RefusedException {@code workshop.groups} when there are 100 already
     */
    Workshop addGroup(PersonId trainer, WorkshopId id);

    /** @throws okrworkshop.shared.RefusedException {@code name.empty}, {@code name.too-long} */
    Workshop renameGroup(PersonId trainer, WorkshopId id, GroupId group, String name);

    /** What happened, oldest first. */
    List<WorkshopEvent> events(WorkshopId id);
}
