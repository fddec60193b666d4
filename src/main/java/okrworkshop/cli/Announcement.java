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
 */
record Announcement(
        int port,
        List<LanAddress> addresses,
        Optional<String> setupToken,
        Path data,
        Path log,
        TerminalQr.Canvas canvas) {
    private static final int LABEL = 18;

    static Announcement of(ConfigurableApplicationContext server, DataFolder folder, TerminalQr.Canvas canvas) {
        return new Announcement(
                server.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
                LanAddresses.find(),
                Optional.ofNullable(server.getBeanProvider(Trainers.class).getIfAvailable())
                        .flatMap(Trainers::setupToken),
                folder.path(),
                folder.log(),
                canvas);
    }

    String text(Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(texts.get("running"));
        lines.add("");
        lines.add(row(texts.get("running.here"), "http://localhost:" + port));
        List<String> joining = addresses.stream()
                .map(address -> "http://" + address.ip() + ":" + port + "/join")
                .toList();
        if (joining.isEmpty()) {
            lines.add(row(texts.get("running.phones"), texts.get("running.no-network")));
        } else {
            for (int i = 0; i < joining.size(); i++) {
                String hint = joining.size() > 1 ? "  " + addresses.get(i).device() : "";
                lines.add(row(i == 0 ? texts.get("running.phones") : "", joining.get(i) + hint));
            }
            lines.add("");
            new TerminalQr(joining.getFirst()).lines(canvas).forEach(lines::add);
        }
        lines.add("");
        setupToken.ifPresent(token -> {
            lines.add(texts.get("running.first"));
            lines.add("http://localhost:" + port + "/setup?token=" + token);
            lines.add("");
        });
        lines.add(row(texts.get("running.data"), data.toString()));
        lines.add(row(texts.get("running.log"), log.toString()));
        lines.add(row(texts.get("running.stop"), texts.get("running.stop-how")));
        return lines.stream()
                .map(line -> line.isEmpty() ? "" : "  " + line)
                .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
    }

    private static String row(String label, String value) {
        return label + " ".repeat(Math.max(1, LABEL - width(label))) + value;
    }

    /** Columns on a terminal: Chinese characters take two. */
    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
