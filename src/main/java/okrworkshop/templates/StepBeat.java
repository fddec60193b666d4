package okrworkshop.templates;

/**
 * A beat of a step.
 *
 * @param part of the step's minutes, in proportion to those of the other beats; percent in templates
 */
public record StepBeat(Beat beat, int part) {}
