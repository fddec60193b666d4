package okrworkshop.export.desk;

import java.util.List;
import okrworkshop.shared.Language;
import org.springframework.context.MessageSource;

/** The product's own words in a bundle. */
final class BundleWords {
    private final MessageSource texts;
    private final Language language;

    BundleWords(MessageSource texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    String fileName() {
        return text("files.list.name") + ".txt";
    }

    /** What is in the zip and what is missing, one name a line. */
    String list(String workshop, List<String> made, List<String> missing) {
        StringBuilder list = new StringBuilder(workshop).append("\n\n");
        made.forEach(name -> list.append(name).append('\n'));
        if (!missing.isEmpty()) {
            list.append('\n').append(text("files.list.missing")).append('\n');
            missing.forEach(name -> list.append(name).append('\n'));
        }
        return list.toString();
    }

    private String text(String key) {
        return texts.getMessage(key, null, language.locale());
    }
}
