package okrworkshop.letterhead.internal;

import java.util.List;
import java.util.Map;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import org.springframework.stereotype.Component;

/** The Word template of the trainer's own, which is paper of a house and no part of what a workshop has made. */
@Component
class LetterheadHolding implements Holding {
    @Override
    public String name() {
        return "letterhead";
    }

    @Override
    public List<Table> tables() {
        return List.of();
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of(
                "letterhead",
                "paper of the trainer's house, with whatever names stand on it; brought again where it is wanted",
                "letterhead_piece",
                "as the template itself");
    }
}
