package okrworkshop.letterhead.ui;

import java.util.Optional;
import okrworkshop.letterhead.KeptTemplate;
import okrworkshop.letterhead.Letterheads;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** The template of one workshop, as one of its crew handles it. */
record TemplateDesk(Letterheads letterheads, PersonId trainer, WorkshopId workshop) {
    Optional<KeptTemplate> kept() {
        return letterheads.kept(trainer, workshop);
    }

    void bring(String name, byte[] docx) {
        letterheads.bring(trainer, workshop, name, docx);
    }

    byte[] file() {
        return letterheads.file(trainer, workshop);
    }

    void remove() {
        letterheads.remove(trainer, workshop);
    }
}
