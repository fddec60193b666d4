package okrworkshop.preparation.internal;

import static okrworkshop.holdings.Column.called;
import static okrworkshop.holdings.Column.choice;
import static okrworkshop.holdings.Column.flag;
import static okrworkshop.holdings.Column.json;
import static okrworkshop.holdings.Column.made;
import static okrworkshop.holdings.Column.maybeDay;
import static okrworkshop.holdings.Column.moment;
import static okrworkshop.holdings.Column.own;
import static okrworkshop.holdings.Column.text;
import static okrworkshop.holdings.Column.textPerson;
import static okrworkshop.holdings.Column.word;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import okrworkshop.preparation.MaterialKind;
import okrworkshop.preparation.SurveyPhase;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** What happened before class; replies that nobody has handed in are their writers' alone. */
@Component
class PreparationHolding implements Holding {
    private static final TypeReference<Map<String, List<String>>> GIVEN = new TypeReference<>() {};
    private static final String NAMED =
            "exists (select 1 from preparation p where p.workshop = survey_reply.workshop and p.with_names)";

    /** Fewer replies without names are shown to nobody, and not in a file either. */
    private static final String ENOUGH = "(select count(*) from survey_reply r where r.workshop = survey_reply.workshop"
            + " and r.sent <> '') >= " + SurveyResults.FEWEST;

    private final PreparationRows preparations;
    private final ReplyRows replies;
    private final MaterialRows materials;
    private final Workshops workshops;

    PreparationHolding(PreparationRows preparations, ReplyRows replies, MaterialRows materials, Workshops workshops) {
        this.preparations = preparations;
        this.replies = replies;
        this.materials = materials;
        this.workshops = workshops;
    }

    @Override
    public String name() {
        return "preparation";
    }

    @Override
    public List<Table> tables() {
        return List.of(
                Table.of(
                        "preparation",
                        maybeDay("held_on"),
                        maybeDay("closes_on"),
                        choice("survey", SurveyPhase.values()),
                        flag("with_names"),
                        text("notes", 20_000)),
                Table.of(
                                "survey_reply",
                                made("browser", arrival -> UUID.randomUUID().toString()),
                                called("name", 40).as("case when " + NAMED + " then name else '' end"),
                                made("draft", arrival -> ""),
                                json("sent", 200_000, GIVEN, this::written))
                        .only("sent <> '' and (" + NAMED + " or " + ENOUGH + ")"),
                Table.of(
                        "material",
                        own("id"),
                        word("list", 40),
                        text("name", 120),
                        choice(
                                "kind",
                                Arrays.stream(MaterialKind.values())
                                        .map(MaterialKind::wireName)
                                        .toArray(String[]::new)),
                        called("handed_by", 40),
                        textPerson("trainer"),
                        made("browser", arrival -> UUID.randomUUID().toString()),
                        moment("handed_at"),
                        text("content", 200_000),
                        flag("cut"),
                        word("steps", 2_000)));
    }

    /** Of a question that the method doesn't have any more nobody knows what its answers are. */
    private boolean written(WorkshopId workshop, String question) {
        return workshops
                .byId(workshop)
                .flatMap(found -> found.template().survey())
                .flatMap(survey -> survey.questions().stream()
                        .filter(asked -> asked.id().equals(question))
                        .findFirst())
                .map(asked -> asked.type().isText())
                .orElse(true);
    }

    @Override
    public void check(WorkshopId workshop) {
        preparations.get(workshop);
        replies.sent(workshop);
        materials.of(workshop);
    }
}
