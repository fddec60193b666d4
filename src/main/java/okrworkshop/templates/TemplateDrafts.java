package okrworkshop.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.PersonId;

/**
 * Templates that trainers write in the app, and the versions of them that new workshops use. Everybody sees all of them,
 * only the owner changes one: others copy it. Any thread may call.
 */
public interface TemplateDrafts {
    /** The most drafts of one person. */
    int MOST = 100;

    /** All drafts, the one that was changed last first. */
    List<TemplateDraft> all();

    Optional<TemplateDraft> byId(String id);

    /**
     * A draft with the same content, an id of its own, and titles that the owner can tell apart.
     *
     * @param titles title by language code; a language without an entry keeps its title
     * @throws okrworkshop.shared.RefusedException {@code template.too-many}
     */
    TemplateDraft copy(WorkshopTemplate original, Map<String, String> titles, PersonId owner);

    /** What an import led to. */
    sealed interface Taken {
        /** @param draft may have findings, which the owner can mend */
        record Accepted(TemplateDraft draft) implements Taken {}

        record Refused(List<TemplateProblem> problems) implements Taken {}
    }

    /**
     * Makes a draft of files that somebody chose: one file with everything, or {@code workshop.yaml} with its message
     * files. An id that is taken already gets a number.
     *
     * @param files content by file name
     * @throws okrworkshop.shared.RefusedException {@code template.too-many}
     */
    Taken take(Map<String, String> files, PersonId owner);

    /**
     * @param revision that the edits were made on
     * @param edits all or none
     * @throws okrworkshop.shared.RefusedException {@code template.changed-elsewhere}, {@code template.not-yours},
     *     {@code template.unknown}, {@code template.part-unknown}, {@code template.last-part}, {@code template.part-full},
     *     {@code text.too-long}, {@code text.malformed}
     */
    TemplateDraft edit(String id, int revision, List<TemplateEdit> edits, PersonId by);

    /** Puts an earlier content back, as a new revision; refuses as {@link #edit} does. */
    TemplateDraft restore(String id, int revision, String yaml, PersonId by);

    /**
     * Makes the draft the newest version for new workshops. Running workshops keep what they started with.
     *
     * @throws okrworkshop.shared.RefusedException {@code template.has-findings}, {@code template.unchanged}, and as for
     *     {@link #edit}
     */
    TemplateDraft publish(String id, int revision, PersonId by);

    /** Deletes the draft and takes its versions off the list; running workshops keep theirs. */
    void delete(String id, PersonId by);

    /** One file with everything, of any template that this installation has. */
    String export(WorkshopTemplate template);

    /**
     * The template out of what {@link #export} gave, also by an earlier version of the program; nothing is stored.
     *
     * @throws IllegalArgumentException when it is no such file
     */
    WorkshopTemplate read(String yaml);
}
