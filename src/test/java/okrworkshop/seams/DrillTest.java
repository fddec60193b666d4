package okrworkshop.seams;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.shared.WorkshopId;
import okrworkshop.simulation.Drill;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rehearsal is worth its minute only when the server takes what its people do. */
class DrillTest extends WholeServer {
    private static final String EDITED = "为什么？";

    @Autowired
    private Documents documents;

    @Autowired
    private Workshops workshops;

    @Test
    void theServerTakesEveryKindOfActOfTheDrill() throws InterruptedException {
        ApiClient trainer = trainer();
        Drill drill = Drill.create(URI.create("http://127.0.0.1:" + port), trainer.token(), clock);
        Thread play = Thread.ofVirtual().start(drill::play);
        try {
            Workshop workshop = onlyWorkshopOf(trainer);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> workshop.groups().stream()
                            .map(group -> documents.readWhole(group.document()))
                            .allMatch(document -> hasAllActs(document)));
        } finally {
            play.interrupt();
            play.join();
        }
    }

    private Workshop onlyWorkshopOf(ApiClient trainer) {
        String id = trainer.get("/workshops").json().get(0).get("id").asString();
        return workshops.byId(WorkshopId.of(id)).orElseThrow();
    }

    private static boolean hasAllActs(DocumentView document) {
        return document.cards(CardKind.STRATEGY).stream()
                        .anyMatch(card -> card.text().endsWith(EDITED) && card.filled("effect") && isMoved(card))
                && !document.votes().isEmpty()
                && !document.comments().isEmpty();
    }

    private static boolean isMoved(Card card) {
        return !card.order().equals("V");
    }
}
