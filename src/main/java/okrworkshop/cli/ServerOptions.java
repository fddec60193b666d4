package okrworkshop.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the server listens and keeps its data. */
final class ServerOptions {
    @Option(names = "--port", paramLabel = "N", defaultValue = "${env:SERVER_PORT:-8080}")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${env:OKR_DATA}")
    private @Nullable Path data;

    int port() {
        return port;
    }

    Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    Path data(Path otherwise) {
        return data().orElse(otherwise);
    }
}
