package okrworkshop.reviews.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import okrworkshop.people.Seats;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.ReviewCount;
import okrworkshop.reviews.ReviewDesk;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Templates;
import okrworkshop.testing.MemoryProgress;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.PageDatabase;
import okrworkshop.testing.PageServices;
import okrworkshop.testing.SampleTemplates;
import okrworkshop.testing.SettableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The page of the reviews on reviews that a test writes; deliberately without a stereotype, as others are. */
@Import({PageServices.class, PageDatabase.class})
@ComponentScan({"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.reviews.ui"})
class ReviewPages {
    @Bean
    SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    Templates templates() {
        return new SampleTemplates();
    }

    @Bean
    MemoryProgress progress(MemoryWorkshops workshops, Seats seats, Clock clock) {
        return new MemoryProgress(workshops, seats, clock);
    }

    @Bean
    WrittenDesk desk() {
        return new WrittenDesk();
    }

    /** Shows what a test puts in, and notes what is asked of it. */
    static final class WrittenDesk implements ReviewDesk {
        final List<ReviewCount> counts = new ArrayList<>();
        final List<String> asked = new ArrayList<>();

        @Override
        public List<ReviewCount> of(PersonId trainer, WorkshopId workshop) {
            return List.copyOf(counts);
        }

        @Override
        public Review add(PersonId trainer, WorkshopId workshop, String step, GroupId reviewer, GroupId author) {
            return noted("add " + step + " " + reviewer + " " + author);
        }

        @Override
        public Review handOver(PersonId trainer, WorkshopId workshop, UUID review, GroupId reviewer) {
            return noted("hand over to " + reviewer);
        }

        @Override
        public Review setAside(PersonId trainer, WorkshopId workshop, UUID review, boolean aside) {
            return noted(aside ? "set aside" : "put back");
        }

        @Override
        public Review reopen(PersonId trainer, WorkshopId workshop, UUID review) {
            return noted("reopen");
        }

        @Override
        public Review waive(PersonId trainer, WorkshopId workshop, UUID review, String item, String reason) {
            return noted("waive " + item + " " + reason);
        }

        private Review noted(String act) {
            asked.add(act);
            return counts.getFirst().review();
        }
    }
}
