package okrworkshop.people.internal;

import static okrworkshop.holdings.Column.called;
import static okrworkshop.holdings.Column.group;
import static okrworkshop.holdings.Column.made;
import static okrworkshop.holdings.Column.maybeMoment;
import static okrworkshop.holdings.Column.maybeReference;
import static okrworkshop.holdings.Column.moment;
import static okrworkshop.holdings.Column.number;
import static okrworkshop.holdings.Column.own;
import static okrworkshop.holdings.Column.reference;

import java.util.List;
import java.util.Map;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import org.springframework.stereotype.Component;

/** The participants of a workshop; what lets them in stays behind. */
@Component
class PeopleHolding implements Holding {
    private final Secrets secrets;

    PeopleHolding(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return PEOPLE;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                Table.of(
                        "seat",
                        own("person"),
                        group("group_id"),
                        called("name", 80),
                        made("return_code", arrival -> secrets.returnCode()),
                        moment("joined_at"),
                        maybeMoment("removed_at"),
                        maybeReference("same_as", "seat"),
                        maybeMoment("erased_at")),
                Table.within(
                        "seat_person",
                        "seat",
                        "seat",
                        "person",
                        reference("seat", "seat"),
                        number("place", 0, 1_000),
                        called("name", 80)));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.ofEntries(
                Map.entry("seat_token", "what lets a device in is never archived"),
                Map.entry("trainer", "accounts are the installation's"),
                Map.entry("setup_link", "the installation's"),
                Map.entry("api_token", "accounts are the installation's"),
                Map.entry("trainer_browser", "accounts are the installation's"),
                Map.entry("trainer_device", "accounts are the installation's"));
    }
}
