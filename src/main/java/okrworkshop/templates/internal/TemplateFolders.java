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

    /** Every folder and every single file below this one; nothing when it does not exist. */
    static Found in(Path parent) {
        if (!Files.isDirectory(parent)) {
            return new Found(List.of(), List.of());
        }
        List<Path> folders;
        try (Stream<Path> list = Files.list(parent)) {
            folders = list.filter(entry -> Files.isDirectory(entry) || isSingle(entry))
                    .filter(folder -> !String.valueOf(folder.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return new Found(List.of(), List.of(unreadable(parent.toString())));
        }
        Found found = new Found(List.of(), List.of());
        for (Path folder : folders) {
            found = found.and(Files.isDirectory(folder) ? at(folder) : single(folder));
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

    /** A template in one file. */
    static Found single(Path file) {
        Problems problems = new Problems();
        try (InputStream in = Files.newInputStream(file)) {
            List<TemplateFiles> read = Utf8.read(in, file.toString(), problems)
                    .map(text -> TemplateFiles.single(file.toString(), text))
                    .stream()
                    .toList();
            return new Found(read, problems.list());
        } catch (IOException e) {
            return new Found(List.of(), List.of(unreadable(file.toString())));
        }
    }

    static boolean isSingle(Path file) {
        return Files.isRegularFile(file) && TemplateFiles.isYaml(file.toString()) && !belongs(file);
    }

    private static boolean belongs(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.equals(TemplateFiles.STRUCTURE) || TemplateFiles.isMessages(name);
    }

    private static TemplateProblem unreadable(String file) {
        return new TemplateProblem(file, 1, "It can't be read.", "Give the server the right to read it.");
    }
}
