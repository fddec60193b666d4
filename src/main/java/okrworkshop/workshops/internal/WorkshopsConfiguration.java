package okrworkshop.workshops.internal;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an installation may set for its workshops. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkshopsSettings.class)
class WorkshopsConfiguration {
    /** Nobody can guess who comes into which group. */
    @Bean
    RandomGenerator lots() {
        return new SecureRandom();
    }
}
