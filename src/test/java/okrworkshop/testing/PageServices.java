package okrworkshop.testing;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import okrworkshop.people.Seats;
import okrworkshop.templates.Templates;
import okrworkshop.workshops.Workshops;
import org.springframework.context.annotation.Bean;

/** What any page needs around it, in memory; the clock and the method are the test's own. Imported by name only. */
public class PageServices {
    @Bean
    MemoryTrainers trainers() {
        return new MemoryTrainers();
    }

    @Bean
    MemorySeats seats() {
        return new MemorySeats();
    }

    @Bean
    MemoryWorkshops workshops(Templates templates, Clock clock) {
        return new MemoryWorkshops(templates, clock);
    }

    @Bean
    MemoryKeepings keepings(Workshops workshops, Clock clock) {
        return new MemoryKeepings(workshops, clock);
    }

    @Bean
    MemoryJoining joining(Workshops workshops, Seats seats) {
        return new MemoryJoining(workshops, seats);
    }

    @Bean
    AuthenticationContext authenticationContext() {
        return new AuthenticationContext();
    }
}
