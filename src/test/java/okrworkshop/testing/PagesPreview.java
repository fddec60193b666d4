package okrworkshop.testing;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The pages in a real browser without database and socket, for looking at them: run it with the test class path and open
 * the printed address; user name and password are {@code chen}.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@EnableVaadin({"okrworkshop.shell", "okrworkshop.people", "okrworkshop.workshops"})
@Import(Pages.class)
public class PagesPreview {
    public static void main(String[] arguments) {
        ConfigurableApplicationContext context = SpringApplication.run(PagesPreview.class, arguments);
        Trainer chen = context.getBean(MemoryTrainers.class).signIn("chen");
        MemoryWorkshops workshops = context.getBean(MemoryWorkshops.class);
        Workshop lobby = workshops.create(chen.id(), plan("Smart lamp, second half", 4));
        Workshop running = workshops.create(chen.id(), plan("智能台灯 2027 年第一季度 OKR", 6));
        Joining joining = context.getBean(Joining.class);
        for (String name : List.of("李雷", "韩梅梅", "王芳", "Alex", "Bea", "赵敏", "Chris")) {
            joining.join(running.code(), name, Optional.empty(), "127.0.0.1");
        }
        workshops.start(chen.id(), running.id());
        System.out.println("lobby " + lobby.id() + " running " + running.id());
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login"))
                .build();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(User.withUsername("chen")
                .password("{noop}chen")
                .roles("TRAINER")
                .build());
    }

    /** Here a real login decides who is signed in. */
    @Bean
    @Primary
    SignedIn signedInByPassword(MemoryTrainers trainers) {
        return new SignedIn() {
            @Override
            public Optional<Trainer> trainer() {
                return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                        .flatMap(who -> trainers.byUsername(who.getName()));
            }

            @Override
            public Trainer requireTrainer() {
                return trainer().orElseThrow(() -> new AccessDeniedException("nobody signed in"));
            }
        };
    }

    private static WorkshopPlan plan(String title, int groups) {
        return new WorkshopPlan(
                "sample",
                title,
                "",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 3, 31),
                groups,
                6,
                Language.ZH,
                "express");
    }
}
