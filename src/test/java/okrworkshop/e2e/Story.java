package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** The scenes of the story, in their order. Avery and Blake are group 1, Casey and Devon group 2. */
final class Story {
    private static final int ITEMS = 10;
    /** Where the views of the first step have the sentence with gaps. */
    private static final int SAY_IT_BACK = 2;

    private final ServerProcess server;
    private final Chromium chromium;
    private final StoryCase script;
    private final Wording wording;
    private final StepTitles titles;
    private final Shots shots;
    private final TrainerBrowser trainer;
    private String code = "";
    private String returnCode = "";
    private ParticipantBrowser avery;
    private ParticipantBrowser blake;
    private ParticipantBrowser casey;
    private ParticipantBrowser devon;

    Story(ServerProcess server, Chromium chromium, StoryCase script) {
        this.server = server;
        this.chromium = chromium;
        this.script = script;
        this.wording = new Wording(script.language());
        this.titles = new StepTitles(script.language());
        this.shots = new Shots("story-" + script.language().code());
        URI local = server.uri("localhost");
        trainer = new TrainerBrowser(chromium.laptop(script.locale()).newPage(), local, wording);
        avery = participant(chromium.laptop(script.locale()).newPage(), 0, server.uri(Chromium.ROOM_HOST));
        blake = participant(chromium.phone(script.locale()).newPage(), 1, local);
        casey = participant(chromium.laptop(script.locale()).newPage(), 2, local);
        devon = participant(chromium.phone(script.locale()).newPage(), 3, local);
    }

    /** All scenes; leaves photographs of everybody's screen when one fails. */
    void play() throws Exception {
        try {
            theTrainerPreparesTheWorkshop();
            peopleJoinByPhoneAndLaptop();
            groupsUnderstandTheExpectation();
            groupsAnalyseWhereTheyAre();
            groupsDesignStrategies();
            groupsChooseTheirBets();
            groupsWriteTheirObjectives();
            stepsGoBackWithoutLosingAnything();
            theServerDiesAndEverybodyComesBack();
            groupsReviewEachOther();
            groupsPlanTasksAndResources();
            aLostSeatComesBackOnAnotherDevice();
            everybodyLeavesWithTheDraft();
        } catch (Exception | AssertionError failure) {
            photographEverything();
            throw failure;
        }
    }

    private void theTrainerPreparesTheWorkshop() {
        trainer.openSetup(server.setupPath());
        shots.take(trainer.page, "setup");
        trainer.createAccount();
        shots.take(trainer.page, "sign-in");
        trainer.signIn();
        shots.take(trainer.page, "no-workshops-yet");
        trainer.openNewWorkshop();
        shots.take(trainer.page, "new-workshop");
        code = trainer.createWorkshop(script);
        shots.take(trainer.page, "cockpit-lobby");
    }

    private void peopleJoinByPhoneAndLaptop() {
        avery.openJoinPage(code);
        assertThat((Boolean) avery.page.evaluate("window.isSecureContext")).isFalse();
        shots.take(avery.page, "join");
        blake.openJoinPage(code);
        shots.take(blake.page, "join-phone");
        casey.openJoinPage(code);
        devon.openJoinPage(code);
        avery.join(1);
        returnCode = blake.join(1);
        shots.take(blake.page, "return-code-phone");
        casey.join(2);
        devon.join(2);
        everybody().forEach(ParticipantBrowser::enterRoom);
        shots.take(avery.page, "lobby");
        shots.take(blake.page, "lobby-phone");
        assertThat(trainer.page.locator(".okr-arrived")).containsText("4");
        shots.take(trainer.page, "cockpit-everybody-here");
        Page projector = trainer.openProjector();
        assertThat(projector.locator(".okr-projected-code")).containsText(code);
        shots.take(projector, "projector-lobby");
        projector.close();
        trainer.start();
    }

