package okrworkshop.seams;

import static okrworkshop.seams.Operations.create;
import static org.assertj.core.api.Assertions.assertThat;

import okrworkshop.shared.DocumentId;
import okrworkshop.testing.BoardClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** People at one table share a device, from joining over the socket to their votes. */
class SharedDeviceTest extends WholeServer {
    private static final String ROUND = "choices.scoring.1";

    @Test
    void R5_theDeviceVotesForEachOfItsPeopleAndForNobodyElse() {
        Room room = room().started().at(Room.CHOICES).beat("decide");
        JsonNode table = anybody()
                .made(
                        "/join/" + room.code,
                        "{'name':'Table','group':'" + room.groups.get(0) + "','people':['Li','Wang']}");
        String token = table.get("token").asString();
        DocumentId document = room.anna.document();
        assertThat(table.get("people").toString()).isEqualTo("[\"Li\",\"Wang\"]");
        try (BoardClient device = connected(room, token, "[\"Li\",\"Wang\"]")) {
            device.open(document, 0);
            device.await("doc");
            assertThat(answer(device, document, "tab-1.1", create("s1", "strategy", "strategies")))
                    .isEqualTo("ack");
            assertThat(answer(device, document, "tab-1.2", vote(3, ",'for':'Li'")))
                    .isEqualTo("ack");
            assertThat(answer(device, document, "tab-1.3", vote(3, ",'for':'Wang'")))
                    .isEqualTo("ack");
            assertThat(answer(device, document, "tab-1.4", vote(3, ",'for':'Zhao'")))
                    .isEqualTo("vote.for");
            assertThat(answer(device, document, "tab-1.5", vote(3, ""))).isEqualTo("vote.for");
        }
        JsonNode progress =
                room.trainer.get("/workshops/" + room.id + "/progress").json();
        assertThat(progress.at("/0/rounds/0").toString())
                .isEqualTo("{\"purpose\":\"vote\",\"hidden\":true,\"cards\":0,\"people\":2,\"voices\":3}");
    }

    @Test
    void R5_whoSharesTheDeviceCanBeChangedAndIsCheckedFromTheNextConnectionOn() {
        Room room = room();
        ApiClient anna = anybody().as(room.anna.token());
        var changed = anna.send("PATCH", "/seat", "{\"people\":[\" Li \",\"Zhao\"]}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(anna.get("/seat").json().at("/me/people").toString()).isEqualTo("[\"Li\",\"Zhao\"]");
        connected(room, room.anna.token(), "[\"Li\",\"Zhao\"]").close();
        assertThat(anna.send("PATCH", "/seat", "{\"people\":[\"Li\",\"Li\"]}").code())
                .isEqualTo("400 people.twice");
        assertThat(anna.send("PATCH", "/seat", "{\"people\":[null]}").code()).isEqualTo("400 request.missing");
        assertThat(anna.send("PATCH", "/seat", "{\"people\":[]}").status()).isEqualTo(200);
        connected(room, room.anna.token(), "[]").close();
        assertThat(anybody().send("PATCH", "/seat", "{\"people\":[]}").status()).isEqualTo(401);
    }

    @Test
    void R2_factsAreWrittenInTheirPrivateRoundUntilTheTrainerRevealsThem() {
        Room room = room().started().at(Room.STATUS);
        DocumentId document = room.anna.document();
        String open = create("f1", "finding", "status");
        String secret = open.substring(0, open.length() - 1) + ",'round':'status.facts.1'}";
        try (BoardClient anna = room.follows(room.anna, document)) {
            assertThat(answer(anna, document, "anna.1", open)).isEqualTo("round.not-allowed");
            assertThat(answer(anna, document, "anna.2", secret)).isEqualTo("ack");
            room.act("/reveal", "");
            assertThat(answer(anna, document, "anna.3", secret.replace("f1", "f2")))
                    .isEqualTo("round.closed");
            assertThat(answer(anna, document, "anna.4", open.replace("f1", "f2")))
                    .isEqualTo("ack");
            room.beat("share");
            assertThat(answer(anna, document, "anna.5", "{'k':'close-round','round':'status.facts.1'}"))
                    .isEqualTo("round.closed");
        }
    }

    private BoardClient connected(Room room, String token, String people) {
        BoardClient client = BoardClient.connect(port, "workshop=" + room.code, null, token);
        client.hello();
        assertThat(client.await("welcome").at("/you/people").toString()).isEqualTo(people);
        return client;
    }

    private static String vote(int points, String person) {
        return "{'k':'vote','card':'s1','round':'" + ROUND + "','points':" + points + person + "}";
    }

    /** The type of the answer, or its code. */
    private static String answer(BoardClient client, DocumentId document, String id, String operation) {
        client.op(document, id, operation);
        JsonNode answer = client.await(event -> event.path("id").asString("").equals(id)
                && !event.path("t").asString("").equals("op"));
        return answer.path("code").asString(answer.path("t").asString(""));
    }
}
