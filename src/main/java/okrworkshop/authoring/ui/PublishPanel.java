package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import okrworkshop.shared.Language;
import okrworkshop.templates.TemplateDraft;

/** What hinders publishing, and the way to publish. */
final class PublishPanel extends Section {
    private final transient Consumer<FindingPlace> jump;
    private final transient Language reading;
    private final H2 title = new H2();
    private final Paragraph text = new Paragraph();
    private final UnorderedList findings = new UnorderedList();
    private final Button publish = new Button();

    PublishPanel(Language reading, Runnable publishing, Consumer<FindingPlace> jump) {
        this.jump = jump;
        this.reading = reading;
        addClassNames("okr-sheet", "okr-publish");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClickListener(event -> publishing.run());
        findings.addClassNames("okr-findings", "okr-scrolling");
        findings.getElement().setAttribute("tabindex", "0");
        text.setId("okr-publish-text");
        publish.getElement().setAttribute("aria-describedby", "okr-publish-text");
        var words = new Div(title, text);
        words.addClassName("okr-title");
        var row = new Div(words, publish);
        row.addClassName("okr-title-row");
        add(row, findings);
    }

    void show(TemplateDraft draft) {
        int version = draft.published() == 0 ? draft.template().version() : draft.published() + 1;
        int count = draft.findings().size();
        publish.setText(getTranslation("author.publish", version));
        publish.setEnabled(count == 0 && draft.changed());
        if (count > 0) {
            title.setText(getTranslation("author.findings", count));
            text.setText(getTranslation("author.findings.text"));
        } else if (draft.changed()) {
            title.setText(getTranslation("author.ready"));
            text.setText(getTranslation("author.ready.text"));
        } else {
            title.setText(getTranslation("author.published", draft.published()));
            text.setText(getTranslation("author.published.text"));
        }
        findings.removeAll();
        findings.setVisible(count > 0);
        findings.getElement().setAttribute("aria-label", title.getText());
        draft.findings().forEach(finding -> findings.add(entry(draft, finding)));
    }

    private ListItem entry(TemplateDraft draft, TemplateDraft.Finding finding) {
        FindingPlace place = FindingPlace.of(this, draft.template(), finding, reading);
        var go = new Button(String.join(" · ", place.words()), event -> jump.accept(place));
        go.addThemeVariants(ButtonVariant.TERTIARY);
        var reason = new Paragraph(getTranslation(FindingReason.key(finding.problem())));
        return new ListItem(
                go,
                reason,
                technical(List.of(finding.problem().message(), finding.problem().remedy())));
    }

    private static Component technical(List<String> sentences) {
        var line = new Paragraph(String.join(" ", sentences));
        line.getElement().setAttribute("lang", "en");
        line.addClassName("okr-technical");
        return line;
    }
}
