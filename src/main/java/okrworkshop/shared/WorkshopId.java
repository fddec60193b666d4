package okrworkshop.shared;

import java.util.UUID;

/** Identity of a workshop. */
public record WorkshopId(UUID value) {
    public static WorkshopId random() {
        return new WorkshopId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static WorkshopId of(String text) {
        return new WorkshopId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
