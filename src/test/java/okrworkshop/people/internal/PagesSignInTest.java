package okrworkshop.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import okrworkshop.people.Devices;
import okrworkshop.people.Guests;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.Parts;
import okrworkshop.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(properties = "spring.datasource.url=jdbc:hsqldb:mem:api;hsqldb.tx=mvcc")
@AutoConfigureMockMvc
@Import(Parts.class)
class PagesSignInTest {
    private static final String NOBODY = "anonymousUser";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Trainers trainers;

    @Autowired
    private Devices devices;

    @Autowired
    private Guests guests;

    @Autowired
    private SettableClock clock;

    private MockMvc mvc = MockMvcBuilders.standaloneSetup(new AnyPage()).build();

    /** Behind the doors stands a page that answers everywhere with the name of who got in. */
    @RestController
    private static final class AnyPage {
        @RequestMapping("/**")
        String answer() {
            return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                    .getName();
        }
    }

    @BeforeEach
    void doors() {
        Filter doors = application.getBean("springSecurityFilterChain", Filter.class);
        mvc = MockMvcBuilders.standaloneSetup(new AnyPage())
                .apply(springSecurity(doors))
                .build();
    }

    @BeforeEach
    void account() {
        for (String table : new String[] {"api_token", "trainer_device", "trainer_browser", "trainer", "setup_link"}) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("""
            insert into trainer (id, username, display_name, password_hash, created_at)
            values (uuid(), 'ada', 'Ada', ?, current_timestamp)\
            """).param(passwords.encode("correct" + " horse")).update();
    }

