package okrworkshop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import okrworkshop.shared.Language;
import okrworkshop.testing.Exchange;
import okrworkshop.testing.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = Pages.class)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.cockpit.ui"})
class LanguageCookieTest extends SpringBrowserlessTest {
    @Test
    void theBrowsersLanguageCountsUntilSomebodyChooses() {
        Exchange.request().setLocaleInt(Locale.SIMPLIFIED_CHINESE);
        assertThat(LanguageCookie.read(VaadinRequest.getCurrent())).isEqualTo(Language.ZH);

        Exchange.request().addCookie(new Cookie(LanguageCookie.NAME, "en"));
        assertThat(LanguageCookie.read(VaadinRequest.getCurrent())).isEqualTo(Language.EN);
    }

    @Test
    void aCookieWithNonsenseIsIgnored() {
        Exchange.request().addCookie(new Cookie(LanguageCookie.NAME, "<script>"));

        assertThat(LanguageCookie.read(VaadinRequest.getCurrent())).isEqualTo(Language.EN);
    }

    @Test
    void theSwitchOnThePageRemembersTheChoice() {
        UI.getCurrent().navigate("join");
        LanguageSwitch other = find(LanguageSwitch.class).single();
        assertThat(other.getText()).isEqualTo("中文");
        test(other).click();

        assertThat(Exchange.response().findCookie(LanguageCookie.NAME).getValue())
                .isEqualTo("zh");
    }

    @Test
    void aPageInChineseSpeaksChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("join");

        assertThat(find(H1.class).single().getText()).isEqualTo("加入工作坊");
    }
}
