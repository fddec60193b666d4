package okrworkshop.cockpit.arrival;

import java.net.URI;
import okrworkshop.simulation.Extras;
import okrworkshop.workshops.Rehearsals;
import okrworkshop.workshops.Workshops;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Tells the simulated people where this server listens. */
@Configuration(proxyBeanMethods = false)
class ArrivalConfiguration {
    @Bean
    RehearsalStage rehearsalStage(Workshops workshops, Rehearsals rehearsals, Extras extras, Environment environment) {
        return new RehearsalStage(workshops, rehearsals, extras, () -> root(environment));
    }

    private static URI root(Environment environment) {
        boolean tls = environment.containsProperty("server.ssl.bundle")
                || environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.certificate");
        String host = environment.getProperty("server.address", "127.0.0.1");
        String port = environment.getRequiredProperty("local.server.port");
        return URI.create((tls ? "https://" : "http://") + host + ":" + port);
    }
}
