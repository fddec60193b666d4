package okrworkshop.letterhead.ui;

import okrworkshop.templates.Templates;
import okrworkshop.testing.MemoryCrews;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.PageDatabase;
import okrworkshop.testing.PageServices;
import okrworkshop.testing.SampleTemplates;
import okrworkshop.testing.SettableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

/** The page of the Word template with its own services; without a stereotype, so that only tests that name it get it. */
@Import({PageServices.class, PageDatabase.class})
@ComponentScan({
    "okrworkshop.shell",
    "okrworkshop.people.ui",
    "okrworkshop.workshops.ui",
    "okrworkshop.letterhead.internal",
    "okrworkshop.letterhead.ui"
})
class LetterheadPages {
    @Bean
    SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    Templates templates() {
        return new SampleTemplates();
    }

    @Bean
    MemoryCrews crews(MemoryWorkshops workshops) {
        return new MemoryCrews(workshops);
    }

    @Bean
    TransactionOperations transactions() {
        return TransactionOperations.withoutTransaction();
    }
}
