package okrworkshop.closing.internal;

import static okrworkshop.holdings.Column.choice;
import static okrworkshop.holdings.Column.json;
import static okrworkshop.holdings.Column.nobody;

import java.util.List;
import java.util.Map;
import okrworkshop.closing.ClosingPhase;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** How people ended the workshop: feedback that is nobody's. */
@Component
class ClosingHolding implements Holding {
    private static final TypeReference<Map<String, List<String>>> GIVEN = new TypeReference<>() {};

    /** Fewer are shown to nobody, and not in a file either. */
    private static final String ENOUGH =
            "(select count(*) from feedback_reply f where f.workshop = feedback_reply.workshop) >= "
                    + SurveyResults.FEWEST;

    private final ClosingRows rows;
    private final Workshops workshops;

    ClosingHolding(ClosingRows rows, Workshops workshops) {
        this.rows = rows;
        this.workshops = workshops;
    }

    @Override
    public String name() {
        return "closing";
    }

    @Override
    public List<Table> tables() {
        return List.of(
                Table.of("closing", choice("phase", ClosingPhase.values())),
                Table.of("feedback_reply", nobody("person"), json("answers", 200_000, GIVEN, this::written))
                        .only(ENOUGH));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of("personal_step", "people's own and their groups', which trainers don't read");
    }

    /** Of a question that the method doesn't have any more nobody knows what its answers are. */
    private boolean written(WorkshopId workshop, String question) {
        return workshops
                .byId(workshop)
                .flatMap(found -> found.template().closing())
                .flatMap(closing -> closing.questions().stream()
                        .filter(asked -> asked.id().equals(question))
                        .findFirst())
                .map(asked -> asked.type().isText())
                .orElse(true);
    }

    @Override
    public void check(WorkshopId workshop) {
        rows.phase(workshop);
        rows.replies(workshop);
    }
}
