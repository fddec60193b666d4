package okrworkshop.templates;

/**
 * A beat of a step.
 *
 * @param part percent of the step's minutes
 */
public record StepBeat(Beat beat, int part) {}
