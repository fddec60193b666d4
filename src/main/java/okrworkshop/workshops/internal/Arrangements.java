package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okrworkshop.people.DisplayName;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.Arrangement;
import okrworkshop.workshops.GroupPlan;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.NameKey;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Tailoring;
import okrworkshop.workshops.VoteBudget;
import okrworkshop.workshops.WorkshopPlan;

/** Checks and tidies what a trainer decides beside the plan. Pure. */
final class Arrangements {
    private Arrangements() {}

    static Arrangement check(WorkshopPlan plan, WorkshopTemplate template, int largestGroup) {
        Arrangement wanted = plan.arrangement();
        List<ListedPerson> roster =
                wanted.seating() == SeatingKind.ROSTER ? people(wanted.roster(), plan.groups()) : List.of();
        budgets(wanted.tailoring(), template);
        wanted.tailoring().beats().forEach((id, parts) -> beats(step(template, id), parts));
        return new Arrangement(
                wanted.like(),
                groups(wanted.groups(), plan.groups(), largestGroup),
                wanted.seating(),
                roster,
                wanted.ownPace(),
                minutes(wanted, template),
                wanted.tailoring());
    }

    /** @param groups how many there are; a person of none comes into the smallest */
    static List<ListedPerson> people(List<ListedPerson> typed, int groups) {
        if (typed.isEmpty()) {
            throw new RefusedException("roster.empty");
        }
        if (typed.size() > ListedPerson.MOST) {
            throw new RefusedException("roster.too-long", ListedPerson.MOST);
        }
        Set<String> known = new HashSet<>();
        List<ListedPerson> people = new ArrayList<>();
        for (ListedPerson each : typed) {
            ListedPerson person = ListedPerson.of(each.name(), each.department(), each.group(), each.role());
            if (!known.add(person.key())) {
                throw new RefusedException("roster.twice", person.name());
            }
            if (person.group() < 0 || person.group() > groups) {
                throw new RefusedException("group.unknown");
            }
            people.add(person);
        }
        return people;
    }

    private static List<GroupPlan> groups(List<GroupPlan> wanted, int groups, int largest) {
        if (wanted.size() > groups) {
            throw new RefusedException("workshop.groups", wanted.size(), Limit.GROUPS);
        }
        Set<String> names = new HashSet<>();
        List<GroupPlan> tidy = new ArrayList<>();
        for (GroupPlan group : wanted) {
            String name = group.name().isBlank() ? "" : DisplayName.of(group.name());
            if (!name.isEmpty() && !names.add(NameKey.of(name))) {
                throw new RefusedException("workshop.group-twice", name);
            }
            if (group.size()
                    .filter(size -> size < Limit.SMALLEST_GROUP || size > largest)
                    .isPresent()) {
                throw new RefusedException("workshop.group-size", Limit.SMALLEST_GROUP, largest);
            }
            tidy.add(new GroupPlan(name, group.size()));
        }
        return tidy;
    }

    /** A step whose beats have their minutes is as long as they are together, unless it has its own. */
    private static Map<String, Integer> minutes(Arrangement wanted, WorkshopTemplate template) {
        Map<String, Integer> minutes = new HashMap<>();
        wanted.tailoring().beats().forEach((id, parts) -> minutes.put(id, sum(parts)));
        minutes.putAll(wanted.minutes());
        minutes.forEach((id, length) -> {
            step(template, id);
            requireMinutes(length);
        });
        return minutes;
    }

    private static void beats(StepTemplate step, List<Integer> parts) {
        if (parts.isEmpty() || parts.size() != step.beats().size()) {
            throw new RefusedException("beat.unknown");
        }
        parts.forEach(Arrangements::requireMinutes);
        requireMinutes(sum(parts));
    }

    private static int sum(Collection<Integer> parts) {
        return parts.stream().mapToInt(Integer::intValue).sum();
    }

    private static void requireMinutes(int minutes) {
        if (minutes < 1 || minutes > Rules.LONGEST) {
            throw new RefusedException("workshop.minutes", 1, Rules.LONGEST);
        }
    }

    private static StepTemplate step(WorkshopTemplate template, String id) {
        return template.step(id).orElseThrow(() -> new RefusedException("step.unknown"));
    }

    private static void budgets(Tailoring tailoring, WorkshopTemplate template) {
        Set<String> ballots = new HashSet<>();
        template.steps()
                .forEach(step -> step.lenses().stream()
                        .filter(lens -> lens.ballot().isPresent())
                        .forEach(lens -> ballots.add(Tailoring.ballot(step, lens))));
        tailoring.budgets().forEach((ballot, budget) -> {
            if (!ballots.contains(ballot)) {
                throw new RefusedException("ballot.unknown");
            }
            if (budget.points() < 1
                    || budget.points() > VoteBudget.MOST
                    || budget.perCard() < 1
                    || budget.perCard() > budget.points()) {
                throw new RefusedException("workshop.budget", 1, VoteBudget.MOST);
            }
        });
    }
}
