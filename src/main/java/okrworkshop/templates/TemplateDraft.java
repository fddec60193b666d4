package okrworkshop.templates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.PersonId;

/**
 * A template that a trainer writes in the app. Immutable: each change is a new revision.
 *
 * @param revision counts the changes from 1; a change names the one that it was made on
 * @param published version that new workshops can use, 0 while there is none
 * @param publishedRevision revision that became that version, 0 while there is none
 * @param yaml the whole as one file, as it is exported
 * @param template the draft as it would be; it may have problems
 */
public record TemplateDraft(
        String id,
        PersonId owner,
        int revision,
        int published,
        int publishedRevision,
        Instant changedAt,
        String yaml,
        WorkshopTemplate template,
        List<Finding> findings) {
    public TemplateDraft {
        findings = List.copyOf(findings);
    }

    /** Whether something changed since it was published last. */
    public boolean changed() {
        return revision != publishedRevision;
    }

    /**
     * What hinders publishing.
     *
     * @param pointer JSON pointer into the one-file form: {@code /steps/0/done/2}, or {@code /texts/en/steps/look/title}
     * @param problem the technical words of the check
     */
    public record Finding(String pointer, TemplateProblem problem) {
        /** The position of the step in which it lies. */
        public Optional<Integer> step() {
            String[] parts = pointer.split("/");
            return parts.length > 2 && parts[1].equals("steps")
                    ? Optional.of(Integer.valueOf(parts[2]))
                    : Optional.empty();
        }
    }
}
