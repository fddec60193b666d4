package okrworkshop.templates;

import java.util.List;
import okrworkshop.shared.Language;

/**
 * The texts of a template by path, for instance {@code steps.expectations.title}. The loader has made sure that every
 * path which the structure needs exists in each language of the template.
 */
public interface Messages {
    /** @return the text; in a language that the template lacks, the text of its first language; empty when there is none */
    String text(Language language, String path);

    /** A list of texts, empty when the template has none at the path. */
    List<String> texts(Language language, String path);

    /** What stands in this very language, empty when nothing does: no other language stands in. */
    default List<String> own(Language language, String path) {
        return texts(language, path);
    }
}
