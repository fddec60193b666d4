package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Profile;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.BeatsBy;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Tailoring;
import okrworkshop.workshops.VoteBudget;
import okrworkshop.workshops.Workshop;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stays as it was set up: seating, sizes of groups, differences from the method. Transactions are the caller's. */
@Component
class SetupRows {
    private final JdbcClient jdbc;

    SetupRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Workshop workshop) {
        UUID id = workshop.id().value();
        Rules rules = workshop.rules();
        Tailoring tailoring = rules.tailoring();
        jdbc.sql(
                        "insert into workshop_setup (workshop, seating, card_names, vote_names, beats_by) values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        rules.seating().name(),
                        tailoring.cards().name(),
                        tailoring.votes().name(),
                        tailoring.beatsBy().map(BeatsBy::name).orElse(""))
                .update();
        tailoring
                .budgets()
                .forEach((ballot, budget) -> jdbc.sql(
                                "insert into workshop_budget (workshop, ballot, points, per_card) values (?, ?, ?, ?)")
                        .params(id, ballot, budget.points(), budget.perCard())
                        .update());
        tailoring.beats().forEach((step, parts) -> {
            for (int place = 0; place < parts.size(); place++) {
                jdbc.sql("insert into workshop_beat (workshop, step, place, share) values (?, ?, ?, ?)")
                        .params(id, step, place, parts.get(place))
                        .update();
            }
        });
        words(workshop.id(), rules.words());
        rules.sizes()
                .forEach((group, size) -> jdbc.sql(
                                "insert into workshop_group_size (group_id, workshop, people) values (?, ?, ?)")
                        .params(group.value(), id, size)
                        .update());
    }

    /** Puts the words in place of those that were there. */
    void words(WorkshopId workshop, ExtraWords words) {
        jdbc.sql("delete from workshop_word where workshop = ?")
                .param(workshop.value())
                .update();
        words.byList()
                .forEach((list, some) -> some.forEach(
                        word -> jdbc.sql("insert into workshop_word (workshop, list, word) values (?, ?, ?)")
                                .params(workshop.value(), list, word)
                                .update()));
    }

    /** @param minutes of steps that are not those of the preset */
    Rules rules(WorkshopId workshop, boolean ownPace, Map<String, Integer> minutes, Profile profile) {
        ExtraWords words = words(workshop);
        Optional<Rules> rules = jdbc.sql(
                        "select seating, card_names, vote_names, beats_by from workshop_setup where workshop = ?")
                .param(workshop.value())
                .query((row, number) -> new Rules(
                        ownPace,
                        minutes,
                        SeatingKind.valueOf(row.getString("seating")),
                        sizes(workshop),
                        new Tailoring(
                                Tailoring.Names.valueOf(row.getString("card_names")),
                                Tailoring.Names.valueOf(row.getString("vote_names")),
                                Optional.of(row.getString("beats_by"))
                                        .filter(name -> !name.isEmpty())
                                        .map(BeatsBy::valueOf),
                                budgets(workshop),
                                beats(workshop)),
                        words,
                        profile))
                .optional();
        return rules.orElseGet(() -> new Rules(ownPace, minutes).wording(words).weighing(profile));
    }

    private ExtraWords words(WorkshopId workshop) {
        Map<String, Set<String>> words = new HashMap<>();
        jdbc.sql("select list, word from workshop_word where workshop = ?")
                .param(workshop.value())
                .query(row -> {
                    words.computeIfAbsent(row.getString("list"), list -> new HashSet<>())
                            .add(row.getString("word"));
                });
        return new ExtraWords(words);
    }

    private Map<GroupId, Integer> sizes(WorkshopId workshop) {
        Map<GroupId, Integer> sizes = new HashMap<>();
        jdbc.sql("select group_id, people from workshop_group_size where workshop = ?")
                .param(workshop.value())
                .query(row -> {
                    sizes.put(new GroupId(row.getObject("group_id", UUID.class)), row.getInt("people"));
                });
        return sizes;
    }

    private Map<String, VoteBudget> budgets(WorkshopId workshop) {
        Map<String, VoteBudget> budgets = new HashMap<>();
        jdbc.sql("select ballot, points, per_card from workshop_budget where workshop = ?")
                .param(workshop.value())
                .query(row -> {
                    budgets.put(row.getString("ballot"), new VoteBudget(row.getInt("points"), row.getInt("per_card")));
                });
        return budgets;
    }

    private Map<String, List<Integer>> beats(WorkshopId workshop) {
        Map<String, List<Integer>> beats = new HashMap<>();
        jdbc.sql("select step, share from workshop_beat where workshop = ? order by step, place")
                .param(workshop.value())
                .query(row -> {
                    beats.computeIfAbsent(row.getString("step"), step -> new ArrayList<>())
                            .add(row.getInt("share"));
                });
        return beats;
    }
}
