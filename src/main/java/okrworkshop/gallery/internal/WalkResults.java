package okrworkshop.gallery.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import okrworkshop.gallery.Hung;
import okrworkshop.gallery.Statement;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkRound;
import okrworkshop.gallery.WalkRound.Place;
import okrworkshop.gallery.WalkRound.Said;
import okrworkshop.gallery.WalkRound.Voice;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** Turns rounds into what may be read of them. Pure. */
final class WalkResults {
    private final Map<GroupId, String> groups = new HashMap<>();
    private final Predicate<Place> inSight;
    private final Function<Voice, String> names;
    private final boolean hidden;

    /**
     * @param names of people, asked for rounds with names alone
     * @param hidden whether statements and comments are there that trainers have taken out of sight
     */
    WalkResults(Workshop workshop, Predicate<Place> inSight, Function<Voice, String> names, boolean hidden) {
        for (Group group : workshop.groups()) {
            groups.put(group.id(), group.name());
        }
        this.inSight = inSight;
        this.names = names;
        this.hidden = hidden;
    }

    WalkResult of(WalkRound round) {
        Map<Place, Integer> dots = new HashMap<>();
        round.given().forEach((dot, number) -> dots.merge(dot.place(), number, Integer::sum));
        Map<GroupId, List<Said>> comments = round.comments().stream()
                .collect(Collectors.groupingBy(said -> said.place().group()));
        return new WalkResult(
                round.id(),
                round.number(),
                round.openedAt(),
                round.endsAt(),
                round.total(),
                round.closedAt(),
                round.dots(),
                round.named(),
                round.onWall(),
                round.drafts().stream()
                        .map(draft -> of(round, draft, dots, comments.getOrDefault(draft.group(), List.of())))
                        .toList());
    }

    /** One draft alone. */
    WalkResult.Draft of(WalkRound round, Hung draft) {
        Map<Place, Integer> dots = new HashMap<>();
        round.given().forEach((dot, number) -> {
            if (dot.place().group().equals(draft.group())) {
                dots.merge(dot.place(), number, Integer::sum);
            }
        });
        List<Said> comments = round.comments().stream()
                .filter(said -> said.place().group().equals(draft.group()))
                .toList();
        return of(round, draft, dots, comments);
    }

    private WalkResult.Draft of(WalkRound round, Hung draft, Map<Place, Integer> dots, List<Said> comments) {
        List<WalkResult.Dotted> statements = new ArrayList<>();
        for (Statement statement : draft.statements()) {
            var place = new Place(draft.group(), statement.card());
            boolean withheld = !inSight.test(place);
            if (!withheld || hidden) {
                statements.add(new WalkResult.Dotted(statement, dots.getOrDefault(place, 0), withheld));
            }
        }
        List<WalkResult.Remark> remarks = comments.stream()
                .filter(said -> inSight.test(said.place()) && (hidden || !said.hidden()))
                .map(said -> remark(round, said))
                .toList();
        return new WalkResult.Draft(draft.group(), groups.getOrDefault(draft.group(), ""), statements, remarks);
    }

    private WalkResult.Remark remark(WalkRound round, Said said) {
        return new WalkResult.Remark(
                said.id(),
                said.place().card(),
                said.from(),
                groups.getOrDefault(said.from(), ""),
                round.named() ? names.apply(said.voice()) : "",
                said.at(),
                said.text(),
                said.hidden());
    }
}
