package okrworkshop.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step of the agenda. Its texts lie under {@code steps.<id>.}: {@code title}, {@code goal}, {@code prompts} (list, for
 * participants), {@code help} (list of worked examples for a group that is stuck, may be left out), {@code notes} (list,
 * for the trainer), {@code flows} (what flows on, one sentence).
 *
 * @param number what people call it: {@code 1} … {@code 7}, or empty for a step between
 * @param minutes length by preset id
 * @param carry cards of earlier steps that are shown at the top
 * @param done the definition of done
 * @param beats in their order, empty for a step without: everything is allowed all the time
 * @param beatsBy who moves a group from beat to beat, besides the trainer
 * @param checklist with which a group looks at its own work of this step
 */
public record StepTemplate(
        String id,
        String number,
        Map<String, Integer> minutes,
        List<Carry> carry,
        List<Lens> lenses,
        List<Gate> done,
        List<StepBeat> beats,
        BeatsBy beatsBy,
        Optional<String> checklist) {
    public StepTemplate {
        minutes = Map.copyOf(minutes);
        carry = List.copyOf(carry);
        lenses = List.copyOf(lenses);
        done = List.copyOf(done);
        beats = List.copyOf(beats);
    }

    /** Without a checklist. */
    public StepTemplate(
            String id,
            String number,
            Map<String, Integer> minutes,
            List<Carry> carry,
            List<Lens> lenses,
            List<Gate> done,
            List<StepBeat> beats,
            BeatsBy beatsBy) {
        this(id, number, minutes, carry, lenses, done, beats, beatsBy, Optional.empty());
    }

    /** Without beats. */
    public StepTemplate(
            String id,
            String number,
            Map<String, Integer> minutes,
            List<Carry> carry,
            List<Lens> lenses,
            List<Gate> done) {
        this(id, number, minutes, carry, lenses, done, List.of(), BeatsBy.FACILITATOR);
    }

    public boolean has(Beat beat) {
        return beats.stream().anyMatch(each -> each.beat() == beat);
    }
}
