package okrworkshop.templates.internal;

import java.util.List;
import java.util.Map;
import okrworkshop.shared.Language;
import okrworkshop.templates.Messages;

/**
 * The texts of a loaded template.
 *
 * @param files what they were read from, so that a running workshop can keep them
 */
record TemplateMessages(Language first, Map<Language, Map<String, MessageFile.Entry>> texts, TemplateFiles files)
        implements Messages {
    private static final MessageFile.Entry NONE = new MessageFile.Entry(List.of(), false);

    TemplateMessages {
        texts = Map.copyOf(texts);
    }

    @Override
    public String text(Language language, String path) {
        List<String> found = texts(language, path);
        return found.isEmpty() ? "" : found.getFirst();
    }

    @Override
    public List<String> texts(Language language, String path) {
        List<String> own = own(language, path);
        return own.isEmpty() ? own(first, path) : own;
    }

    @Override
    public List<String> own(Language language, String path) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(path, NONE).texts();
    }
}
