package okrworkshop.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Whether everything in an exported draft comes from somewhere and leads to the people who do it. */
final class ExportedChain {
    private static final double WHOLE = 100;

    private final JsonNode draft;

    ExportedChain(JsonNode draft) {
        this.draft = draft;
    }

    void isWhole() {
        Set<String> expectations = ids(all("expectations"));
        Set<String> findings = ids(all("findings"));
        assertThat(all("findings"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(origins(finding)).containsAnyElementsOf(expectations));
        strategiesAnswerFindings(findings);
        objectivesServeExpectationsByStrategies(expectations);
        keyResultsLeadToPeople(findings);
        peopleHaveTheTime();
        assertThat(all("risks")).isNotEmpty();
    }

    private void strategiesAnswerFindings(Set<String> findings) {
        Set<String> drivers = ids(all("drivers"));
        assertThat(all("strategies")).isNotEmpty().allSatisfy(strategy -> {
            assertThat(origins(strategy)).containsAnyElementsOf(findings);
            assertThat(texts(strategy.get("driverIds"))).isNotEmpty().isSubsetOf(drivers);
            assertThat(strategy.get("decision").asString()).isNotEmpty();
            assertThat(strategy.get("reason").asString()).isNotEmpty();
        });
    }

    private void objectivesServeExpectationsByStrategies(Set<String> expectations) {
        Set<String> chosen = ids(all("strategies").stream()
                .filter(strategy -> strategy.get("decision").asString().equals("chosen"))
                .toList());
        assertThat(all("objectives")).isNotEmpty().allSatisfy(objective -> {
            assertThat(origins(objective)).containsAnyElementsOf(expectations).containsAnyElementsOf(chosen);
            assertThat(objective.get("owner").asString()).isNotEmpty();
            assertThat(objective.get("keyResults").size()).isBetween(2, 5);
            assertThat(3 * objective.at("/sufficiency/yes").asInt())
                    .isGreaterThanOrEqualTo(2 * objective.at("/sufficiency/all").asInt());
            assertThat(objective.at("/sufficiency/all").asInt()).isPositive();
        });
        assertThat(all("looseKeyResults")).isEmpty();
    }

    private void keyResultsLeadToPeople(Set<String> findings) {
        assertThat(keyResults())
                .anySatisfy(measured -> {
                    assertThat(origins(measured)).containsAnyElementsOf(findings);
                    assertThat(measured.get("from").isNumber()).isTrue();
                })
                .allSatisfy(keyResult -> {
                    assertThat(keyResult.get("owner").asString()).isNotEmpty();
                    assertThat(list(keyResult.get("tasks"))).isNotEmpty().allSatisfy(task -> {
                        assertThat(task.get("owner").asString()).isNotEmpty();
                        assertThat(task.get("effort").asDouble(0)).isPositive();
                    });
                });
        assertThat(all("looseTasks")).isEmpty();
    }

    /** Each owner has a capacity, all efforts count against it, and something was chosen about each overload. */
    private void peopleHaveTheTime() {
        Map<String, Double> efforts = keyResults().stream()
                .flatMap(keyResult -> list(keyResult.get("tasks")).stream())
                .collect(Collectors.groupingBy(
                        task -> task.get("owner").asString(),
                        Collectors.summingDouble(task -> task.get("effort").asDouble())));
        assertThat(all("resources"))
                .extracting(resource -> resource.get("text").asString())
                .containsExactlyInAnyOrderElementsOf(efforts.keySet());
        assertThat(all("resources")).allSatisfy(resource -> {
            double net = resource.get("gross").asDouble() * left(resource, "load") * left(resource, "buffer");
            double allocated = resource.get("allocated").asDouble();
            assertThat(resource.get("net").asDouble()).isCloseTo(net, within(1e-6));
            assertThat(allocated).isEqualTo(efforts.get(resource.get("text").asString()));
            assertThat(allocated > net && resource.get("action").asString().isEmpty())
                    .isFalse();
        });
        assertThat(all("resources"))
                .anySatisfy(overloaded ->
                        assertThat(overloaded.get("action").asString()).isNotEmpty());
    }

    private List<JsonNode> keyResults() {
        return all("objectives").stream()
                .flatMap(objective -> list(objective.get("keyResults")).stream())
                .toList();
    }

    private List<JsonNode> all(String kind) {
        return list(draft.get(kind));
    }

    private static double left(JsonNode resource, String share) {
        return 1 - resource.get(share).asDouble(0) / WHOLE;
    }

    private static Set<String> ids(Collection<JsonNode> cards) {
        return cards.stream().map(card -> card.get("id").asString()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> origins(JsonNode card) {
        return texts(card.get("originIds"));
    }

    private static List<String> texts(JsonNode texts) {
        return list(texts).stream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        Stream<JsonNode> values = array.valueStream();
        return values.toList();
    }
}
