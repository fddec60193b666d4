package okrworkshop.api;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.BeatsBy;
import okrworkshop.workshops.Arrangement;
import okrworkshop.workshops.GroupPlan;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Tailoring;
import okrworkshop.workshops.VoteBudget;
import okrworkshop.workshops.WorkshopPlan;
import org.jspecify.annotations.Nullable;

/**
 * A workshop before it exists. What may be left out is as on the page: free seating, the method as it is.
 *
 * @param parent company goal or superior OKR, may be left out
 * @param groupSize most people in a group that has no own limit
 * @param language {@code zh} or {@code en}
 * @param groupPlans names and limits of the first groups, may be left out
 * @param seating {@code free}, {@code balanced}, {@code lot} or {@code roster}, may be left out
 * @param roster who is expected, for {@code roster}
 * @param minutes of steps by id, where they are not those of the preset, may be left out
 * @param rules may be left out
 */
record PlanJson(
        String template,
        String title,
        @Nullable String parent,
        LocalDate cycleStart,
        LocalDate cycleEnd,
        int groups,
        int groupSize,
        String language,
        String preset,
        @Nullable List<@Nullable GroupPlanJson> groupPlans,
        @Nullable String seating,
        @Nullable List<@Nullable PersonJson> roster,
        @Nullable Map<String, @Nullable Integer> minutes,
        @Nullable RulesJson rules) {
    /**
     * @param name may be left out: the usual one
     * @param size may be left out: as in the other groups
     */
    record GroupPlanJson(@Nullable String name, @Nullable Integer size) {
        GroupPlan plan() {
            return new GroupPlan(name == null ? "" : name, Optional.ofNullable(size));
        }
    }

    /**
     * @param group number of the group, may be left out: whichever is the smallest
     * @param role a note for the trainer, may be left out
     */
    record PersonJson(
            String name,
            @Nullable String department,
            @Nullable Integer group,
            @Nullable String role) {
        ListedPerson person() {
            return new ListedPerson(
                    Given.value("roster.name", name),
                    department == null ? "" : department,
                    group == null ? 0 : group,
                    role == null ? "" : role);
        }
    }

    /**
     * @param ownPace whether groups may go on by themselves
     * @param cardNames {@code planned}, {@code shown} or {@code hidden}
     * @param voteNames the same for votes and scores
     * @param beatsBy {@code group} or {@code facilitator}; left out: as the method says
     * @param beats minutes of a step's beats, by its id
     */
    record RulesJson(
            @Nullable Boolean ownPace,
            @Nullable String cardNames,
            @Nullable String voteNames,
            @Nullable String beatsBy,
            @Nullable List<@Nullable BudgetJson> budgets,
            @Nullable Map<String, @Nullable List<@Nullable Integer>> beats) {
        static final RulesJson NONE = new RulesJson(null, null, null, null, null, null);

        Tailoring tailoring() {
            Map<String, VoteBudget> votes = new HashMap<>();
            Given.list("rules.budgets", budgets).forEach(each -> votes.put(each.ballot(), each.budget()));
            Map<String, List<Integer>> parts = new HashMap<>();
            Given.map("rules.beats", beats)
                    .forEach((step, minutes) -> parts.put(step, Given.list("rules.beats", minutes)));
            return new Tailoring(
                    names("rules.cardNames", cardNames), names("rules.voteNames", voteNames), movedBy(), votes, parts);
        }

        private Optional<BeatsBy> movedBy() {
            try {
                return Optional.ofNullable(beatsBy).map(BeatsBy::ofWireName);
            } catch (IllegalArgumentException unknown) {
                throw new RefusedException("request.value", "rules.beatsBy");
            }
        }

        private static Tailoring.Names names(String field, @Nullable String name) {
            return name == null
                    ? Tailoring.Names.PLANNED
                    : Tailoring.Names.ofWireName(name).orElseThrow(() -> new RefusedException("request.value", field));
        }
    }

    /** Votes of the lens {@code lens} in the step {@code step}. */
    record BudgetJson(String step, String lens, int points, int perCard) {
        String ballot() {
            return Given.value("rules.budgets.step", step) + "." + Given.value("rules.budgets.lens", lens);
        }

        VoteBudget budget() {
            return new VoteBudget(points, perCard);
        }
    }

    WorkshopPlan plan() {
        return new WorkshopPlan(
                Given.value("template", template),
                Given.value("title", title),
                parent == null ? "" : parent,
                Given.value("cycleStart", cycleStart),
                Given.value("cycleEnd", cycleEnd),
                groups,
                groupSize,
                Language.ofCode(Given.value("language", language)),
                Given.value("preset", preset),
                arrangement());
    }

    private Arrangement arrangement() {
        RulesJson own = rules == null ? RulesJson.NONE : rules;
        return new Arrangement(
                Optional.empty(),
                Given.list("groupPlans", groupPlans).stream()
                        .map(GroupPlanJson::plan)
                        .toList(),
                seating == null
                        ? SeatingKind.FREE
                        : SeatingKind.ofWireName(seating)
                                .orElseThrow(() -> new RefusedException("request.value", "seating")),
                Given.list("roster", roster).stream().map(PersonJson::person).toList(),
                Boolean.TRUE.equals(own.ownPace()),
                Given.map("minutes", minutes),
                own.tailoring());
    }
}
