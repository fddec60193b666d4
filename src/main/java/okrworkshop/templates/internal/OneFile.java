package okrworkshop.templates.internal;

import okrworkshop.shared.Language;
import tools.jackson.databind.node.ObjectNode;

/** The one-file form of a template: its structure with the texts of all languages under {@code texts}. */
final class OneFile {
    static final String TEXTS = "texts";

    private OneFile() {}

    /** @throws IllegalArgumentException when a file can't be read */
    static ObjectNode of(TemplateFiles files) {
        ObjectNode root = tree(files, TemplateFiles.STRUCTURE);
        for (Language language : StructureReader.languages(root)) {
            String messages = TemplateFiles.messages(language.code());
            if (files.texts().containsKey(messages)) {
                root.withObjectProperty(TEXTS).set(language.code(), tree(files, messages));
            }
        }
        return root;
    }

    private static ObjectNode tree(TemplateFiles files, String file) {
        var problems = new Problems();
        return YamlReader.read(files.path(file), files.texts().getOrDefault(file, ""), problems)
                .map(YamlTree::root)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .orElseThrow(() -> new IllegalArgumentException(problems.list().toString()));
    }
}
