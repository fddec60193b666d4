package okrworkshop.gallery.ui;

import okrworkshop.templates.Templates;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.MemoryStage;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.PageDatabase;
import okrworkshop.testing.PageServices;
import okrworkshop.testing.SampleTemplates;
import okrworkshop.testing.SettableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

/** The page of the gallery walk with its own services; without a stereotype, so that only tests that name it get it. */
@Import({PageServices.class, PageDatabase.class})
@ComponentScan({
    "okrworkshop.shell",
    "okrworkshop.people.ui",
    "okrworkshop.workshops.ui",
    "okrworkshop.gallery.internal",
    "okrworkshop.gallery.ui"
})
class GalleryPages {
    @Bean
    SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    Templates templates() {
        return new SampleTemplates();
    }

    @Bean
    MemoryStage stage(MemoryWorkshops workshops, SettableClock clock) {
        return new MemoryStage(workshops, clock);
    }

    @Bean
    MemoryDocuments documents(SettableClock clock) {
        return new MemoryDocuments(clock);
    }

    @Bean
    TransactionOperations transactions() {
        return TransactionOperations.withoutTransaction();
    }
}
