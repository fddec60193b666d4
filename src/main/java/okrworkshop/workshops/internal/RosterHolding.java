package okrworkshop.workshops.internal;

import static okrworkshop.holdings.Column.called;
import static okrworkshop.holdings.Column.maybeReference;
import static okrworkshop.holdings.Column.number;
import static okrworkshop.holdings.Column.personal;

import java.util.List;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import org.springframework.stereotype.Component;

/** Who was expected. */
@Component
class RosterHolding implements Holding {
    @Override
    public String name() {
        return "roster";
    }

    @Override
    public List<Table> tables() {
        return List.of(Table.of(
                "roster_entry",
                number("place", 0, 100_000),
                called("name", 40),
                personal("department", 60),
                number("group_number", 0, 10_000),
                personal("role_note", 60),
                maybeReference("person", "seat")));
    }
}
