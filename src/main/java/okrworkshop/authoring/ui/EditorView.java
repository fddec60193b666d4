package okrworkshop.authoring.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.TemplateDrafts;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.StepPreview;

/** One template: its owner writes it here, everybody else looks at it. */
@Route(Places.ONE)
@RolesAllowed("TRAINER")
class EditorView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Templates templates;
    private final transient TemplateDrafts drafts;
    private final transient Trainers trainers;
    private final transient StepPreview preview;
    private final transient Trainer trainer;
    private transient Optional<Editor> editor = Optional.empty();

    EditorView(Templates templates, TemplateDrafts drafts, Trainers trainers, StepPreview preview, SignedIn signedIn) {
        this.templates = templates;
        this.drafts = drafts;
        this.trainers = trainers;
        this.preview = preview;
        this.trainer = signedIn.requireTrainer();
        addClassNames("okr-page", "okr-author");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        Part part = Places.part(event.getLocation());
        Optional<Editor> shown = editor.filter(open -> open.template().id().equals(id));
        if (shown.isPresent()) {
            shown.get().show(part);
            return;
        }
        Optional<TemplateDraft> draft = drafts.byId(id);
        WorkshopTemplate template = draft.map(TemplateDraft::template)
                .or(() -> templates.byId(id))
                .orElseThrow(() -> new RefusedException("template.unknown"));
        Editor fresh = new Editor(
                new Desk(drafts, template, draft, trainer),
                desk -> TemplateOrigin.of(this, desk.template(), desk.draft(), trainer, trainers),
                preview,
                part);
        editor = Optional.of(fresh);
        removeAll();
        add(fresh);
    }

    @Override
    public String getPageTitle() {
        return editor.map(open -> TemplateWords.title(open.template(), Language.of(getLocale())))
                        .orElse("")
                + " · " + getTranslation("app.name");
    }
}
