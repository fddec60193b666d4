package okrworkshop.realtime.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.documents.Documents;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.BoardClient;
import okrworkshop.testing.WatchedFiles;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Engine and socket on a database in a folder, as the product configures it, with one document of the group north. */
final class BoardServer implements AutoCloseable {
    final WatchedFiles files;
    final Documents documents;
    final TestRoom room;
    final DocumentId document = DocumentId.random();
    private final ConfigurableApplicationContext context;
    private final int port;

    BoardServer(Path folder, Class<?>... more) {
        this(folder, List.of(), more);
    }

    /** @param settings of the application, as on its command line */
    BoardServer(Path folder, List<String> settings, Class<?>... more) {
        List<String> arguments = new ArrayList<>(settings);
        arguments.add("--server.port=0");
        arguments.add("--okr.data=" + folder);
        context = new SpringApplicationBuilder(SocketTest.App.class, WatchedFiles.Installed.class)
                .sources(more)
                .run(arguments.toArray(String[]::new));
        port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        files = context.getBean(WatchedFiles.Installed.class).files();
        documents = context.getBean(Documents.class);
        documents.create(document, PersonId.random(), List.of());
        room = context.getBean(TestRoom.class);
        room.has(room.north, document);
        room.sits("anna", room.north);
        room.sits("bo", room.north);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return port;
    }

    BoardClient join(String token) {
        return BoardClient.join(port, TestRoom.CODE, token);
    }

    /** A connection that follows the document. */
    BoardClient follow(String token) {
        BoardClient client = join(token);
        client.open(document, 0);
        client.await("doc");
        return client;
    }

    /** What has come before the server's answer to a ping that is sent now. */
    static List<JsonNode> passedOn(BoardClient client) {
        List<JsonNode> before = new ArrayList<>();
        client.send("{'t':'ping'}");
        client.await(event -> {
            boolean pong = event.get("t").asString().equals("pong");
            if (!pong) {
                before.add(event);
            }
            return pong;
        });
        return before;
    }

    @Override
    public void close() {
        files.release();
        files.makeSpace();
        context.close();
    }
}
