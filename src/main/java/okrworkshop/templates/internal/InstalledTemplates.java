package okrworkshop.templates.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import okrworkshop.templates.TemplateProblem;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads all templates once, at the start. */
@Component
class InstalledTemplates implements Templates {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledTemplates.class);

    private final TemplateLoader loader = new TemplateLoader();
    private final RecentlyKept kept = new RecentlyKept(source -> loader.loadKept(KeptSource.read(source)));
    private final Library library;

    InstalledTemplates(@Value("${okr.data:./data}") String data) {
        library = Library.load(
                loader,
                BuiltInTemplates.in(InstalledTemplates.class.getClassLoader()),
                TemplateFolders.in(Path.of(data).resolve("workshops")));
        library.problems().forEach(problem -> LOG.warn("Template not loaded: {}", problem));
    }

    @Override
    public List<WorkshopTemplate> all() {
        return List.copyOf(library.templates().values());
    }

    @Override
    public Optional<WorkshopTemplate> byId(String id) {
        return Optional.ofNullable(library.templates().get(id));
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
