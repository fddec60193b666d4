package okrworkshop;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The server. */
@SpringBootApplication
@Modulithic(systemName = "OKR Workshop")
public class OkrWorkshop {
    public static void main(String[] args) {
        SpringApplication.run(OkrWorkshop.class, args);
    }

    /** The only source of time: tests put another one in. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