    private void groupsUnderstandTheExpectation() {
        everybody().forEach(person -> person.seesStep(titles.of("expectations")));
        shots.take(avery.page, "step1-empty");
        shots.take(blake.page, "step1-empty-phone");
        avery.openView(SAY_IT_BACK);
        for (int gap = 0; gap < script.restatement().size(); gap++) {
            avery.answer(gap, script.restatement().get(gap));
        }
        blake.openView(SAY_IT_BACK);
        blake.seesText(script.restatement().getLast());
        shots.take(avery.page, "step1-said-back");
        shots.take(blake.page, "step1-said-back-phone");
        everybody().forEach(person -> person.openView(1));
        avery.write("expectations", script.expectations().get(0));
        blake.write("expectations", script.expectations().get(1));
        avery.seesText(script.expectations().get(1));
        blake.seesText(script.expectations().get(0));
        casey.write("expectations", script.expectations().get(0));
        devon.write("essence", script.expectations().get(1));
        casey.seesText(script.expectations().get(1));
        assertThat(avery.column("essence").locator("[data-card]")).hasCount(0);
        everybody().forEach(ParticipantBrowser::allSaved);
        trainer.startTimer();
        assertThat(avery.page.locator("okr-timer [role=timer]")).isVisible();
        assertThat(trainer.tile(0).locator("vaadin-progress-bar")).isVisible();
        shots.take(avery.page, "step1-expectations");
        shots.take(blake.page, "step1-expectations-phone");
        shots.take(trainer.page, "cockpit-running");
        Page projector = trainer.openProjector();
        assertThat(projector.locator("main")).containsText(titles.of("expectations"));
        shots.take(projector, "projector-running");
        projector.close();
    }

    private void groupsAnalyseWhereTheyAre() {
        move("status");
        avery.seesText(script.expectations().get(0));
        avery.write("inside", script.findings().get(0));
        blake.write("outside", script.findings().get(1));
        assertThat(avery.column("outside").locator(".hidden-cards")).isVisible();
        avery.seesNothingOf(script.findings().get(1));
        shots.take(avery.page, "step2-private");
        shots.take(blake.page, "step2-private-phone");
        avery.confirm(avery.page.locator("okr-lens-columns okr-confirm-button"));
        avery.seesText(script.findings().get(1));
        blake.seesText(script.findings().get(0));
        Locator finding = avery.card(script.findings().get(0));
        finding.locator(".foot button[aria-expanded]").click();
        avery.fill(finding, "metric", script.metric());
        avery.fill(finding, "baseline", "91");
        avery.fill(finding, "target", "98");
        avery.fill(finding, "unit", script.unit());
        avery.choose(finding, "key", 0);
        avery.linkTo(finding, script.expectations().get(0));
        avery.allSaved();
        shots.take(avery.page, "step2-finding");
        shots.take(blake.page, "step2-phone");
    }

    private void groupsDesignStrategies() {
        move("strategies");
        shots.take(casey.page, "step3-empty");
        avery.page.locator("okr-lens-tree .actions button").first().click();
        avery.typeIntoNew(script.driver());
        for (String strategy : script.strategies()) {
            avery.card(script.driver()).click();
            avery.page.locator("okr-lens-tree .grow button").last().click();
            avery.typeIntoNew(strategy);
            blake.seesText(strategy);
        }
        avery.page.locator("okr-lens-tree .leaf").first().click();
        avery.page.locator("okr-lens-tree .details-button").click();
        avery.linkTo(
                avery.page.locator("okr-lens-tree .details"), script.findings().get(0));
        avery.allSaved();
        shots.take(avery.page, "step3-tree");
        shots.take(blake.page, "step3-tree-phone");
    }

    private void groupsChooseTheirBets() {
        move("choices");
        shots.take(avery.page, "step4-placing");
        everybody().forEach(person -> person.openView(1));
        Locator first = avery.page.locator("okr-lens-score .row").nth(0);
        Locator second = avery.page.locator("okr-lens-score .row").nth(1);
        for (int criterion = 0; criterion < 5; criterion++) {
            first.locator(".criteria okr-lens-choice")
                    .nth(criterion)
                    .locator("button")
                    .nth(3)
                    .click();
        }
        first.locator(".votes button").last().click();
        first.locator(".votes button").last().click();
        blake.page
                .locator("okr-lens-score .row")
                .first()
                .locator(".votes button")
                .last()
                .click();
        avery.allSaved();
        blake.allSaved();
        shots.take(avery.page, "step4-hidden-votes");
        avery.confirm(avery.page.locator("okr-lens-score okr-confirm-button"));
        first.locator(".decision okr-lens-choice button").first().click();
        avery.fill(first, "reason", script.replyReason());
        avery.fill(first, "decider", script.owner());
        second.locator(".decision okr-lens-choice button").last().click();
        avery.fill(second, "reason", script.rejectReason());
        avery.allSaved();
        assertThat(first.locator(".total")).containsText("4.0");
        blake.seesText(script.strategies().get(0));
        assertThat(blake.page.locator("okr-lens-score .row").first())
                .hasClass(java.util.regex.Pattern.compile(".*chosen.*"));
        shots.take(avery.page, "step4-scores");
        shots.take(blake.page, "step4-scores-phone");
    }

