package okrworkshop.templates;

import java.util.List;
import java.util.Optional;

/**
 * The templates of this installation: those in the jar, those in the data folder's {@code workshops/}, and what trainers
 * have published of their {@link TemplateDrafts}. Any thread may call.
 */
public interface Templates {
    /** The templates that loaded without an error, the newest version of each, by id, later meetings last. */
    List<WorkshopTemplate> all();

    Optional<WorkshopTemplate> byId(String id);

    /** What is wrong with templates that did not load; the others work. */
    List<TemplateProblem> problems();

    /** The texts of the template's files in one string, as a running workshop keeps them. */
    String source(WorkshopTemplate template);

    /**
     * The template out of what {@link #source} gave, also by an earlier version of the program. Cheap when it was asked
     * for recently.
     *
     * @throws IllegalArgumentException when it is no such string
     */
    WorkshopTemplate fromSource(String source);
}
