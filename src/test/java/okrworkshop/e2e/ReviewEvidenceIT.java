package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okrworkshop.documents.OrderKeys;
import okrworkshop.shared.Language;
import okrworkshop.simulation.SimulatedParticipant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What the writing lint says beside a draft under review, in real browsers. */
class ReviewEvidenceIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_SECONDS = 20;
    private static final String KEPT = "KR-UNMEASURABLE ";

    private static ServerProcess server;
    private static Chromium chromium;
    private static ApiTrainer trainer;

    private final Shots shots = new Shots("review-evidence");
    private int written;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        server = ServerProcess.start(data);
        chromium = new Chromium();
        trainer = ApiTrainer.setUp(server, chromium);
    }

    @AfterAll
    static void stop() throws Exception {
        chromium.close();
        server.close();
    }

    /** What the authors wrote in a language. */
    private record Draft(String objective, String task, String vague, String reason, String better) {
        static Draft in(Language language) {
            return language == Language.ZH
                    ? new Draft("新门锁一上市就赢得安装师傅的口碑", "1月10日前写完一篇文章", "提升客户满意度", "七月才有问卷", "推荐给邻居的住户从 32% 升到 50%")
                    : new Draft(
                            "Make our lock the one that fitters recommend",
                            "Ship the new dashboard by 10 March",
                            "Customers are happier",
                            "The survey comes in July",
                            "Households that recommend us rise from 32% to 50%");
        }
    }

    @ParameterizedTest
    @EnumSource
    void reviewersSeeWhatTheLintFindsAndWhatTheAuthorsKeepAndJudgeForThemselves(Language language) {
        Draft draft = Draft.in(language);
        ApiTrainer.Room room = trainer.startWorkshop("Evidence " + language, "okr-cocreation", "express", 2);
        room.moveTo("objectives");
        try (var ada = room.join("Ada", 0);
                var rui = room.join("Rui", 1)) {
            ada.connect();
            write(ada, create("o", "objective", Map.of("text", draft.objective())));
            write(ada, keyResult("k1", Map.of("text", draft.task())));
            write(ada, keyResult("k2", Map.of("text", draft.vague(), "waived", KEPT + draft.reason())));
            room.moveTo("review");

            ParticipantBrowser reader = room.sit(
                    language == Language.ZH ? chromium.phone("zh-CN") : chromium.laptop("en-GB"),
                    rui.seat(),
                    server.uri("localhost"),
                    language);
            Locator lens = reader.page.locator("okr-lens-review");
            Locator open = lens.locator(".pill.error").first();
            assertThat(open).isVisible();
            assertThat(lens.locator("[data-sentence='k1'] .plain").first()).isAttached();
            assertThat(lens.locator(".pill.kept")).containsText(draft.reason());
            assertThat(lens.locator("[data-sentence='k2'] .plain")).hasCount(0);
            shots.takeWhole(reader.page, "draft-" + language.code());

            open.focus();
            open.press("Enter");
            Locator slip = lens.locator(".slip");
            assertThat(slip.locator(".examples .good")).isVisible();
            assertThat(slip.locator("button, input")).hasCount(0);
            assertThat(lens.locator("[data-sentence='k1'] .strong").first()).isAttached();
            shots.takeWhole(reader.page, "slip-" + language.code());
            var axe = new AxeCheck();
            axe.look(reader.page, "evidence-" + language.code());
            assertThat(axe.found()).isEmpty();
            assertThat(reader.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            reader.page.keyboard().press("Escape");
            assertThat(slip).hasCount(0);
            assertThat(open).isFocused();

            lens.locator(".pill.kept").click();
            assertThat(slip).containsText(draft.reason());
            assertThat(slip.locator("button, input")).hasCount(0);
            assertThat(lens.locator(".right [aria-checked=true]")).hasCount(0);

            write(ada, Map.of("k", "set", "card", "k1", "field", "text", "value", draft.better()));
            assertThat(lens.locator("[data-sentence='k1']")).containsText(draft.better());
            assertThat(lens.locator(".pill.error")).hasCount(0);
            reader.page.context().close();
        }
    }

    private void write(SimulatedParticipant person, Map<String, Object> operation) {
        try {
            person.write(person.seat().document(), JSON.valueToTree(operation)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception refused) {
            throw new IllegalStateException(operation + ": " + refused.getMessage(), refused);
        }
    }

    private Map<String, Object> keyResult(String card, Map<String, String> fields) {
        Map<String, Object> made = new LinkedHashMap<>(create(card, "key_result", fields));
        made.put("links", List.of(List.of("parent", "o")));
        return made;
    }

    private Map<String, Object> create(String card, String kind, Map<String, String> fields) {
        written++;
        return Map.of(
                "k",
                "create",
                "card",
                card,
                "kind",
                kind,
                "step",
                "objectives",
                "place",
                "",
                "order",
                OrderKeys.inRow(written),
                "fields",
                fields,
                "links",
                List.of());
    }
}
