package okrworkshop.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stand-ins as beans, preferred to whatever else there is. */
@TestConfiguration(proxyBeanMethods = false)
public class Parts {
    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    @Bean
    @Primary
    MemoryDocuments memoryDocuments(SettableClock clock) {
        return new MemoryDocuments(clock);
    }

    @Bean
    @Primary
    SmallTemplate smallTemplate() {
        return new SmallTemplate();
    }

    @Bean
    @Primary
    RecordingBroadcaster recordingBroadcaster() {
        return new RecordingBroadcaster();
    }

    @Bean
    @Primary
    RememberedReviews rememberedReviews() {
        return new RememberedReviews();
    }
}
