package okrworkshop.closing.internal;

import static okrworkshop.holdings.Column.choice;
import static okrworkshop.holdings.Column.flag;
import static okrworkshop.holdings.Column.json;
import static okrworkshop.holdings.Column.moment;
import static okrworkshop.holdings.Column.nobody;
import static okrworkshop.holdings.Column.person;
import static okrworkshop.holdings.Column.text;
import static okrworkshop.holdings.Column.word;

import java.util.List;
import java.util.Map;
import okrworkshop.closing.ClosingPhase;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import okrworkshop.shared.WorkshopId;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** How people ended the workshop: next steps that they share, and feedback that is nobody's. */
@Component
class ClosingHolding implements Holding {
    private static final TypeReference<Map<String, List<String>>> GIVEN = new TypeReference<>() {};

    private final ClosingRows rows;

    ClosingHolding(ClosingRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "closing";
    }

    @Override
    public List<Table> tables() {
        return List.of(
                Table.of("closing", choice("phase", ClosingPhase.values())),
                Table.of(
                                "personal_step",
                                person("person"),
                                word("id", 40),
                                text("what", 600),
                                word("until_day", 10),
                                text("with_whom", 200),
                                flag("shared"),
                                moment("made_at"))
                        .only("shared"),
                Table.of("feedback_reply", nobody("person"), json("answers", 200_000, GIVEN)));
    }

    @Override
    public void check(WorkshopId workshop) {
        rows.phase(workshop);
        rows.steps(workshop);
        rows.replies(workshop);
    }
}
