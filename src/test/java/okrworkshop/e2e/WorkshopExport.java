package okrworkshop.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole workshop as the API exports it. */
record WorkshopExport(JsonNode json) {
    static WorkshopExport fetch(URI server, String workshop, String token) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(server.resolve("/api/v1/workshops/" + workshop + "/export.json"))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return new WorkshopExport(new JsonMapper().readTree(answer.body()));
        }
    }

    /** @param group counted from 0 */
    JsonNode draft(int group) {
        return json.at("/groups/" + group + "/draft");
    }
}
