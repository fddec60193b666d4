package okrworkshop.authoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.TemplateDrafts;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;

/** All templates of the installation: what came with it and what trainers write. */
@Route(Places.LIST)
@RolesAllowed("TRAINER")
class TemplatesView extends Main implements HasDynamicTitle {
    private final transient Templates templates;
    private final transient TemplateDrafts drafts;
    private final transient Trainers trainers;
    private final transient Trainer trainer;
    private final Div cards = new Div();

    TemplatesView(Templates templates, TemplateDrafts drafts, Trainers trainers, SignedIn signedIn) {
        this.templates = templates;
        this.drafts = drafts;
        this.trainers = trainers;
        this.trainer = signedIn.requireTrainer();
        addClassName("okr-page");
        cards.addClassName("okr-cards");
        add(
                new H1(getTranslation("templates.title")),
                new Paragraph(getTranslation("templates.intro")),
                cards,
                new ImportPanel(files -> drafts.take(files, trainer.id()), this::open));
        problems();
        draw();
    }

    private void problems() {
        if (!templates.problems().isEmpty()) {
            var section = new Section(
                    new H2(getTranslation("templates.problems")),
                    new Paragraph(getTranslation("templates.problems.text")),
                    new ProblemList(templates.problems()));
            section.addClassNames("okr-sheet", "okr-part-section");
            add(section);
        }
    }

    private void draw() {
        cards.removeAll();
        List<TemplateDraft> written = drafts.all();
        written.forEach(draft -> cards.add(card(draft.template(), Optional.of(draft))));
        templates.all().stream()
                .filter(template ->
                        written.stream().noneMatch(draft -> draft.id().equals(template.id())))
                .forEach(template -> cards.add(card(template, Optional.empty())));
    }

    private TemplateCard card(WorkshopTemplate template, Optional<TemplateDraft> draft) {
        boolean own = draft.filter(each -> each.owner().equals(trainer.id())).isPresent();
        return new TemplateCard(
                template, TemplateOrigin.of(this, template, draft, trainer, trainers), own, new TemplateCard.Actions() {
                    @Override
                    public String yaml() {
                        return drafts.export(template);
                    }

                    @Override
                    public void copy() {
                        open(drafts.copy(
                                template, CopyTitles.of(TemplatesView.this, template, titles()), trainer.id()));
                    }

                    @Override
                    public void delete() {
                        drafts.delete(template.id(), trainer.id());
                        draw();
                    }
                });
    }

    private List<WorkshopTemplate> titles() {
        return java.util.stream.Stream.concat(
                        templates.all().stream(), drafts.all().stream().map(TemplateDraft::template))
                .toList();
    }

    private void open(TemplateDraft draft) {
        UI.getCurrent().navigate(Places.template(draft.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("templates.title") + " · " + getTranslation("app.name");
    }
}
