package okrworkshop.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;

/** Archives of whole workshops. Any thread may call. */
public interface Archives {
    /** Most bytes of a file that is read. */
    long FILE = 64L * 1024 * 1024;

    /** Ends the names of files. */
    String SUFFIX = ".okrw.zip";

    /**
     * Writes a workshop as it stands; the same state and choice give the same bytes. What is hidden in open rounds, private next
     * steps and what nobody may know of anonymous people stay behind.
     *
     * @return how the file is called; without names there are none in it either
     * @throws okrworkshop.shared.RefusedException {@code workshop.unknown}, {@code crew.observer}, {@code archive.rehearsal}
     * @throws IOException of the stream
     */
    String write(PersonId trainer, WorkshopId workshop, People people, OutputStream out) throws IOException;

    /**
     * Checks a file whole and says what is in it. Nothing is stored.
     *
     * @throws okrworkshop.shared.RefusedException {@code crew.guest}; {@code archive.not-zip}, {@code archive.too-large} (MiB),
     *     {@code archive.names}, {@code archive.not-ours}, {@code archive.newer} (its version, ours), {@code archive.missing}
     *     (part), {@code archive.damaged} (part), {@code archive.content} (part), {@code archive.document},
     *     {@code archive.template}, {@code archive.dangling} (part)
     */
    Inspection inspect(PersonId trainer, Path file);

    /**
     * Makes a workshop of the trainer out of a file, with a join code and return codes of its own; it is not running. Everything or
     * nothing. A method that this installation doesn't have becomes the trainer's own, too.
     *
     * @throws okrworkshop.shared.RefusedException as {@link #inspect}, {@code template.too-many}, {@code store.failed}
     */
    Workshop read(PersonId trainer, Path file);
}
