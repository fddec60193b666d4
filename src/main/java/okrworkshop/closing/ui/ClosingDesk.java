package okrworkshop.closing.ui;

import java.time.LocalDate;
import java.util.Optional;
import okrworkshop.closing.ClosingPhase;
import okrworkshop.closing.Feedback;
import okrworkshop.closing.NextSteps;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Keeping;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** What one trainer does with the end of one workshop. */
record ClosingDesk(
        Workshops workshops, Feedback feedback, NextSteps steps, Keepings keepings, PersonId trainer, WorkshopId id) {
    Workshop workshop() {
        return workshops.get(trainer, id);
    }

    ClosingPhase phase() {
        return feedback.phase(id);
    }

    void open() {
        feedback.open(trainer, id);
    }

    void end() {
        feedback.end(trainer, id);
    }

    Optional<SurveyResults> results() {
        return feedback.results(trainer, id);
    }

    int planning() {
        return steps.people(id);
    }

    boolean leads() {
        return workshop().crew().leads(trainer);
    }

    boolean owns() {
        return workshop().crew().owner().equals(trainer);
    }

    Keeping keeping() {
        return keepings.of(id);
    }

    void keep(Optional<LocalDate> until) {
        keepings.keep(trainer, id, until);
    }

    void contact(String line) {
        keepings.contact(trainer, id, line);
    }

    void delete() {
        keepings.delete(trainer, id);
    }
}
