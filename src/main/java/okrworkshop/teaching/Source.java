package okrworkshop.teaching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One OKR that somebody brought along, line by line, as a trainer corrected it. It has no name: whose it is plays no part here.
 *
 * @param revision counts the changes, so that two trainers don't overwrite each other unseen
 * @param material out of which it was read; empty for what the trainer pasted or chose as a file
 */
public record Source(UUID id, int revision, Optional<UUID> material, List<Found> lines) {
    public Source {
        lines = List.copyOf(lines);
    }

    /** Lines that a person should look at. */
    public long unsure() {
        return lines.stream().filter(Found::unsure).count();
    }

    /** How many lines are such a part. */
    public long count(Part part) {
        return lines.stream().filter(line -> line.part() == part).count();
    }
}
