package okrworkshop.alignment.internal;

import static okrworkshop.holdings.Column.json;
import static okrworkshop.holdings.Column.number;

import java.util.List;
import java.util.Set;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import okrworkshop.shared.WorkshopId;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The OKR of the level above. */
@Component
class SuperiorHolding implements Holding {
    private static final TypeReference<SuperiorOkr> OKR = new TypeReference<>() {};

    private final SuperiorRows rows;

    SuperiorHolding(SuperiorRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "superior";
    }

    @Override
    public List<Table> tables() {
        return List.of(Table.of(
                "superior_okr",
                number("version", 1, Integer.MAX_VALUE),
                json("entries", 2_000_000, OKR, Set.of("text"))));
    }

    @Override
    public void check(WorkshopId workshop) {
        rows.of(workshop).ifPresent(kept -> kept.okr().entries());
    }
}
