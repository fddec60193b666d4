package okrworkshop.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import okrworkshop.templates.WorkshopTemplate;

/** Downloads a template as one YAML file, made when somebody clicks. */
final class ExportLink extends Anchor {
    ExportLink(Supplier<WorkshopTemplate> template, Supplier<String> yaml) {
        DownloadHandler file = event -> {
            event.setFileName(template.get().id() + ".yaml");
            event.setContentType("application/yaml; charset=utf-8");
            event.getOutputStream().write(yaml.get().getBytes(StandardCharsets.UTF_8));
        };
        setHref(file);
        setText(getTranslation("templates.export"));
        getElement().setAttribute("download", true);
        addClassName("okr-text-link");
    }
}
