package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** The scenes of a day, in their order, whatever method the groups follow. */
final class Story {
    private final ServerProcess server;
    private final Cast cast;
    private final StoryCase script;
    private final Shots shots;
    private final TrainerBrowser trainer;
    private final StoryMethod method;
    private final StoryMethod.Steps steps;
    private final Boards boards;
    private String code = "";
    private String returnCode = "";

    Story(ServerProcess server, Chromium chromium, StoryCase script) {
        this.server = server;
        this.script = script;
        cast = new Cast(server, chromium, script);
        shots = cast.shots;
        trainer = cast.trainer;
        method = StoryMethod.of(cast);
        steps = method.steps();
        boards = new Boards(cast);
    }

    /** All scenes; leaves photographs of everybody's screen when one fails. */
    void play() throws Exception {
        try {
            theTrainerPreparesTheWorkshop();
            peopleJoinByPhoneAndLaptop();
            groupsUnderstandTheExpectation();
            method.analyse();
            method.design();
            groupsChooseTheirBets();
            groupsWriteTheirObjectives();
            stepsGoBackWithoutLosingAnything();
            theServerDiesAndEverybodyComesBack();
            groupsReviewEachOther();
            method.planTasksAndResources();
            method.lookBack();
            shots.take(trainer.page, "cockpit-end");
            aLostSeatComesBackOnAnotherDevice();
            everybodyLeavesWithTheDraft();
            theChainIsWholeFromExpectationToResource();
        } catch (Exception | AssertionError failure) {
            cast.photographEverything();
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
        cast.avery.openJoinPage(code);
        assertThat((Boolean) cast.avery.page.evaluate("window.isSecureContext")).isFalse();
        shots.take(cast.avery.page, "join");
        cast.blake().openJoinPage(code);
        shots.take(cast.blake().page, "join-phone");
        cast.casey.openJoinPage(code);
        cast.devon.openJoinPage(code);
        cast.avery.join(1);
        returnCode = cast.blake().join(1);
        shots.take(cast.blake().page, "return-code-phone");
        cast.casey.join(2);
        cast.devon.join(2);
        cast.everybody().forEach(ParticipantBrowser::enterRoom);
        shots.take(cast.avery.page, "lobby");
        shots.take(cast.blake().page, "lobby-phone");
        assertThat(trainer.page.locator(".okr-arrived")).containsText("4");
        shots.take(trainer.page, "cockpit-everybody-here");
        Page projector = trainer.openProjector();
        assertThat(projector.locator(".okr-projected-code")).containsText(code);
        shots.take(projector, "projector-lobby");
        projector.close();
        trainer.start();
    }

    private void groupsUnderstandTheExpectation() {
        cast.everybody().forEach(person -> person.seesStep(cast.titles.of(steps.first())));
        shots.take(cast.avery.page, "step1-empty");
        shots.take(cast.blake().page, "step1-empty-phone");
        method.understand();
        cast.everybody().forEach(ParticipantBrowser::allSaved);
        trainer.startTimer();
        assertThat(cast.avery.page.locator("okr-timer [role=timer]")).isVisible();
        assertThat(trainer.tile(0).locator("vaadin-progress-bar")).isVisible();
        shots.take(cast.avery.page, "step1-expectations");
        shots.take(cast.blake().page, "step1-expectations-phone");
        shots.take(trainer.page, "cockpit-running");
        Page projector = trainer.openProjector();
        assertThat(projector.locator("main")).containsText(cast.titles.of(steps.first()));
        shots.take(projector, "projector-running");
        projector.close();
    }

    private void groupsChooseTheirBets() {
        cast.move(steps.choice());
        method.weigh();
        assertThat(boards.bet(cast.avery, 0).locator(".total")).containsText(method.total());
        boards.decide();
    }

    private void groupsWriteTheirObjectives() {
        cast.move(steps.objectives());
        boards.writeTheOkr();
        boards.agreeThatItIsEnough();
    }

    private void stepsGoBackWithoutLosingAnything() {
        cast.move(steps.choice());
        cast.avery.openView(1);
        assertThat(boards.bet(cast.avery, 0).locator(".total")).containsText(method.total());
        assertThat(boards.bet(cast.avery, 0).locator(".votes")).containsText("3");
        cast.move(steps.objectives());
        cast.avery.seesText(script.keyResults().get(0));
        cast.blake().seesText(script.keyResults().get(1));
    }

    private void theServerDiesAndEverybodyComesBack() throws Exception {
        trainer.markPage();
        server.kill();
        cast.avery.offline();
        shots.take(cast.avery.page, "server-gone");
        Locator second = cast.avery.page.locator("okr-lens-okr .result").nth(1);
        cast.avery.fill(second, "owner", script.owner());
        server.startAgain();
        String title = cast.titles.of(steps.objectives());
        cast.everybody().forEach(person -> {
            person.allSaved();
            person.seesStep(title);
            person.seesText(script.keyResults().get(1));
        });
        assertThat(second.locator("okr-field[field=owner] input")).hasValue(script.owner());
        trainer.pageCameBackByItself();
        assertThat(trainer.page.locator(".okr-agenda [aria-current=step]")).containsText(title);
        cast.blake().page.reload();
        cast.blake().seesStep(title);
        cast.blake().seesText(script.keyResults().get(0));
        assertThat(cast.blake()
                        .page
                        .locator("okr-lens-okr okr-field[field=owner]")
                        .first())
                .isAttached();
    }

    private void groupsReviewEachOther() {
        cast.move(steps.review());
        boards.reviewEachOther();
        trainer.lookInto(0);
        assertThat(trainer.page.locator("okr-room .step-head h2")).containsText(cast.titles.of(steps.review()));
        shots.take(trainer.page, "look-in");
        trainer.page.goBack();
    }

    private void aLostSeatComesBackOnAnotherDevice() {
        ParticipantBrowser blake = cast.blakesNextPhone();
        blake.comeBack(code, returnCode);
        blake.seesStep(cast.titles.of(steps.last()));
        blake.seesText(script.reflection());
        assertThat(blake.page.locator("okr-me-menu .me")).containsText(blake.name);
    }

    private void everybodyLeavesWithTheDraft() throws IOException {
        String word = Taken.word(shots.keep(cast.avery.download("okr.docx"), "okr.docx"));
        String markdown = Taken.markdown(shots.keep(cast.blake().download("okr.md"), "okr.md"));
        shots.take(cast.avery.page, "menu");
        for (String text : taken()) {
            assertThat(word).contains(text);
            assertThat(markdown).contains(text);
        }
        String json = Files.readString(shots.keep(trainer.downloadJson(), "workshop.json"));
        assertThat(json).contains(script.objective()).contains(script.risk()).contains(script.reviewComment());
    }

    private void theChainIsWholeFromExpectationToResource() throws Exception {
        var exported = WorkshopExport.fetch(server.uri("localhost"), trainer.workshop(), trainer.issueToken());
        new ExportedChain(exported.draft(0)).isWhole();
    }

    private List<String> taken() {
        return Stream.of(
                        List.of(script.objective(), script.risk(), script.rejectReason(), script.anonymous()),
                        script.answers(),
                        script.expectations(),
                        script.findings(),
                        script.strategies(),
                        script.keyResults(),
                        script.tasks(),
                        script.conversion(),
                        script.agreement())
                .flatMap(List::stream)
                .toList();
    }
}
