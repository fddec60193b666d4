package okrworkshop.templates.internal;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import okrworkshop.templates.TemplateProblem;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads the files once, at the start; what trainers publish in the app counts at once. */
@Component
class InstalledTemplates implements Templates {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledTemplates.class);

    private final TemplateLoader loader = new TemplateLoader();
    private final RecentlyKept kept = new RecentlyKept(source -> loader.loadKept(KeptSource.read(source)));
    private final Library library;
    private final Published published;

    InstalledTemplates(@Value("${okr.data:./data}") String data, Published published) {
        this.published = published;
        library = Library.load(
                loader,
                BuiltInTemplates.in(InstalledTemplates.class.getClassLoader()),
                TemplateFolders.in(Path.of(data).resolve("workshops")));
        library.problems().forEach(problem -> LOG.warn("Template not loaded: {}", problem));
    }

    @Override
    public List<WorkshopTemplate> all() {
        return byId().values().stream()
                .sorted(Comparator.comparing(WorkshopTemplate::goesOn))
                .toList();
    }

    @Override
    public Optional<WorkshopTemplate> byId(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    private SortedMap<String, WorkshopTemplate> byId() {
        SortedMap<String, WorkshopTemplate> all = new TreeMap<>(library.templates());
        for (String source : published.newest()) {
            WorkshopTemplate template = fromSource(source);
            all.merge(template.id(), template, (file, own) -> own.version() > file.version() ? own : file);
        }
        return all;
    }

    @Override
    public List<TemplateProblem> problems() {
        return library.problems();
    }

    @Override
    public String source(WorkshopTemplate template) {
        if (template.messages() instanceof TemplateMessages messages) {
            return KeptSource.write(messages.files());
        }
        throw new IllegalArgumentException("template " + template.id() + " was not loaded from files");
    }

    @Override
    public WorkshopTemplate fromSource(String source) {
        return kept.get(source);
    }
}
