package okrworkshop.templates.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okrworkshop.shared.Language;
import okrworkshop.templates.TemplateProblem;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Templates on the class path: in {@code target/classes} and in the packaged jar alike. */
final class BuiltInTemplates {
    private static final String PATTERN = "classpath*:workshops/*/" + TemplateFiles.STRUCTURE;

    private BuiltInTemplates() {}

    static Found in(ClassLoader loader) {
        Map<String, TemplateFiles> byFolder = new TreeMap<>();
        List<TemplateProblem> problems = new ArrayList<>();
        try {
            for (Resource structure : new PathMatchingResourcePatternResolver(loader).getResources(PATTERN)) {
                String[] parts = structure.getURL().getPath().split("/");
                String folder = "workshops/" + parts[parts.length - 2];
                Problems wrong = new Problems();
                TemplateFiles files = read(structure, folder, wrong);
                if (wrong.none()) {
                    byFolder.putIfAbsent(folder, files);
                }
                problems.addAll(wrong.list());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Found(List.copyOf(byFolder.values()), problems);
    }

    private static TemplateFiles read(Resource structure, String folder, Problems problems) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        read(structure, TemplateFiles.STRUCTURE, folder, texts, problems);
        for (Language language : Language.values()) {
            String name = TemplateFiles.messages(language.code());
            Resource messages = structure.createRelative(name);
            if (messages.exists()) {
                read(messages, name, folder, texts, problems);
            }
        }
        return new TemplateFiles(folder, texts);
    }

    private static void read(
            Resource resource, String name, String folder, Map<String, String> texts, Problems problems)
            throws IOException {
        try (InputStream in = resource.getInputStream()) {
            Utf8.read(in, folder + "/" + name, problems).ifPresent(text -> texts.put(name, text));
        }
    }
}
