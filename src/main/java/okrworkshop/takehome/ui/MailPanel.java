package okrworkshop.takehome.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import okrworkshop.takehome.MailFailure;
import okrworkshop.takehome.Mailing;

/** Sends mail to those who left an address; shows numbers and never an address. */
final class MailPanel extends Section {
    private final transient TrainerDesk desk;
    private final Paragraph waiting = new Paragraph();
    private final Paragraph sent = new Paragraph();
    private final Paragraph link = new Paragraph();
    private final Paragraph count = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button send = new Button(getTranslation("homes.mail.send"), event -> send());
    private final Refused said = new Refused();
    private final Map<MailFailure, Paragraph> failures = new EnumMap<>(MailFailure.class);

    MailPanel(TrainerDesk desk) {
        this.desk = desk;
        addClassNames("okr-sheet", "okr-homes");
        waiting.addClassName("okr-strong");
        link.addClassName("okr-muted");
        count.getElement().setAttribute("role", "status");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation("homes.mail")),
                new Paragraph(getTranslation("homes.mail.what")),
                waiting,
                link,
                send,
                said,
                bar,
                count,
                sent);
        for (MailFailure failure : MailFailure.values()) {
            var line = new Paragraph();
            failures.put(failure, line);
            add(line);
        }
    }

    void show() {
        Mailing now = desk.mailing();
        waiting.setText(getTranslation("homes.mail.waiting", now.waiting()));
        sent.setText(getTranslation("homes.mail.sent", now.sent()));
        link.setText(now.link()
                .map(address -> getTranslation("homes.mail.link", address))
                .orElse(""));
        link.setVisible(now.link().isPresent());
        send.setVisible(desk.helps());
        send.setEnabled(now.waiting() > 0 && now.progress().isEmpty() && desk.open());
        show(now.progress());
        failures.forEach((failure, line) -> {
            int times = now.failed().getOrDefault(failure, 0);
            line.setVisible(times > 0);
            line.setText(times > 0 ? getTranslation("homes.mail.failed." + failure.wireName(), times) : "");
        });
    }

    private void show(Optional<Mailing.Progress> progress) {
        bar.setVisible(progress.isPresent());
        progress.ifPresent(now -> bar.setValue(now.all() == 0 ? 0 : (double) now.done() / now.all()));
        count.setText(progress.map(now -> getTranslation("homes.mail.running", now.done(), now.all()))
                .orElse(""));
    }

    private void send() {
        said.trying(desk::send);
        show();
    }
}
