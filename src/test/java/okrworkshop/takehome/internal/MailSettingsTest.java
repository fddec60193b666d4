package okrworkshop.takehome.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class MailSettingsTest {
    @Test
    void theEnvironmentSaysWhoMailComesFromAndWhatLinksBeginWith() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-systemEnvironment",
                        Map.of(
                                "OKR_MAIL_FROM", "OKR <okr@example.org>",
                                "OKR_MAIL_LINK_ADDRESS", "https://okr.example.org/")));
        ConfigurationPropertySources.attach(environment);
        assertThat(Binder.get(environment).bind("okr.mail", MailSettings.class).get())
                .isEqualTo(new MailSettings("OKR <okr@example.org>", "https://okr.example.org"));
    }

    @Test
    void mailIsThereAsSoonAsTheOperatorNamesAServer() {
        var context = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withUserConfiguration(TakeHomeConfiguration.class)
                .withBean(Post.class);
        context.run(
                started -> assertThat(started.getBean(Post.class).available()).isFalse());
        context.withPropertyValues("spring.mail.host=smtp.example.org", "spring.mail.username=okr@example.org")
                .run(started ->
                        assertThat(started.getBean(Post.class).available()).isTrue());
    }

    @Test
    void linksBeginWithAnAddressOfTheWeb() {
        for (String wrong :
                new String[] {"okr.example.org", "ftp://okr.example.org", "javascript:alert(1)", "http://"}) {
            assertThatIllegalArgumentException()
                    .as(wrong)
                    .isThrownBy(() -> new MailSettings("", wrong))
                    .withMessageContaining("okr.mail.link-address");
        }
        assertThat(new MailSettings("", " ").linkAddress()).isEmpty();
    }

    @Test
    void aTitleInASubjectStaysOneShortLine() {
        assertThat(new Letter("a\r\nBcc: b\u0000\u2028c", "").subject()).isEqualTo("a Bcc: b c");
        assertThat(new Letter("🙂".repeat(100), "").subject()).hasSize(149).endsWith("🙂…");
    }
}
