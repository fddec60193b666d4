package okrworkshop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application on a port and a data folder. */
final class Server {
    private Server() {}

    /** @param more settings as on Spring's command line */
    static ConfigurableApplicationContext start(Class<?> application, int port, DataFolder folder, String... more) {
        SpringApplication spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        // The terminal is for people; everything else is in the file, unless the environment asks for both.
        spring.setDefaultProperties(Map.of("logging.threshold.console", "off"));
        // The context keeps the folder's lock reachable as long as the server lives.
        spring.addInitializers(context -> context.getBeanFactory().registerSingleton("dataFolder", folder));
        var settings = new ArrayList<>(
                List.of("--okr.data=" + folder.path(), "--server.port=" + port, "--logging.file.name=" + folder.log()));
        settings.addAll(List.of(more));
        return spring.run(settings.toArray(String[]::new));
    }
}
