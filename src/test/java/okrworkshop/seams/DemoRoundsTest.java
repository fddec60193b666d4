package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Round;
import okrworkshop.shared.Language;
import okrworkshop.simulation.Demo;
import okrworkshop.workshops.Departures;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of the sample workshop keep to its rounds, its beats and its conditions. */
class DemoRoundsTest extends WholeServer {
    private static final double HURRIED = 2_000;
    /** Reviews need a moment to be handed out. */
    private static final double QUICK = 200;

    private static final int TODOS = 2;

    @Autowired
    private Documents documents;

    @Autowired
    private Workshops workshops;

    @Autowired
    private Departures departures;

    @Test
    void R3_demoPeopleWriteAndVoteInPrivateAndRevealBoth() throws InterruptedException {
        Demo demo =
                Demo.create(URI.create("http://127.0.0.1:" + port), trainer().token(), Language.EN, HURRIED, clock);
        Workshop workshop = workshops.byCode(demo.code()).orElseThrow();
        Thread play = Thread.ofVirtual().start(demo::play);
        try {
            await().atMost(Duration.ofMinutes(3))
                    .until(() ->
                            documentsOf(workshop).stream().allMatch(document -> isOver(document, "choices.scoring.1")));
        } finally {
            play.interrupt();
            play.join();
        }
        assertThat(documentsOf(workshop)).allSatisfy(document -> {
            assertThat(isOver(document, "status.facts.1")).isTrue();
            assertThat(document.cards(CardKind.FINDING))
                    .isNotEmpty()
                    .allSatisfy(card -> assertThat(card.round()).contains("status.facts.1"));
            assertThat(document.votes())
                    .isNotEmpty()
                    .allSatisfy(vote -> assertThat(vote.round()).isEqualTo("choices.scoring.1"));
        });
    }

    @Test
    void demoPeopleLeaveEveryStepWithItsConditionsMet() throws InterruptedException {
        Demo demo =
                Demo.create(URI.create("http://127.0.0.1:" + port), trainer().token(), Language.ZH, QUICK, clock);
        Workshop workshop = workshops.byCode(demo.code()).orElseThrow();
        Thread play = Thread.ofVirtual().start(demo::play);
        try {
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> documentsOf(workshop).stream()
                            .allMatch(document -> document.cards(CardKind.TODO).size() == TODOS));
        } finally {
            play.interrupt();
            play.join();
        }
        assertThat(departures.of(workshop.id())).isEmpty();
    }

    private List<DocumentView> documentsOf(Workshop workshop) {
        return workshop.groups().stream()
                .map(group -> documents.read(group.document()))
                .toList();
    }

    private static boolean isOver(DocumentView document, String round) {
        return !document.round(round).map(Round::open).orElse(true);
    }
}