    @Test
    void aTrainerSignsInAndGetsACookieThatOutlivesTheSession() throws Exception {
        Cookie cookie = signIn();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getSecure()).isFalse();
        assertThat(cookie.getMaxAge()).isEqualTo((int) Duration.ofDays(60).toSeconds());
    }

    @Test
    void aWrongPasswordSignsNobodyIn() throws Exception {
        mvc.perform(form("ada", "wrong horse")).andExpect(unauthenticated()).andExpect(redirectedUrl("/login?error"));
        mvc.perform(form("eve", "wrong horse")).andExpect(unauthenticated()).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void aBrowserWhoseSessionIsGoneComesBackByItselfHoweverOftenItAsks() throws Exception {
        Cookie cookie = signIn();
        for (int request = 0; request < 3; request++) {
            mvc.perform(get("/ws").cookie(cookie).cookie(new Cookie("JSESSIONID", "of-the-server-before")))
                    .andExpect(authenticated().withUsername("ada").withRoles("TRAINER"));
        }
    }

    @Test
    void signingOutForgetsTheBrowser() throws Exception {
        Cookie cookie = signIn();
        mvc.perform(post("/logout").cookie(cookie).with(csrf())).andExpect(unauthenticated());
        mvc.perform(get("/ws").cookie(cookie)).andExpect(unauthenticated());
    }

    @Test
    void aForgottenBrowserSignsInAgainAfterSixtyDays() throws Exception {
        Cookie cookie = signIn();
        clock.pass(Duration.ofDays(61));
        mvc.perform(get("/ws").cookie(cookie)).andExpect(unauthenticated());
    }

    @Test
    void aDeviceThatWasSignedOutFromTheLaptopIsOutAtItsNextRequest() throws Exception {
        PersonId ada = trainers.byUsername("ada").orElseThrow().id();
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        devices.signIn(devices.invite(ada, "workshops"), request, response);
        MockHttpSession session = (MockHttpSession) Objects.requireNonNull(request.getSession());
        Cookie remembered = Objects.requireNonNull(response.getCookie(RememberedBrowsers.COOKIE));
        mvc.perform(get("/join").session(session).cookie(remembered))
                .andExpect(content().string("ada"));

        devices.withdraw(ada, devices.of(ada).getFirst().id());

        assertThat(devices.of(ada)).isEmpty();
        mvc.perform(get("/join").session(session).cookie(remembered))
                .andExpect(content().string(NOBODY));
        mvc.perform(get("/ws").cookie(remembered)).andExpect(unauthenticated());
    }

    @Test
    void aGuestStaysSignedInOverARestartHasNoPasswordAndIsNoTrainerToTheApi() throws Exception {
        Trainer guest = guests.admit("Kim");
        assertThat(trainers.byId(guest.id())).contains(guest);
        assertThat(guest.guest()).isTrue();
        var response = new MockHttpServletResponse();
        guests.signIn(guest.id(), new MockHttpServletRequest(), response);
        Cookie remembered = Objects.requireNonNull(response.getCookie(RememberedBrowsers.COOKIE));

        mvc.perform(get("/ws").cookie(remembered).cookie(new Cookie("JSESSIONID", "of-the-server-before")))
                .andExpect(authenticated().withUsername(guest.username()).withRoles("GUEST"));
        for (String guess : new String[] {"", "none", "guest", guest.username()}) {
            mvc.perform(form(guest.username(), guess)).andExpect(unauthenticated());
        }
        mvc.perform(get("/api/v1/workshops").cookie(remembered)).andExpect(status().isUnauthorized());
        PersonId ada = trainers.byUsername("ada").orElseThrow().id();
        assertThatThrownBy(() -> guests.signIn(ada, new MockHttpServletRequest(), new MockHttpServletResponse()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDeviceThatSignedOutItselfIsInNoList() throws Exception {
        PersonId ada = trainers.byUsername("ada").orElseThrow().id();
        var response = new MockHttpServletResponse();
        devices.signIn(devices.invite(ada, "workshops"), new MockHttpServletRequest(), response);
        Cookie remembered = Objects.requireNonNull(response.getCookie(RememberedBrowsers.COOKIE));
        mvc.perform(post("/logout").cookie(remembered).with(csrf())).andExpect(unauthenticated());
        assertThat(devices.of(ada)).isEmpty();
    }

    @Test
    void aMadeUpCookieOpensNothing() throws Exception {
        mvc.perform(get("/ws").cookie(new Cookie(RememberedBrowsers.COOKIE, "bm9uc2Vuc2U")))
                .andExpect(unauthenticated());
    }

    @Test
    void signingInChangesTheSession() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();
        mvc.perform(form("ada", "correct horse").session(session)).andExpect(authenticated());
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void aTrainersProgramOpensTheSocketWithAnApiToken() throws Exception {
        String token =
                trainers.issueApiToken(trainers.byUsername("ada").orElseThrow().id(), "demo");
        mvc.perform(get("/ws").header("Authorization", "Bearer " + token))
                .andExpect(content().string("ada"));
        mvc.perform(get("/ws").header("Authorization", "Bearer of-a-seat"))
                .andExpect(content().string(NOBODY));
        mvc.perform(get("/workshops").header("Authorization", "Bearer " + token))
                .andExpect(redirectedUrl("/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ws",
                "/join",
                "/hello",
                "/hello/ABCDEF",
                "/sign-in/x",
                "/crew",
                "/crew/x",
                "/join/ABCDEF",
                "/w/ABCDEF",
                "/return/ABCDEF",
                "/setup?token=x",
                "/join.css"
            })
    void participantsReachTheirPagesWithoutSigningIn(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isOk()).andExpect(content().string(NOBODY));
    }

    @Test
    void everyOtherAddressAsksToSignIn() throws Exception {
        mvc.perform(get("/somewhere/else"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/login"));
    }

    @Test
    void whoIsSignedInIsToldByThePagesThatThereIsNothingAtAnAddress() throws Exception {
        Cookie remembered = signIn();
        MockHttpSession session = new MockHttpSession();
        mvc.perform(form("ada", "correct horse").session(session)).andExpect(authenticated());
        for (String address : new String[] {"/nothing-here", "/archives", "/somewhere/else"}) {
            mvc.perform(get(address).session(session))
                    .andExpect(status().isOk())
                    .andExpect(content().string("ada"));
            mvc.perform(get(address).cookie(remembered))
                    .andExpect(status().isOk())
                    .andExpect(content().string("ada"));
        }
    }

    @Test
    void behindOtherAddressesThereAreOnlyPages() {
        assertThat(application
                        .getBeansOfType(RequestMappingHandlerMapping.class)
                        .values())
                .flatMap(mapping -> mapping.getHandlerMethods().keySet())
                .flatMap(RequestMappingInfo::getPatternValues)
                .allMatch(pattern -> pattern.startsWith("/api/") || pattern.equals("/error"));
    }

    private Cookie signIn() throws Exception {
        return Objects.requireNonNull(mvc.perform(form("Ada", "correct horse"))
                .andExpect(authenticated().withUsername("ada"))
                .andReturn()
                .getResponse()
                .getCookie(RememberedBrowsers.COOKIE));
    }

    private static MockHttpServletRequestBuilder form(String username, String password) {
        return post("/login")
                .param("username", username)
                .param("password", password)
                .with(csrf());
    }
}
