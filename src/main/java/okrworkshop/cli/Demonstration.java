package okrworkshop.cli;

import java.io.PrintStream;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.RefusedException;
import okrworkshop.simulation.Simulation;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a running server a trainer to look through and hands it to the simulated participants. */
final class Demonstration {
    private static final String USERNAME = "demo";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final ConfigurableApplicationContext server;
    private final PrintStream out;
    private final Texts texts;

    Demonstration(ConfigurableApplicationContext server, PrintStream out, Texts texts) {
        this.server = server;
        this.out = out;
        this.texts = texts;
    }

    /** @throws RefusedException {@code demo.not-empty} when real accounts are in the data folder */
    void play() {
        Optional<Simulation> simulation =
                Optional.ofNullable(server.getBeanProvider(Simulation.class).getIfAvailable());
        Optional<Trainers> trainers =
                Optional.ofNullable(server.getBeanProvider(Trainers.class).getIfAvailable());
        if (simulation.isEmpty() || trainers.isEmpty()) {
            out.println(texts.get("demo.none"));
            return;
        }
        Trainer trainer = trainer(trainers.get());
        simulation.get().play(address(), trainers.get().issueApiToken(trainer.id(), USERNAME));
    }

    private Trainer trainer(Trainers trainers) {
        return trainers.setupToken()
                .map(token -> {
                    String password = password();
                    Trainer created = trainers.createFirst(token, USERNAME, texts.get("demo.trainer"), password);
                    out.println(texts.get("demo.account", address() + "/login", USERNAME, password));
                    return created;
                })
                .or(() -> trainers.byUsername(USERNAME))
                .orElseThrow(() -> new RefusedException("demo.not-empty"));
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static String password() {
        SecureRandom random = new SecureRandom();
        return random.ints(14, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
