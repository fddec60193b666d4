package okrworkshop.templates.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.Language;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.TemplateProblem;
import okrworkshop.templates.WorkshopTemplate;

/** From the files of one template to the template, or to what is wrong with it. Any thread may call. */
final class TemplateLoader {
    private final SchemaCheck schema = new SchemaCheck();

    /** @param template present only when there are no problems */
    record Loaded(Optional<WorkshopTemplate> template, List<TemplateProblem> problems) {}

    /** Everything is checked, since a person can still mend it. */
    Loaded load(TemplateFiles files) {
        Problems problems = new Problems();
        Optional<WorkshopTemplate> template = read(files, problems, true);
        return new Loaded(problems.none() ? template : Optional.empty(), problems.list());
    }

    /**
     * Files that a workshop started with: they were good then. Rules that came later don't count, only the shape does.
     *
     * @throws IllegalArgumentException when they can't be read
     */
    WorkshopTemplate loadKept(TemplateFiles files) {
        Problems problems = new Problems();
        return read(files, problems, false)
                .orElseThrow(() -> new IllegalArgumentException(problems.list().toString()));
    }

    /** @param template what it would be; empty when not even its shape is good */
    record Drafted(Optional<WorkshopTemplate> template, List<TemplateDraft.Finding> findings) {}

    /** A template that somebody still works on, in one file. */
    Drafted draft(TemplateFiles files) {
        Problems problems = new Problems();
        Optional<WorkshopTemplate> template = read(files, problems, true);
        Optional<YamlTree> tree = YamlReader.read(
                files.folder(), files.texts().getOrDefault(TemplateFiles.STRUCTURE, ""), new Problems());
        return new Drafted(
                template,
                problems.list().stream()
                        .map(problem -> new TemplateDraft.Finding(
                                tree.map(known -> known.pointer(problem.line())).orElse(""), problem))
                        .toList());
    }

    private Optional<WorkshopTemplate> read(TemplateFiles files, Problems problems, boolean complete) {
        String name = files.path(TemplateFiles.STRUCTURE);
        String text = files.texts().get(TemplateFiles.STRUCTURE);
        if (text == null) {
            problems.add(name, 1, "The file is missing.", "Add it, or take the folder away.");
            return Optional.empty();
        }
        Optional<YamlTree> tree = YamlReader.read(name, text, problems);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        Problems shape = new Problems();
        schema.check(tree.get(), shape);
        if (!shape.none()) {
            shape.list().forEach(found -> problems.add(found.file(), found.line(), found.message(), found.remedy()));
            return Optional.empty();
        }
        List<Language> languages = StructureReader.languages(tree.get().root());
        Map<Language, MessageFile> messages = messages(files, tree.get(), languages, problems);
        WorkshopTemplate template =
                StructureReader.template(tree.get().root(), texts(files, languages.getFirst(), messages));
        if (complete) {
            check(template, tree.get(), files, messages, problems);
        }
        return Optional.of(template);
    }

    private static void check(
            WorkshopTemplate template,
            YamlTree tree,
            TemplateFiles files,
            Map<Language, MessageFile> messages,
            Problems problems) {
        List<Rule> rules = List.of(
                new UniqueIds(),
                new Minutes(tree.root()),
                new Fields(),
                new Reachable(),
                new Budgets(),
                new KnownChecklists(),
                new Rounds(),
                new Beats(),
                new BeforeClass());
        for (Rule rule : rules) {
            rule.check(
                    template,
                    (pointer, message, remedy) -> problems.add(tree.file(), tree.line(pointer), message, remedy));
        }
        for (String file : files.texts().keySet()) {
            boolean listed = template.languages().stream()
                    .anyMatch(language -> file.equals(TemplateFiles.messages(language.code())));
            if (TemplateFiles.isMessages(file) && !listed) {
                problems.add(
                        files.path(file),
                        1,
                        "Its language is not listed in workshop.yaml.",
                        "Add it to \"languages:\" there, or remove the file.");
            }
        }
        for (String code : tree.root().path(OneFile.TEXTS).propertyNames()) {
            if (template.languages().stream()
                    .noneMatch(language -> language.code().equals(code))) {
                problems.add(
                        tree.file(),
                        tree.line("/" + OneFile.TEXTS + "/" + code),
                        "The language \"" + code + "\" is not listed.",
                        "Add it to \"languages:\", or remove its texts.");
            }
        }
        List<RequiredTexts.Path> required = RequiredTexts.of(
                template,
                path -> messages.values().stream().anyMatch(file -> file.texts().containsKey(path)));
        messages.values().forEach(file -> TextCheck.check(required, file, problems));
    }

    private static Map<Language, MessageFile> messages(
            TemplateFiles files, YamlTree tree, List<Language> languages, Problems problems) {
        Map<Language, MessageFile> read = new EnumMap<>(Language.class);
        for (Language language : languages) {
            String file = TemplateFiles.messages(language.code());
            String text = files.texts().get(file);
            String here = "/" + OneFile.TEXTS + "/" + language.code();
            if (tree.root().at(here).isObject()) {
                read.put(language, MessageFile.read(tree.under(here), problems));
                if (text != null) {
                    problems.add(
                            files.path(file),
                            1,
                            "The texts of this language lie in workshop.yaml too.",
                            "Remove the file, or \"" + language.code() + "\" under \"texts:\" there.");
                }
            } else if (text == null) {
                problems.add(
                        files.path(file),
                        1,
                        "The file is missing.",
                        "Add it, or take \"" + language.code() + "\" out of \"languages:\" in workshop.yaml.");
            } else {
                YamlReader.read(files.path(file), text, problems)
                        .ifPresent(own -> read.put(language, MessageFile.read(own, problems)));
            }
        }
        return read;
    }

    private static TemplateMessages texts(TemplateFiles files, Language first, Map<Language, MessageFile> messages) {
        Map<Language, Map<String, MessageFile.Entry>> texts = new EnumMap<>(Language.class);
        messages.forEach((language, file) -> texts.put(language, Map.copyOf(file.texts())));
        return new TemplateMessages(first, texts, files);
    }
}
