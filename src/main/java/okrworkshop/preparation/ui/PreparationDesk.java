package okrworkshop.preparation.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.preparation.Material;
import okrworkshop.preparation.Materials;
import okrworkshop.preparation.Preparation;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.preparation.Surveys;
import okrworkshop.shared.PersonId;
import okrworkshop.templates.MaterialList;
import okrworkshop.templates.Survey;
import okrworkshop.workshops.Workshop;

/** What one trainer does with the preparation of one workshop. */
record PreparationDesk(Surveys surveys, Materials materials, PersonId trainer, Workshop workshop) {
    Optional<Survey> survey() {
        return workshop.template().survey();
    }

    Preparation now() {
        return surveys.get(trainer, workshop.id());
    }

    void plan(Optional<LocalDate> day, Optional<LocalDate> closes) {
        surveys.plan(trainer, workshop.id(), day, closes);
    }

    void names(boolean names) {
        surveys.names(trainer, workshop.id(), names);
    }

    void note(String notes) {
        surveys.note(trainer, workshop.id(), notes);
    }

    void openSurvey() {
        surveys.open(trainer, workshop.id());
    }

    void closeSurvey() {
        surveys.close(trainer, workshop.id());
    }

    SurveyResults results() {
        return surveys.results(trainer, workshop.id());
    }

    List<Material> all() {
        return materials.of(trainer, workshop.id());
    }

    void add(MaterialList list, String name, Materials.Content content) {
        materials.add(trainer, workshop.id(), list.id(), name, content);
    }

    void choose(UUID material, List<String> steps) {
        materials.choose(trainer, workshop.id(), material, steps);
    }

    void delete(UUID material) {
        materials.delete(trainer, workshop.id(), material);
    }
}
