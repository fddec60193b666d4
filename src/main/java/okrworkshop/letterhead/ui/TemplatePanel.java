package okrworkshop.letterhead.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.ZoneId;
import okrworkshop.letterhead.KeptTemplate;
import okrworkshop.paper.Letterhead;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.SentFile;
import okrworkshop.workshops.ui.FileLink;

/** Which template is in use, the way to another one, and back. */
final class TemplatePanel extends Section {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int KILOBYTE = 1024;

    private final transient TemplateDesk desk;
    private final Div used = new Div();
    private final Paragraph said = new Paragraph();
    private final boolean looksOn;

    /** @param looksOn shows what is there and changes nothing */
    TemplatePanel(TemplateDesk desk, boolean looksOn) {
        this.desk = desk;
        this.looksOn = looksOn;
        addClassNames("okr-sheet", "okr-letterhead");
        said.getElement().setAttribute("role", "status");
        said.addClassName("okr-said");
        add(new H2(getTranslation("letterhead.in-use")), used);
        if (!looksOn) {
            var limit = new Paragraph(getTranslation("letterhead.limit", Letterhead.LARGEST / KILOBYTE / KILOBYTE));
            limit.addClassName("okr-hint");
            add(TemplateUpload.of(desk::bring, this::brought, said::setText), limit);
        }
        add(said);
        show();
    }

    private void show() {
        used.removeAll();
        desk.kept().ifPresentOrElse(this::show, () -> used.add(new Paragraph(getTranslation("letterhead.nothing"))));
    }

    private void show(KeptTemplate template) {
        var file = new FileLink(template.name(), () -> new SentFile(template.name(), WORD, desk.file()));
        var actions = new Div(file);
        actions.addClassName("okr-actions");
        if (!looksOn) {
            var remove = new Button(getTranslation("letterhead.remove"), click -> askToRemove());
            actions.add(remove);
        }
        used.add(
                actions,
                new Paragraph(getTranslation(
                        "letterhead.since",
                        String.valueOf(Math.max(1, template.size() / KILOBYTE)),
                        LocalDate.ofInstant(template.uploadedAt(), ZoneId.systemDefault())
                                .toString())));
    }

    private void askToRemove() {
        var dialog = new ConfirmDialog(
                getTranslation("letterhead.remove.title"),
                getTranslation("letterhead.remove.text"),
                getTranslation("letterhead.remove"),
                event -> remove());
        dialog.setConfirmButtonTheme("primary error");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }

    private void remove() {
        try {
            desk.remove();
            said.setText(getTranslation("letterhead.removed"));
        } catch (RefusedException refused) {
            said.setText(TemplateUpload.text(this, refused.refusal()));
        }
        show();
    }

    private void brought() {
        said.setText(getTranslation("letterhead.kept"));
        show();
    }
}
