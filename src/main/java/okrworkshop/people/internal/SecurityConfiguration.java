package okrworkshop.people.internal;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import java.time.Clock;
import okrworkshop.people.Seats;
import okrworkshop.people.Trainers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.HstsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Three doors: the API, which knows tokens, the pages, which know sessions, and the socket, which knows both. {@code docs/security.md} explains them. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {
    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    RememberedBrowsers rememberedBrowsers(
            UserDetailsService trainerDetails, JdbcClient jdbc, Secrets secrets, Clock clock) {
        return new RememberedBrowsers(secrets.token(), trainerDetails, jdbc, secrets, clock);
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Trainers trainers, Seats seats, ApiRefusals refusals) {
        headers(http);
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new ApiSignIn(trainers, seats, refusals), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/v1/openapi/**", "/api/v1/openapi.yaml", "/api/v1/join/**", "/api/v1/setup")
                        .permitAll()
                        .requestMatchers("/api/v1/seat/**")
                        .hasRole(Authorities.SEAT)
                        .requestMatchers("/api/v1/me")
                        .authenticated()
                        .anyRequest()
                        .hasRole(Authorities.TRAINER))
                .build();
    }

    /**
     * Everybody comes in and is told by the socket itself when they have to go. Little happens here, since a whole training
     * day comes back at once when its network was gone.
     */
    @Bean
    @Order(2)
    SecurityFilterChain socket(
            HttpSecurity http, RememberedBrowsers rememberedBrowsers, Trainers trainers, Seats seats) {
        return http.securityMatcher("/ws")
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .rememberMe(remember ->
                        remember.rememberMeServices(rememberedBrowsers).key(rememberedBrowsers.getKey()))
                .addFilterBefore(new SocketSignIn(trainers, seats), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, RememberedBrowsers rememberedBrowsers) {
        headers(http);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/join/**",
                                "/w/**",
                                "/return/**",
                                "/home/**",
                                "/hello/**",
                                "/sign-in/**",
                                "/prepare/**",
                                "/crew/**",
                                "/setup",
                                "/error",
                                "/images/**",
                                "/icons/**",
                                "/favicon.ico",
                                "/*.css")
                        .permitAll())
                .rememberMe(remember ->
                        remember.rememberMeServices(rememberedBrowsers).key(rememberedBrowsers.getKey()))
                .addFilterBefore(new WithdrawnBrowsers(rememberedBrowsers), SecurityContextHolderFilter.class)
                .addFilterBefore(new EarlyHeaders(), HeaderWriterFilter.class)
                // What is no page is answered by the pages' own "not found", to those who are signed in.
                .with(vaadin(), pages -> pages.loginView("/login").anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    /** A room on plain http must not be told to use https for a year. */
    private static void headers(HttpSecurity http) {
        http.headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin)
                .httpStrictTransportSecurity(HstsConfig::disable)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
    }
}