    private void groupsWriteTheirObjectives() {
        move("objectives");
        shots.take(casey.page, "step5-empty");
        avery.page.locator("okr-lens-okr .offers button").first().click();
        avery.typeIntoNew(script.objective());
        Locator objective = avery.page.locator("okr-lens-okr .objective").first();
        avery.fill(objective, "owner", script.owner());
        objective.locator("details.offers summary").click();
        objective.locator("details.offers button").first().click();
        avery.typeIntoNew(script.keyResults().get(0));
        objective.locator(".grow > button").click();
        avery.typeIntoNew(script.keyResults().get(1));
        Locator measured = objective.locator(".result").first();
        assertThat(measured.locator("okr-field[field=from] input")).hasValue("91");
        avery.fill(measured, "owner", script.owner());
        blake.seesText(script.keyResults().get(1));
        casey.page.locator("okr-lens-okr .actions button").first().click();
        casey.typeIntoNew(script.objective());
        casey.page.locator("okr-lens-okr .grow > button").click();
        casey.typeIntoNew(script.keyResults().get(1));
        devon.seesText(script.keyResults().get(1));
        everybody().forEach(ParticipantBrowser::allSaved);
        shots.take(avery.page, "step5-okr");
        shots.take(blake.page, "step5-okr-phone");
    }

    private void stepsGoBackWithoutLosingAnything() {
        move("choices");
        avery.openView(1);
        assertThat(avery.page.locator("okr-lens-score .row").first().locator(".total"))
                .containsText("4.0");
        assertThat(avery.page.locator("okr-lens-score .row").first().locator(".votes"))
                .containsText("3");
        move("objectives");
        avery.seesText(script.keyResults().get(0));
        blake.seesText(script.keyResults().get(1));
    }

    private void theServerDiesAndEverybodyComesBack() throws Exception {
        trainer.markPage();
        server.kill();
        avery.offline();
        shots.take(avery.page, "server-gone");
        Locator second = avery.page.locator("okr-lens-okr .result").nth(1);
        avery.fill(second, "owner", script.owner());
        server.startAgain();
        everybody().forEach(person -> {
            person.allSaved();
            person.seesStep(titles.of("objectives"));
            person.seesText(script.keyResults().get(1));
        });
        assertThat(second.locator("okr-field[field=owner] input")).hasValue(script.owner());
        trainer.pageCameBackByItself();
        assertThat(trainer.page.locator(".okr-agenda [aria-current=step]")).containsText(titles.of("objectives"));
        blake.page.reload();
        blake.seesStep(titles.of("objectives"));
        blake.seesText(script.keyResults().get(0));
        assertThat(blake.page.locator("okr-lens-okr okr-field[field=owner]").first())
                .isAttached();
    }

    private void groupsReviewEachOther() {
        move("review");
        shots.take(devon.page, "review-phone");
        reviewsAll(avery);
        reviewsAll(casey);
        avery.allSaved();
        casey.allSaved();
        shots.take(avery.page, "review-given");
        avery.page.locator("okr-lens-review okr-lens-choice button").nth(1).click();
        Locator open = avery.page.locator("okr-lens-review .item").nth(ITEMS - 1);
        assertThat(open).containsText(script.reviewComment());
        open.locator("okr-lens-choice button").first().click();
        avery.fill(open, "reply_reason", script.replyReason());
        avery.allSaved();
        shots.take(avery.page, "review-answered");
        avery.openView(1);
        Locator result = avery.page.locator("okr-lens-okr .result").first();
        result.locator(".tools button[aria-expanded]").click();
        avery.fill(result, "source", script.replyReason());
        avery.allSaved();
        trainer.lookInto(0);
        assertThat(trainer.page.locator("okr-room .step-head h2")).containsText(titles.of("review"));
        shots.take(trainer.page, "look-in");
        trainer.page.goBack();
    }

