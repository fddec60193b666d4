package okrworkshop.letterhead.internal;

import static okrworkshop.holdings.Column.moment;
import static okrworkshop.holdings.Column.number;
import static okrworkshop.holdings.Column.person;
import static okrworkshop.holdings.Column.text;
import static okrworkshop.holdings.Column.word;

import java.util.List;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import okrworkshop.paper.Letterhead;
import okrworkshop.shared.WorkshopId;
import org.springframework.stereotype.Component;

/** The Word template of the trainer's own. */
@Component
class LetterheadHolding implements Holding {
    private final LetterheadRows rows;

    LetterheadHolding(LetterheadRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "letterhead";
    }

    @Override
    public List<Table> tables() {
        return List.of(
                Table.of(
                        "letterhead",
                        text("name", 120),
                        number("size_bytes", 1, Letterhead.LARGEST),
                        word("digest", 64),
                        moment("uploaded_at"),
                        person("uploaded_by")),
                Table.of(
                        "letterhead_piece",
                        number("piece", 0, LetterheadRows.MOST_PIECES),
                        word("content", LetterheadRows.PIECE)));
    }

    /** A template from elsewhere is checked as one that somebody brings. */
    @Override
    public void check(WorkshopId workshop) {
        if (rows.of(workshop).isPresent()) {
            Letterhead.read(rows.bytes(workshop).orElseThrow());
        }
    }
}
