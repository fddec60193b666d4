package okrworkshop.seams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTTP API as one caller sees it.
 *
 * @param token bearer token, empty for nobody
 * @param language what {@code Accept-Language} says
 * @param host by which the server is called
 */
record ApiClient(int port, String token, String language, String host) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static ApiClient anybody(int port) {
        return new ApiClient(port, "", "en", "127.0.0.1");
    }

    ApiClient as(String caller) {
        return new ApiClient(port, caller, language, host);
    }

    ApiClient in(String wished) {
        return new ApiClient(port, token, wished, host);
    }

    /** An answer of the API. */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, byte[] body) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        String code() {
            return status + " " + json().path("code").asString("");
        }

        String detail() {
            return json().path("detail").asString("");
        }
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer post(String path, String body) {
        return send("POST", path, body.replace('\'', '"'));
    }

    /** With a file as it is. */
    Answer send(String method, String path, byte[] file) {
        return send(method, path, BodyPublishers.ofByteArray(file));
    }

    Answer send(String method, String path, String body) {
        return send(method, path, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + "/api/v1" + path))
                .header("Accept-Language", language)
                .header("Content-Type", "application/json")
                .method(method, body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The answer's content; a refusal fails the test. */
    JsonNode made(String path, String body) {
        Answer answer = post(path, body);
        if (answer.status() >= 300) {
            throw new AssertionError(
                    path + ": " + answer.status() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.json();
    }
}
