package okrworkshop.letterhead;

import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * The trainers' own Word templates, one for each workshop. Strangers are refused with {@code workshop.unknown}; observers look
 * and change nothing ({@code crew.observer}). Any thread may call; bringing a template takes a moment, for which no
 * transaction may be open.
 */
public interface Letterheads extends LetterheadSource {
    /** What is in use. */
    Optional<KeptTemplate> kept(PersonId crew, WorkshopId workshop);

    /**
     * Checks a template, tries it with a book, and puts it in place of the one before.
     *
     * @param name of the file
     * @throws okrworkshop.shared.RefusedException as {@link okrworkshop.paper.Letterhead#read}, and {@code
     *     letterhead.broken} when no readable document comes out of it, {@code server.busy} when somebody else brings one
     *     at the same moment
     */
    KeptTemplate bring(PersonId trainer, WorkshopId workshop, String name, byte[] docx);

    /**
     * The template as it was brought.
     *
     * @throws okrworkshop.shared.RefusedException {@code letterhead.none}
     */
    byte[] file(PersonId crew, WorkshopId workshop);

    /** Back to the product's own look; nothing happens when there is none. */
    void remove(PersonId trainer, WorkshopId workshop);
}
