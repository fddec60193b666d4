package okrworkshop.templates.internal;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people call the steps: 1, 2, 3, where each has a number at all. */
final class StepNumbers {
    private static final String NUMBER = "number";

    private StepNumbers() {}

    /** Does something to the steps; steps that were counted through are so afterwards too. */
    static void keep(ArrayNode steps, Runnable change) {
        boolean counted = counted(steps);
        change.run();
        if (counted) {
            count(steps);
        }
    }

    private static boolean counted(ArrayNode steps) {
        List<String> numbers = steps.valueStream()
                .map(step -> step.path(NUMBER).asString())
                .filter(number -> !number.isEmpty())
                .toList();
        return numbers.equals(IntStream.rangeClosed(1, numbers.size())
                .mapToObj(String::valueOf)
                .toList());
    }

    private static void count(ArrayNode steps) {
        int number = 0;
        for (JsonNode step : steps) {
            if (!step.path(NUMBER).asString().isEmpty()) {
                ((ObjectNode) step).put(NUMBER, String.valueOf(++number));
            }
        }
    }
}
