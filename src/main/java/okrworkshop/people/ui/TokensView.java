package okrworkshop.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainers;
import okrworkshop.shared.PersonId;

/** The trainer's tokens for the HTTP API. A new one is shown once, since only its hash is kept. */
@Route("tokens")
@RolesAllowed("TRAINER")
class TokensView extends Main implements HasDynamicTitle {
    private final transient Trainers trainers;
    private final transient PersonId trainer;
    private final TextField label = new TextField(getTranslation("tokens.label"));
    private final Div fresh = new Div();
    private final UnorderedList list = new UnorderedList();

    TokensView(Trainers trainers, SignedIn signedIn) {
        this.trainers = trainers;
        this.trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-medium");
        label.setPlaceholder(getTranslation("tokens.label.example"));
        var issue = new Button(getTranslation("tokens.issue"), event -> issue());
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(label, issue);
        form.addClassName("okr-inline-form");
        fresh.getElement().setAttribute("role", "status");
        list.addClassName("okr-rows");
        add(new H1(getTranslation("tokens.title")), new Paragraph(getTranslation("tokens.intro")), form, fresh, list);
        refresh();
    }

    private void issue() {
        String name = label.getValue().isBlank() ? getTranslation("tokens.label.example") : label.getValue();
        var secret = new Span(trainers.issueApiToken(trainer, name));
        secret.addClassName("okr-secret");
        fresh.removeAll();
        fresh.addClassName("okr-notice");
        fresh.add(new Paragraph(getTranslation("tokens.once")), secret);
        label.clear();
        refresh();
    }

    private void refresh() {
        list.removeAll();
        for (Trainers.ApiToken token : trainers.apiTokens(trainer)) {
            list.add(row(token));
        }
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(getTranslation("tokens.none")));
        }
    }

    private ListItem row(Trainers.ApiToken token) {
        String issued = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(token.issuedAt());
        var when = new Span(getTranslation("tokens.issued", issued));
        when.addClassName("okr-muted");
        var revoke = new Button(getTranslation("tokens.revoke"), event -> confirmRevoke(token));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return new ListItem(new Span(token.label()), when, revoke);
    }

    private void confirmRevoke(Trainers.ApiToken token) {
        var dialog = new ConfirmDialog(
                getTranslation("tokens.revoke.title", token.label()),
                getTranslation("tokens.revoke.text"),
                getTranslation("tokens.revoke"),
                event -> {
                    trainers.revokeApiToken(trainer, token.id());
                    refresh();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tokens.title") + " · " + getTranslation("app.name");
    }
}
