package okrworkshop.teaching.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.preparation.Material;
import okrworkshop.preparation.Materials;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.teaching.Diagnoses;
import okrworkshop.teaching.Found;
import okrworkshop.teaching.Source;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** What one trainer does with the diagnosis of one workshop. */
record DiagnosisDesk(Workshops workshops, Diagnoses diagnoses, Materials materials, PersonId trainer, WorkshopId id) {
    Workshop workshop() {
        return workshops.get(trainer, id);
    }

    /** Whether the person changes something, and doesn't only look on. */
    boolean changes() {
        return workshop().crew().role(trainer).filter(CrewRole.OBSERVER::equals).isEmpty();
    }

    List<Material> brought() {
        return materials.of(trainer, id);
    }

    List<Source> sources() {
        return diagnoses.of(trainer, id);
    }

    void read(UUID material) {
        diagnoses.readMaterial(trainer, id, material);
    }

    void read(String text) {
        diagnoses.readText(trainer, id, text);
    }

    void read(byte[] file) {
        diagnoses.readFile(trainer, id, file);
    }

    Optional<Source> correct(Source source, List<Found> lines) {
        return diagnoses.correct(trainer, id, source.id(), source.revision(), lines);
    }

    void split(Source source, int line) {
        diagnoses.split(trainer, id, source.id(), source.revision(), line);
    }

    void delete(Source source) {
        diagnoses.delete(trainer, id, source.id());
    }

    List<String> names() {
        return diagnoses.names(trainer, id);
    }
}
