package okrworkshop.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import okrworkshop.testing.MemoryArrival;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = Pages.class)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.cockpit.ui"})
class AccountStoryTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemoryArrival arrival;

    @BeforeEach
    void emptyInstallation() {
        trainers.clear();
        arrival.clear();
    }

    @Test
    void theOneTimeLinkCreatesTheFirstAccount() {
        openLink(MemoryTrainers.SETUP_TOKEN);
        fill("Ms Chen", "chen", "correct horse", "correct horse");

        assertThat(title()).isEqualTo("Your account is ready");
        assertThat(trainers.byUsername("chen")).isPresent();
    }

    @Test
    void aShortPasswordIsExplainedAtItsField() {
        openLink(MemoryTrainers.SETUP_TOKEN);
        fill("Ms Chen", "chen", "short", "short");

        assertThat(password("Password").isInvalid()).isTrue();
        assertThat(password("Password").getErrorMessage()).contains("at least 10 characters");
        assertThat(trainers.none()).isTrue();
    }

    @Test
    void twoDifferentPasswordsCreateNothing() {
        openLink(MemoryTrainers.SETUP_TOKEN);
        fill("Ms Chen", "chen", "correct horse", "correct house");

        assertThat(password("Password again").isInvalid()).isTrue();
        assertThat(trainers.none()).isTrue();
    }

    @Test
    void aSpentLinkPointsToTheSignIn() {
        trainers.signIn("chen");

        openLink(MemoryTrainers.SETUP_TOKEN);

        assertThat(title()).isEqualTo("The set-up is done");
    }

    @Test
    void aWrongLinkSaysWhereTheRightOneIs() {
        openLink("guessed");

        assertThat(title()).isEqualTo("This link doesn’t open the set-up");
        assertThat(find(TextField.class).exists()).isFalse();
    }

    @Test
    void theOneTimeLinkOpensNothingOnAnotherDevice() {
        arrival.elsewhere();

        openLink(MemoryTrainers.SETUP_TOKEN);

        assertThat(title()).isEqualTo("Please open this on the server’s machine");
        assertThat(find(TextField.class).exists()).isFalse();
    }

    @Test
    void whoIsSignedInIsNotAskedAgain() {
        trainers.signIn("chen");

        UI.getCurrent().navigate("login");

        assertThat(title()).isEqualTo("Workshops");
    }

    @Test
    void anAddressWithoutAPageSaysSo() {
        trainers.signIn("chen");

        UI.getCurrent().navigate("nothing-here");

        assertThat(title()).isEqualTo("There is nothing here");
    }

    @Test
    void aTokenIsShownOnceAndRevokedAfterAQuestion() {
        trainers.signIn("chen");
        navigate(TokensView.class);
        test(find(TextField.class).single()).setValue("Backup script");
        click("Create token");

        assertThat(find(Span.class).withText("okr_secret").exists()).isTrue();
        UI.getCurrent().navigate("workshops");
        navigate(TokensView.class);
        assertThat(find(Span.class).withText("okr_secret").exists()).isFalse();
        assertThat(find(Span.class).withText("Backup script").exists()).isTrue();

        click("Revoke");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(Span.class).withText("Backup script").exists()).isFalse();
    }

    private static void openLink(String token) {
        UI.getCurrent().navigate("setup", QueryParameters.of("token", token));
    }

    private void fill(String name, String username, String password, String again) {
        test(find(TextField.class).withLabel("Your name").single()).setValue(name);
        test(find(TextField.class).withLabel("User name").single()).setValue(username);
        test(password("Password")).setValue(password);
        test(password("Password again")).setValue(again);
        click("Create account");
    }

    private PasswordField password(String label) {
        return find(PasswordField.class).withLabel(label).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String title() {
        return find(H1.class).single().getText();
    }
}
