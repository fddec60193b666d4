package okrworkshop.lint;

import java.util.List;

/** What one click could do about a finding. Spans are of the text as typed. */
public sealed interface Move {
    /** Takes the number out of the objective and begins a key result with it. */
    record NumberToKeyResult(List<Span> numbers) implements Move {
        public NumberToKeyResult {
            numbers = List.copyOf(numbers);
        }
    }

    /** Makes a task of a key result that is one. */
    record ToTasks() implements Move {}

    /** Asks for the value of today and writes it before the target at {@code target}. */
    record AddBaseline(Span target) implements Move {}

    /** Makes one statement of each part. */
    record Split(List<Span> parts) implements Move {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /** Makes one of two that say the same; both are places in the set. */
    record Merge(int into, int from) implements Move {}
}
