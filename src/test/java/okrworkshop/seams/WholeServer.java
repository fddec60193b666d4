package okrworkshop.seams;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import okrworkshop.people.Trainers;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** All modules as they are on a real port, with a database in a folder; one server for all tests that extend this. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"okr.realtime.silence=100h", "okr.realtime.hello=100h"})
@Import(WholeServer.Time.class)
abstract class WholeServer {
    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @Autowired
    private Trainers trainers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PasswordEncoder passwords;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) throws IOException {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "whole-server-");
        properties.add("okr.data", data::toString);
    }

    ApiClient anybody() {
        return ApiClient.anybody(port);
    }

    /** A trainer with an API token. */
    ApiClient trainer() {
        PersonId id = PersonId.random();
        database.sql("insert into trainer (id, username, display_name, password_hash, created_at)"
                        + " values (?, ?, ?, ?, current_timestamp)")
                .params(id.value(), "t" + UUID.randomUUID().toString().substring(0, 8), "Tara", "none")
                .update();
        return anybody().as(trainers.issueApiToken(id, "test"));
    }

    /** The session's cookie of a browser in which the trainer has signed in. */
    String signIn(ApiClient trainer) throws IOException, InterruptedException {
        String username = trainer.get("/me").json().get("username").asString();
        database.sql("update trainer set password_hash = ? where username = ?")
                .params(passwords.encode("correct horse"), username)
                .update();
        CookieManager cookies = new CookieManager();
        try (HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            URI pages = URI.create("http://127.0.0.1:" + port);
            String csrf = browser.send(
                            HttpRequest.newBuilder(pages.resolve("/join/csrf")).build(), BodyHandlers.ofString())
                    .body();
            String form = "username=" + username + "&password=correct+horse&_csrf=" + csrf;
            browser.send(
                    HttpRequest.newBuilder(pages.resolve("/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.discarding());
        }
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(cookie -> "JSESSIONID=" + cookie.getValue())
                .findFirst()
                .orElseThrow();
    }

    Room room() {
        return new Room(trainer());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }

        /** Stands for the sign-in page, whose form carries the token. */
        @Bean
        RouterFunction<ServerResponse> csrfPage() {
            return RouterFunctions.route()
                    .GET(
                            "/join/csrf",
                            request -> ServerResponse.ok()
                                    .body(request.attribute(CsrfToken.class.getName())
                                            .map(CsrfToken.class::cast)
                                            .map(CsrfToken::getToken)
                                            .orElseThrow()))
                    .build();
        }
    }
}
