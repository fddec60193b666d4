package okrworkshop.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import okrworkshop.shared.Language;
import okrworkshop.templates.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The methods that a workshop can follow. */
@RestController
@Tag(name = "Templates")
class TemplateController {
    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    /** @param title in the caller's language */
    record TemplateJson(
            String id, int version, String title, List<String> languages, List<String> presets, int steps) {}

    @GetMapping("/api/v1/templates")
    List<TemplateJson> templates(HttpServletRequest request) {
        Language language = Language.of(request.getLocale());
        return templates.all().stream()
                .map(template -> new TemplateJson(
                        template.id(),
                        template.version(),
                        template.title(language),
                        template.languages().stream().map(Language::code).toList(),
                        template.presets(),
                        template.steps().size()))
                .toList();
    }
}
