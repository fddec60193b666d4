package okrworkshop.attention.internal;

import static okrworkshop.holdings.Column.flag;
import static okrworkshop.holdings.Column.group;
import static okrworkshop.holdings.Column.made;
import static okrworkshop.holdings.Column.maybeMoment;
import static okrworkshop.holdings.Column.maybePerson;
import static okrworkshop.holdings.Column.moment;
import static okrworkshop.holdings.Column.nobody;
import static okrworkshop.holdings.Column.number;
import static okrworkshop.holdings.Column.own;
import static okrworkshop.holdings.Column.person;
import static okrworkshop.holdings.Column.personIf;
import static okrworkshop.holdings.Column.reference;
import static okrworkshop.holdings.Column.text;

import java.util.List;
import java.util.Map;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import org.springframework.stereotype.Component;

/** What was asked, said and answered beside the boards; what is over with the moment stays behind. */
@Component
class AttentionHolding implements Holding {
    @Override
    public String name() {
        return "attention";
    }

    @Override
    public List<Table> tables() {
        return List.of(
                Table.of(
                        "help_call",
                        own("id"),
                        group("group_id"),
                        person("person"),
                        flag("whole_group"),
                        text("line", 200),
                        moment("raised_at"),
                        maybePerson("coming"),
                        maybeMoment("ended_at")),
                Table.of(
                        "notice",
                        own("id"),
                        person("person"),
                        text("line", 1_000),
                        moment("sent_at"),
                        flag("taken_back")),
                Table.within(
                        "notice_group", "notice", "notice", "id", reference("notice", "notice"), group("group_id")),
                Table.within(
                        "notice_reader", "notice", "notice", "id", reference("notice", "notice"), person("person")),
                Table.of(
                        "poll",
                        own("id"),
                        text("question", 300),
                        flag("scale"),
                        flag("live"),
                        moment("opened_at"),
                        flag("closed"),
                        flag("put_away")),
                Table.within(
                        "poll_choice",
                        "poll",
                        "poll",
                        "id",
                        reference("poll", "poll"),
                        number("place", 0, 1_000),
                        text("line", 120)),
                Table.within(
                        "poll_answer",
                        "poll",
                        "poll",
                        "id",
                        reference("poll", "poll"),
                        nobody("person"),
                        made("speaks_for", arrival -> ""),
                        number("place", 0, 1_000)),
                Table.of("question_board", flag("asking"), flag("nameless")),
                Table.of(
                        "question",
                        own("id"),
                        personIf("person", "not nameless"),
                        flag("nameless"),
                        text("line", 300),
                        moment("asked_at"),
                        flag("answered"),
                        flag("hidden")),
                Table.within(
                        "question_vote",
                        "question",
                        "question",
                        "id",
                        reference("question", "question"),
                        nobody("person")));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.ofEntries(
                Map.entry("ready_mark", "over with the moment"),
                Map.entry("silence", "over with the moment"),
                Map.entry("spotlight", "over with the moment"));
    }
}