    private void groupsPlanTasksAndResources() {
        move("tasks");
        shots.take(casey.page, "step6-empty");
        for (String task : script.tasks()) {
            avery.page.locator("okr-lens-table tr.add button").first().click();
            avery.typeIntoNew(task);
            blake.seesText(task);
        }
        Locator task = avery.page.locator("okr-lens-table tr.row").first();
        avery.fill(task, "owner", script.owner());
        avery.fill(task, "effort", "12");
        avery.allSaved();
        shots.take(avery.page, "step6-tasks");
        shots.take(blake.page, "step6-tasks-phone");
        move("resources");
        avery.page
                .locator("okr-lens-capacity .actions button, okr-lens-capacity .owners button")
                .first()
                .click();
        Locator person = avery.page.locator("okr-lens-capacity tr.row").first();
        avery.fill(person, "gross", "10");
        avery.fill(person, "load", "0");
        assertThat(avery.page.locator("okr-lens-capacity tr.decide")).isVisible();
        shots.take(avery.page, "step7-capacity");
        avery.openView(1);
        Locator risk = avery.page.locator("okr-lens-matrix okr-capture textarea");
        risk.fill(script.risk());
        risk.press("Enter");
        blake.openView(1);
        blake.seesText(script.risk());
        shots.take(avery.page, "step7-risks");
        move("reflection");
        avery.page.locator("okr-lens-columns okr-capture textarea").first().fill(script.reflection());
        avery.page.locator("okr-lens-columns okr-capture textarea").first().press("Enter");
        blake.seesText(script.reflection());
        shots.take(avery.page, "reflection");
        shots.take(blake.page, "reflection-phone");
        shots.take(trainer.page, "cockpit-end");
    }

    private void aLostSeatComesBackOnAnotherDevice() {
        blake.page.context().close();
        blake = participant(chromium.phone(script.locale()).newPage(), 1, server.uri(Chromium.ROOM_HOST));
        blake.comeBack(code, returnCode);
        blake.seesStep(titles.of("reflection"));
        blake.seesText(script.reflection());
        assertThat(blake.page.locator("okr-me-menu .me")).containsText(blake.name);
    }

    private void everybodyLeavesWithTheDraft() throws IOException {
        String word = Taken.word(shots.keep(avery.download("okr.docx"), "okr.docx"));
        String markdown = Taken.markdown(shots.keep(blake.download("okr.md"), "okr.md"));
        shots.take(avery.page, "menu");
        for (String text : taken()) {
            assertThat(word).contains(text);
            assertThat(markdown).contains(text);
        }
        String json = Files.readString(shots.keep(trainer.downloadJson(), "workshop.json"));
        assertThat(json).contains(script.objective()).contains(script.risk()).contains(script.reviewComment());
    }

    /** What everybody sees when something went wrong. */
    private void photographEverything() {
        shots.take(trainer.page, "failed-trainer");
        everybody().forEach(person -> shots.take(person.page, "failed-" + person.name));
    }

    private List<String> taken() {
        return Stream.of(
                        List.of(script.objective(), script.risk(), script.rejectReason()),
                        script.restatement(),
                        script.expectations(),
                        script.findings(),
                        script.strategies(),
                        script.keyResults(),
                        script.tasks())
                .flatMap(List::stream)
                .toList();
    }

    /** Yes to all items but the last, which gets a no with a comment. */
    private void reviewsAll(ParticipantBrowser person) {
        Locator items = person.page.locator("okr-lens-review .item");
        assertThat(items).hasCount(ITEMS);
        for (int item = 0; item < ITEMS; item++) {
            boolean last = item == ITEMS - 1;
            items.nth(item).locator("okr-lens-choice button").nth(last ? 2 : 0).click();
        }
        person.fill(items.nth(ITEMS - 1), "comment", script.reviewComment());
    }

    private void move(String step) {
        trainer.moveTo(titles.of(step));
        everybody().forEach(person -> person.seesStep(titles.of(step)));
    }

    private List<ParticipantBrowser> everybody() {
        return List.of(avery, blake, casey, devon);
    }

    private ParticipantBrowser participant(Page page, int number, URI address) {
        return new ParticipantBrowser(page, script.people().get(number), address, wording);
    }
}
