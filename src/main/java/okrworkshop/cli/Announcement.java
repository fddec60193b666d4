package okrworkshop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.people.Trainers;
import okrworkshop.shared.LanAddress;
import okrworkshop.shared.LanAddresses;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the trainer reads once the server runs.
 *
 * @param setupToken of an installation without accounts
 * @param sample the workshop that simulated participants play
 */
record Announcement(
        int port,
        List<LanAddress> addresses,
        Optional<String> setupToken,
        Optional<Sample> sample,
        Path data,
        Path log,
        TerminalQr.Canvas canvas) {
    private static final int LABEL = 18;

    /**
     * A workshop to look at.
     *
     * @param workshop its id in the pages' addresses
     * @param password of a trainer who has just been made, empty for one who was there before
     */
    record Sample(String code, String workshop, String username, Optional<String> password) {}

    static Announcement of(
            ConfigurableApplicationContext server,
            DataFolder folder,
            Optional<Sample> sample,
            TerminalQr.Canvas canvas) {
        return new Announcement(
                server.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
                LanAddresses.find(),
                Optional.ofNullable(server.getBeanProvider(Trainers.class).getIfAvailable())
                        .flatMap(Trainers::setupToken),
                sample,
                folder.path(),
                folder.log(),
                canvas);
    }

    String text(Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(texts.get(sample.isPresent() ? "running.sample" : "running"));
        lines.add("");
        lines.add(row(
                texts.get(sample.isPresent() ? "running.join" : "running.here"),
                here(sample.isPresent() ? joinPath() : "")));
        addPhones(lines, texts);
        lines.add("");
        sample.ifPresent(shown -> addTrainer(lines, shown, texts));
        setupToken.ifPresent(token -> {
            lines.add(texts.get("running.first"));
            lines.add(here("/setup?token=" + token));
            lines.add("");
        });
        lines.add(row(texts.get("running.data"), data.toString()));
        lines.add(row(texts.get("running.log"), log.toString()));
        lines.add(row(texts.get("running.stop"), texts.get("running.stop-how")));
        return lines.stream()
                .map(line -> line.isEmpty() ? "" : "  " + line)
                .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
    }

    private void addPhones(List<String> lines, Texts texts) {
        if (addresses.isEmpty()) {
            lines.add(row(texts.get("running.phones"), texts.get("running.no-network")));
            return;
        }
        for (int i = 0; i < addresses.size(); i++) {
            String label = i == 0 ? texts.get("running.phones") : "";
            String hint = addresses.size() > 1 ? "  " + addresses.get(i).device() : "";
            lines.add(row(label, phones(addresses.get(i)) + hint));
        }
        lines.add("");
        new TerminalQr(phones(addresses.getFirst())).lines(canvas).forEach(lines::add);
    }

    private void addTrainer(List<String> lines, Sample shown, Texts texts) {
        lines.add(row(texts.get("running.trainer"), here("/workshops/" + shown.workshop())));
        lines.add(row(texts.get("running.projector"), here("/workshops/" + shown.workshop() + "/projector")));
        lines.add(row(texts.get("running.username"), shown.username()));
        lines.add(row(
                texts.get("running.password"), shown.password().orElseGet(() -> texts.get("running.password-known"))));
        lines.add("");
    }

    private String here(String path) {
        return "http://localhost:" + port + path;
    }

    private String phones(LanAddress address) {
        return "http://" + address.ip() + ":" + port + joinPath();
    }

    /** In a sample workshop the way in needs no code. */
    private String joinPath() {
        return sample.map(shown -> "/join/" + shown.code()).orElse("/join");
    }

    private static String row(String label, String value) {
        return label + " ".repeat(Math.max(1, LABEL - width(label))) + value;
    }

    /** Columns on a terminal: Chinese characters take two. */
    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
