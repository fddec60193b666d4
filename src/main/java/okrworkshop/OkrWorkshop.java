package okrworkshop;

import java.time.Clock;
import okrworkshop.cli.Cli;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The server. */
@SpringBootApplication
@Modulithic(systemName = "OKR Workshop")
public class OkrWorkshop {
    public static void main(String[] args) {
        int code = Cli.run(OkrWorkshop.class, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The only source of time: tests put another one in. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
