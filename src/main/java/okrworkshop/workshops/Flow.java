package okrworkshop.workshops;

import java.util.List;
import okrworkshop.documents.CardKind;

/** What a group takes along into a step. */
public record Flow(Group group, List<Part> parts) {
    public Flow {
        parts = List.copyOf(parts);
    }

    /**
     * Cards of one kind.
     *
     * @param flows how many the step shows
     * @param stays how many of the kind it does not show
     */
    public record Part(CardKind kind, int flows, int stays) {}
}
