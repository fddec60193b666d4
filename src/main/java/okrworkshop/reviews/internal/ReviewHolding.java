package okrworkshop.reviews.internal;

import static okrworkshop.holdings.Column.choice;
import static okrworkshop.holdings.Column.document;
import static okrworkshop.holdings.Column.flag;
import static okrworkshop.holdings.Column.group;
import static okrworkshop.holdings.Column.maybeDocument;
import static okrworkshop.holdings.Column.moment;
import static okrworkshop.holdings.Column.own;
import static okrworkshop.holdings.Column.person;
import static okrworkshop.holdings.Column.reference;
import static okrworkshop.holdings.Column.text;
import static okrworkshop.holdings.Column.word;

import java.util.Arrays;
import java.util.List;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import okrworkshop.reviews.Stage;
import org.springframework.stereotype.Component;

/** Who reviewed whom; the answers are documents. */
@Component
class ReviewHolding implements Holding {
    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public List<Table> tables() {
        return List.of(
                Table.of(
                        "review",
                        own("id"),
                        word("step", 60),
                        group("reviewer"),
                        group("author"),
                        word("checklist", 60),
                        document("answers"),
                        choice(
                                "stage",
                                Arrays.stream(Stage.values())
                                        .map(Stage::wireName)
                                        .toArray(String[]::new)),
                        flag("set_aside"),
                        maybeDocument("kept")),
                Table.within(
                        "review_waiver",
                        "review",
                        "review",
                        "id",
                        reference("review", "review"),
                        word("item", 60),
                        text("reason", 2_000),
                        person("waived_by"),
                        moment("waived_at")));
    }
}
