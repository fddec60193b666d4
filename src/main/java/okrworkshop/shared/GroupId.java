package okrworkshop.shared;

import java.util.UUID;

/** Identity of a breakout group. */
public record GroupId(UUID value) {
    public static GroupId random() {
        return new GroupId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static GroupId of(String text) {
        return new GroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
