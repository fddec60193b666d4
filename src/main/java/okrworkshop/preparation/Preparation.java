package okrworkshop.preparation;

import java.time.LocalDate;
import java.util.Optional;
import okrworkshop.shared.WorkshopId;

/**
 * How the preparation of a workshop is set up, as it stands today.
 *
 * @param day on which the workshop is held; due dates count back from it
 * @param closes last day of the survey
 * @param names whether people say who they are in the survey
 * @param notes of interviews, for the trainer alone
 */
public record Preparation(
        WorkshopId workshop,
        Optional<LocalDate> day,
        Optional<LocalDate> closes,
        SurveyPhase survey,
        boolean names,
        String notes) {}
