package okrworkshop.documents.internal;

import java.util.Objects;
import java.util.UUID;
import okrworkshop.documents.Audience;
import okrworkshop.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** An operation's audience as it stands in the log. */
final class AudienceNumbers {
    private static final int EVERYBODY = 0;
    private static final int WITHOUT_AUTHOR = 1;
    private static final int ONLY_AUTHOR = 2;
    private static final int REVEAL = 3;

    private AudienceNumbers() {}

    static int number(Audience audience) {
        return switch (audience) {
            case Audience.Everybody everybody -> EVERYBODY;
            case Audience.WithoutAuthor without -> WITHOUT_AUTHOR;
            case Audience.OnlyAuthor only -> ONLY_AUTHOR;
            case Audience.Reveal reveal -> REVEAL;
        };
    }

    static @Nullable UUID person(Audience audience) {
        return audience instanceof Audience.WithoutAuthor(PersonId confidant) ? confidant.value() : null;
    }

    static Audience read(int number, @Nullable UUID person) {
        return switch (number) {
            case EVERYBODY -> Audience.EVERYBODY;
            case WITHOUT_AUTHOR -> new Audience.WithoutAuthor(new PersonId(Objects.requireNonNull(person)));
            case REVEAL -> Audience.REVEAL;
            // What a newer version may have written is not for everybody's eyes.
            default -> Audience.ONLY_AUTHOR;
        };
    }
}
