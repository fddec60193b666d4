package okrworkshop.cli;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.RefusedException;
import okrworkshop.simulation.SampleWorkshop;
import okrworkshop.simulation.Simulation;
import org.springframework.context.ConfigurableApplicationContext;

/** A trainer and a sample workshop on a running server, for a newcomer to look around. */
final class Demonstration {
    private static final String USERNAME = "demo";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 14;

    private final SampleWorkshop workshop;
    private final Optional<String> password;

    private Demonstration(SampleWorkshop workshop, Optional<String> password) {
        this.workshop = workshop;
        this.password = password;
    }

    /**
     * Creates the trainer's account in an empty data folder, and the workshop.
     *
     * @throws RefusedException {@code demo.not-empty} when real accounts are in the data folder
     */
    static Demonstration prepare(ConfigurableApplicationContext server, Texts texts) {
        Trainers trainers = server.getBean(Trainers.class);
        Optional<String> password = trainers.setupToken().map(token -> {
            String made = password();
            trainers.createFirst(token, USERNAME, texts.get("demo.trainer"), made);
            return made;
        });
        Trainer trainer = trainers.byUsername(USERNAME).orElseThrow(() -> new RefusedException("demo.not-empty"));
        URI address = URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port"));
        SampleWorkshop workshop = server.getBean(Simulation.class)
                .prepare(address, trainers.issueApiToken(trainer.id(), USERNAME), texts.language());
        return new Demonstration(workshop, password);
    }

    /** How one gets in. */
    Announcement.Sample sample() {
        return new Announcement.Sample(workshop.code(), workshop.id(), USERNAME, password);
    }

    /** Lets the people in; returns when the calling thread is interrupted. */
    void play() {
        workshop.play();
    }

    private static String password() {
        SecureRandom random = new SecureRandom();
        return random.ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
