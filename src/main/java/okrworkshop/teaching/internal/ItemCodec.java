package okrworkshop.teaching.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.teaching.QuizItem;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Quiz items as JSON, in the database and in the files that come with the product. */
final class ItemCodec {
    private static final TypeReference<List<Written>> LIST = new TypeReference<>() {};
    private static final String SORT = "sort";

    private final JsonMapper mapper = JsonMapper.shared();

    /**
     * @param form {@code spot} or {@code sort}
     * @param kind of a statement to spot mistakes in
     * @param right codes of rules, or the name of a bin
     */
    record Written(
            String id,
            String form,
            String kind,
            String statement,
            String objective,
            List<String> right,
            String better) {}

    String write(QuizItem item) {
        return mapper.writeValueAsString(written(item));
    }

    String write(List<QuizItem> items) {
        return mapper.writeValueAsString(items.stream().map(ItemCodec::written).toList());
    }

    QuizItem read(String json) {
        return item(mapper.readValue(json, Written.class));
    }

    List<QuizItem> readAll(String json) {
        return mapper.readValue(json, LIST).stream().map(ItemCodec::item).toList();
    }

    private static Written written(QuizItem item) {
        return switch (item) {
            case QuizItem.Spot spot ->
                new Written(
                        spot.id().toString(),
                        "spot",
                        spot.kind().name(),
                        spot.statement(),
                        spot.objective(),
                        spot.right().stream().sorted().toList(),
                        spot.better());
            case QuizItem.Sort sort ->
                new Written(
                        sort.id().toString(),
                        SORT,
                        "",
                        sort.statement(),
                        "",
                        List.of(sort.bin().name()),
                        sort.better());
        };
    }

    private static QuizItem item(Written written) {
        UUID id = UUID.fromString(written.id());
        if (written.form().equals(SORT)) {
            return new QuizItem.Sort(
                    id,
                    written.statement(),
                    QuizItem.Bin.valueOf(written.right().getFirst()),
                    written.better());
        }
        Set<RuleId> rules = written.right().stream()
                .flatMap(code -> RuleId.of(code).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new QuizItem.Spot(
                id, Kind.valueOf(written.kind()), written.statement(), written.objective(), rules, written.better());
    }
}
