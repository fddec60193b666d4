package okrworkshop.templates.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import okrworkshop.templates.TemplateProblem;

/** Templates in folders of the file system. */
final class TemplateFolders {
    private TemplateFolders() {}

    /** Every folder below this one; nothing when it does not exist. */
    static Found in(Path parent) {
        if (!Files.isDirectory(parent)) {
            return new Found(List.of(), List.of());
        }
        List<Path> folders;
        try (Stream<Path> list = Files.list(parent)) {
            folders = list.filter(Files::isDirectory)
                    .filter(folder -> !String.valueOf(folder.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return new Found(List.of(), List.of(unreadable(parent.toString())));
        }
        Found found = new Found(List.of(), List.of());
        for (Path folder : folders) {
            found = found.and(at(folder));
        }
        return found;
    }

    /** The template in this folder. */
    static Found at(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        Problems problems = new Problems();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> list = Files.list(folder)) {
            list.filter(Files::isRegularFile)
                    .filter(TemplateFolders::belongs)
                    .sorted()
                    .forEach(files::add);
        } catch (IOException e) {
            return new Found(List.of(), List.of(unreadable(folder.toString())));
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                Utf8.read(in, file.toString(), problems)
                        .ifPresent(text -> texts.put(String.valueOf(file.getFileName()), text));
            } catch (IOException e) {
                return new Found(List.of(), List.of(unreadable(file.toString())));
            }
        }
        return problems.none()
                ? new Found(List.of(new TemplateFiles(folder.toString(), texts)), List.of())
                : new Found(List.of(), problems.list());
    }

    private static boolean belongs(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.equals(TemplateFiles.STRUCTURE) || TemplateFiles.isMessages(name);
    }

    private static TemplateProblem unreadable(String file) {
        return new TemplateProblem(file, 1, "It can't be read.", "Give the server the right to read it.");
    }
}
