package okrworkshop.takehome.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okrworkshop.takehome.MailFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the operator's mail server, when there is one ({@code spring.mail.host}). */
@Component
class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private final Optional<JavaMailSender> server;
    private final Optional<InternetAddress> from;

    Post(ObjectProvider<JavaMailSender> server, MailSettings settings, Environment environment) {
        this.server = Optional.ofNullable(server.getIfAvailable());
        String user = environment.getProperty("spring.mail.username", "");
        from = sender(settings.from().isBlank() ? user : settings.from());
        if (this.server.isPresent() && from.isEmpty()) {
            LOG.warn("No mail is sent: set okr.mail.from to the address that mails come from.");
        }
    }

    boolean available() {
        return server.isPresent() && from.isPresent();
    }

    /** @return why it was not taken; nothing when it was */
    Optional<MailFailure> send(String to, Letter letter) {
        JavaMailSender taking = server.orElseThrow();
        try {
            MimeMessage message = taking.createMimeMessage();
            var parts = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            parts.setFrom(from.orElseThrow());
            parts.setTo(new InternetAddress(to, true));
            parts.setSubject(letter.subject());
            parts.setText(letter.text());
            message.setHeader("Auto-Submitted", "auto-generated");
            taking.send(message);
            return Optional.empty();
        } catch (MailException | MessagingException failure) {
            return Optional.of(reason(failure));
        }
    }

    /** Messages of these exceptions hold addresses: none is looked at but for its kind. */
    private static MailFailure reason(Exception failure) {
        if (failure instanceof MailAuthenticationException) {
            return MailFailure.SIGN_IN;
        }
        if (failure instanceof AddressException) {
            return MailFailure.ADDRESS;
        }
        if (failure instanceof MailSendException unsent) {
            return unsent.getFailedMessages().values().stream()
                    .findFirst()
                    .map(cause -> cause instanceof SendFailedException ? MailFailure.ADDRESS : MailFailure.SERVER)
                    .orElse(MailFailure.SERVER);
        }
        return MailFailure.OTHER;
    }

    private static Optional<InternetAddress> sender(String typed) {
        try {
            var address = new InternetAddress(typed, true);
            address.validate();
            return Optional.of(address);
        } catch (AddressException e) {
            return Optional.empty();
        }
    }
}
