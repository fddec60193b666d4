package okrworkshop.simulation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server's HTTP API as a stranger's client sees it. Any thread may call. */
public final class PublicApi {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final JsonMapper json = new JsonMapper();
    private final HttpClient client;
    private final URI server;

    /** @param server root address, with or without a slash at the end */
    public PublicApi(URI server) {
        this.server = URI.create(server.toString().replaceAll("/+$", ""));
        this.client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    /**
     * @param token empty for requests that need none
     * @throws ApiFailure when the server refuses or does not answer
     */
    public JsonNode post(String path, String token, Map<String, Object> body) {
        HttpRequest.Builder request = request(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
        return json.readTree(exchange(request.build()));
    }

    /** @throws ApiFailure when the server refuses or does not answer */
    public JsonNode get(String path, String token) {
        return json.readTree(exchange(request(path, token).GET().build()));
    }

    /** Takes a seat; without a group the server chooses. The participant is not connected yet. */
    public SimulatedParticipant join(String code, String name, Optional<String> group) {
        Map<String, Object> wish = group.<Map<String, Object>>map(id -> Map.of("name", name, "group", id))
                .orElse(Map.of("name", name));
        JsonNode seat = post("/api/v1/join/" + code, "", wish);
        return new SimulatedParticipant(
                client,
                socket(code),
                new SimulatedParticipant.Seat(
                        seat.get("person").asString(),
                        seat.get("name").asString(),
                        seat.get("token").asString(),
                        seat.get("group").asString(),
                        seat.get("document").asString()));
    }

    private URI socket(String code) {
        return URI.create(server.toString().replaceFirst("^http", "ws") + "/ws?workshop=" + code);
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private byte[] exchange(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 != 2) {
                throw new ApiFailure(request.uri().getPath() + ": " + response.statusCode() + " "
                        + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response.body();
        } catch (IOException failure) {
            throw new ApiFailure(request.uri().getPath() + ": " + failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ApiFailure("interrupted");
        }
    }

    /** The server said no, or nothing. */
    public static final class ApiFailure extends RuntimeException {
        ApiFailure(String message) {
            super(message);
        }
    }
}
