package okrworkshop.teaching.internal;

import static okrworkshop.holdings.Column.flag;
import static okrworkshop.holdings.Column.group;
import static okrworkshop.holdings.Column.json;
import static okrworkshop.holdings.Column.made;
import static okrworkshop.holdings.Column.moment;
import static okrworkshop.holdings.Column.nobody;
import static okrworkshop.holdings.Column.number;
import static okrworkshop.holdings.Column.own;
import static okrworkshop.holdings.Column.reference;
import static okrworkshop.holdings.Column.textReference;
import static okrworkshop.holdings.Column.word;

import java.util.List;
import java.util.Set;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import okrworkshop.shared.WorkshopId;
import okrworkshop.teaching.Found;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The diagnosis and the quiz; who answered what is nobody's business. */
@Component
class TeachingHolding implements Holding {
    private static final TypeReference<List<Found>> LINES = new TypeReference<>() {};
    private static final TypeReference<ItemCodec.Written> ITEM = new TypeReference<>() {};
    private static final TypeReference<List<ItemCodec.Written>> ITEMS = new TypeReference<>() {};

    private static final Set<String> SAID = Set.of("statement", "objective", "better");

    private final SourceRows sources;
    private final QuizRows quizzes;

    TeachingHolding(SourceRows sources, QuizRows quizzes) {
        this.sources = sources;
        this.quizzes = quizzes;
    }

    @Override
    public String name() {
        return "teaching";
    }

    @Override
    public List<Table> tables() {
        return List.of(
                Table.of(
                        "diagnosis_source",
                        own("id"),
                        number("place", 0, 1_000_000),
                        number("revision", 0, Integer.MAX_VALUE),
                        textReference("material", "material"),
                        json("content", 1_000_000, LINES, Set.of("text"))),
                Table.of("quiz_item", own("id"), moment("made_at"), json("content", 20_000, ITEM, SAID)),
                Table.of(
                        "quiz_round",
                        own("id"),
                        moment("opened_at"),
                        json("items", 1_000_000, ITEMS, SAID),
                        number("reached", 0, 10_000),
                        number("solved", 0, 10_000),
                        flag("closed"),
                        flag("put_away")),
                Table.within(
                        "quiz_answer",
                        "round",
                        "quiz_round",
                        "id",
                        reference("round", "quiz_round"),
                        number("place", 0, 10_000),
                        nobody("person"),
                        made("speaks_for", arrival -> ""),
                        group("group_id"),
                        word("marks", 400)));
    }

    @Override
    public void check(WorkshopId workshop) {
        sources.of(workshop);
        quizzes.items(workshop);
        quizzes.on(workshop);
    }
}
