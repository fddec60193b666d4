package okrworkshop.takehome.internal;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from who the mail comes from, as an address or {@code Name <address>}; empty for the user name at the mail server
 * @param linkAddress what links in mails begin with, for instance {@code https://okr.example.org}; empty for the address that the
 *     workshop's pages show
 */
@ConfigurationProperties("okr.mail")
record MailSettings(
        @DefaultValue("") String from, @DefaultValue("") String linkAddress) {
    MailSettings {
        linkAddress = linkAddress.strip().replaceAll("/+$", "");
        if (!linkAddress.isEmpty()
                && (!linkAddress.matches("https?://[^\\s]+")
                        || URI.create(linkAddress).getHost() == null)) {
            throw new IllegalArgumentException("okr.mail.link-address has to begin with http:// or https://");
        }
    }
}
