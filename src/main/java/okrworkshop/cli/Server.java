package okrworkshop.cli;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application on a port and a data folder. */
final class Server {
    private Server() {}

    static ConfigurableApplicationContext start(Class<?> application, int port, DataFolder folder) {
        SpringApplication spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        // The terminal is for people; everything else is in the file, unless the environment asks for both.
        spring.setDefaultProperties(Map.of("logging.threshold.console", "off"));
        // The context keeps the folder's lock reachable as long as the server lives.
        spring.addInitializers(context -> context.getBeanFactory().registerSingleton("dataFolder", folder));
        return spring.run(
                "--okr.data=" + folder.path(), "--server.port=" + port, "--logging.file.name=" + folder.log());
    }
}
