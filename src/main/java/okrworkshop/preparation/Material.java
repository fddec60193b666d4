package okrworkshop.preparation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * Something that was brought along, as plain text.
 *
 * @param list id of the template's list
 * @param name of the file, or what the person called it
 * @param by who handed it in, as they said; may be empty
 * @param trainer who handed it in, when it was one
 * @param cut whether there was more than is kept
 * @param steps in which the room sees it
 */
public record Material(
        UUID id,
        WorkshopId workshop,
        String list,
        String name,
        MaterialKind kind,
        String by,
        Optional<PersonId> trainer,
        Instant at,
        String text,
        boolean cut,
        List<String> steps) {
    public Material {
        steps = List.copyOf(steps);
    }
}
