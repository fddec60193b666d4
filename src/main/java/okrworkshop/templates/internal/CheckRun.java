package okrworkshop.templates.internal;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.shared.Language;
import okrworkshop.templates.TemplateProblem;
import okrworkshop.templates.WorkshopTemplate;

/** The command line's check: prints what loads and what does not. */
public final class CheckRun {
    private static final int GOOD = 0;
    private static final int WRONG = 1;
    private static final int UNREADABLE = 2;

    private final PrintStream out;

    public CheckRun(PrintStream out) {
        this.out = out;
    }

    /** @return the process's exit code */
    public int builtIn() {
        return check(BuiltInTemplates.in(CheckRun.class.getClassLoader()));
    }

    /** @return the process's exit code */
    public int path(Path path) {
        if (TemplateFolders.isSingle(path)) {
            return check(TemplateFolders.single(path));
        }
        Path folder =
                path.endsWith(TemplateFiles.STRUCTURE) ? path.toAbsolutePath().getParent() : path;
        if (folder == null || !Files.isDirectory(folder) || !Files.isReadable(folder)) {
            out.println(path
                    + ": There is no folder that can be read. Name a template's folder, or one that holds templates.");
            return UNREADABLE;
        }
        Found found = Files.exists(folder.resolve(TemplateFiles.STRUCTURE))
                ? TemplateFolders.at(folder)
                : TemplateFolders.in(folder);
        if (found.templates().isEmpty() && found.problems().isEmpty()) {
            out.println(new TemplateProblem(
                    folder.toString(),
                    1,
                    "There is no template here.",
                    "A template is a folder with a workshop.yaml."));
            return WRONG;
        }
        return check(found);
    }

    private int check(Found found) {
        TemplateLoader loader = new TemplateLoader();
        List<TemplateProblem> problems = new ArrayList<>(found.problems());
        for (TemplateFiles files : found.templates()) {
            TemplateLoader.Loaded loaded = loader.load(files);
            loaded.template().ifPresent(template -> out.println(line(template)));
            problems.addAll(loaded.problems());
        }
        problems.forEach(out::println);
        return problems.isEmpty() ? GOOD : WRONG;
    }

    private static String line(WorkshopTemplate template) {
        String languages = template.languages().stream().map(Language::code).collect(Collectors.joining(", "));
        String presets = template.presets().stream()
                .map(preset -> preset + " " + minutes(template, preset) + " min")
                .collect(Collectors.joining(", "));
        return "ok  " + template.id() + " " + template.version() + ": "
                + template.steps().size() + " steps; " + presets + "; " + languages;
    }

    private static int minutes(WorkshopTemplate template, String preset) {
        return template.steps().stream()
                .mapToInt(step -> step.minutes().getOrDefault(preset, 0))
                .sum();
    }
}
