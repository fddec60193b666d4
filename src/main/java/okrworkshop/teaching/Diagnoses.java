package okrworkshop.teaching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * The diagnosis before class: OKRs are read line by line, corrected by a trainer, and counted. Any thread may call; everybody but
 * the crew is refused with {@code workshop.unknown}, and observers who change something with {@code crew.observer}.
 */
public interface Diagnoses {
    /** Most OKRs of one workshop. */
    int MOST = 200;

    /** In the order in which they were read; what was read out of a material goes when the material is taken back or deleted. */
    List<Source> of(PersonId trainer, WorkshopId workshop);

    /**
     * Reads a material that was handed in.
     *
     * @throws okrworkshop.shared.RefusedException {@code material.unknown}, {@code diagnosis.nothing} when no objective and no key
     *     result is in it, {@code diagnosis.full} (limit)
     */
    Source readMaterial(PersonId trainer, WorkshopId workshop, UUID material);

    /** Reads what was pasted; refused as in {@link #readMaterial}, and with {@code material.empty}. */
    Source readText(PersonId trainer, WorkshopId workshop, String text);

    /**
     * Reads a file, of which nothing else is kept.
     *
     * @throws okrworkshop.shared.RefusedException as {@link #readText}, and those of {@link okrworkshop.preparation.TextFiles}
     */
    Source readFile(PersonId trainer, WorkshopId workshop, byte[] file);

    /**
     * Puts a person's corrections in place of the lines; without a line it is gone.
     *
     * @param revision of the source that was corrected
     * @throws okrworkshop.shared.RefusedException {@code diagnosis.unknown}, {@code diagnosis.changed} when somebody else has
     *     corrected it meanwhile, {@code text.too-long} (limit), {@code text.malformed}
     */
    Optional<Source> correct(PersonId trainer, WorkshopId workshop, UUID source, int revision, List<Found> lines);

    /**
     * Makes two OKRs of one: the second begins with the line.
     *
     * @throws okrworkshop.shared.RefusedException as {@link #correct}, {@code diagnosis.full} (limit)
     */
    void split(PersonId trainer, WorkshopId workshop, UUID source, int revision, int line);

    /** @throws okrworkshop.shared.RefusedException {@code diagnosis.unknown} */
    void delete(PersonId trainer, WorkshopId workshop, UUID source);

    /** Counts the mistakes in everything that was read. */
    Diagnosis diagnose(PersonId trainer, WorkshopId workshop);

    /** Which of the lines hold a name of somebody who takes part; the trainer may want to take it out. */
    List<String> names(PersonId trainer, WorkshopId workshop);
}
