package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okrworkshop.e2e.CoachGroup.Said;
import okrworkshop.shared.Language;
import tools.jackson.databind.JsonNode;

/** In class. Avery sits in the first group and Blake in the second one; the others write over the socket. */
final class CoachDay implements AutoCloseable {
    private static final int ITEMS = 10;
    /** What to learn most from, and the biggest risk. */
    private static final int WHOLE = 2;
    /** Items of the second group's draft that ask for change, by their place on the checklist. */
    private static final Map<String, Integer> ASKED = Map.of("outcome", 6, "sufficient", 7, "owner-date-confidence", 8);

    private final Classroom room;
    private final ApiTrainer.Room workshop;
    private final Language language;
    private final Shots shots;
    private final Page desk;
    private final String cockpit;
    private final List<CoachGroup> groups = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final ParticipantBrowser avery;
    private final ParticipantBrowser blake;

    CoachDay(Classroom room, ApiTrainer.Room workshop, Language language) {
        this.room = room;
        this.workshop = workshop;
        this.language = language;
        shots = room.shots;
        desk = room.trainer.page;
        cockpit = room.uri().resolve("/workshops/" + workshop.id()).toString();
        avery = workshop.enter(room.laptop(), room.script.people().get(0), 0, room.uri(), language);
        blake = workshop.enter(room.phone(), room.script.people().get(1), 1, room.uri(), language);
        groups.add(new CoachGroup(workshop.join("Ann", 0), workshop.join("Ben", 0)));
        groups.add(new CoachGroup(workshop.join("Bo", 1)));
        groups.add(new CoachGroup(workshop.join("Cy", 2)));
        groups.add(new CoachGroup(workshop.join("Dee", 3)));
        workshop.exported()
                .get("groups")
                .forEach(group -> names.add(group.get("name").asString()));
    }

    void play() {
        try {
            theClassFindsTheMistakeItself();
            fourGroupsWriteAndOneGoesAway();
            theFirstGroupReviewsTheSecond();
            theAbsentGroupsReviewGoesIntoOtherHands();
            theSecondGroupAnswersAndChangesItsDraft();
            onlyWhatWasOpenIsLookedAtAgain();
            theLastNoIsInTheWayUntilTheTrainerLetsItPass();
            allOfItIsInTheExportAndTheReport();
        } catch (RuntimeException | AssertionError failure) {
            shots.take(desk, "failed-trainer");
            shots.take(avery.page, "failed-avery");
            shots.take(blake.page, "failed-blake");
            throw failure;
        }
    }

    private void theClassFindsTheMistakeItself() {
        desk.navigate(cockpit + "/quiz");
        desk.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(room.wording.of("quiz.none-of-them"))
                                .setExact(true))
                .first()
                .click();
        Locator own = desk.locator(".okr-quiz-row")
                .filter(new Locator.FilterOptions().setHasText(CoachBefore.TASK))
                .locator("vaadin-checkbox input");
        assertThat(own).not().isChecked();
        own.check();
        room.button(desk, "quiz.start.spot").click();
        room.button(desk, "quiz.wall").click();
        Page wall = desk.context().newPage();
        wall.setViewportSize(1920, 1080);
        wall.navigate(cockpit + "/projector");
        assertThat(wall.locator(".okr-wall-quiz")).containsText(room.wording.of("projector.quiz.answered", 0, 3));

        Set<String> right = groups.get(0).guess(0);
        assertThat(firstGroup()).containsText(room.wording.of("quiz.group.answered", 1, 3));
        groups.get(0).mark(1, right);
        avery.page.locator("okr-quiz .option").first().click();
        avery.page.locator("okr-quiz .button.primary").click();
        assertThat(avery.page.locator("okr-quiz .verdict")).isVisible();
        shots.take(avery.page, "quiz-verdict");
        int guessed = "right".equals(avery.page.locator("okr-quiz .verdict").getAttribute("data-verdict")) ? 3 : 1;
        assertThat(firstGroup()).containsText(room.wording.of("quiz.group.right", 3, 3, guessed, 3));
        assertThat(wall.locator(".okr-wall-quiz")).containsText(room.wording.of("quiz.group.right", 3, 3, guessed, 3));
        shots.take(wall, "quiz-wall");
        shots.takeWhole(desk, "quiz-live");
        assertThat(blake.page.locator("okr-quiz .verdict")).hasCount(0);
        room.button(desk, "quiz.solve").click();
        assertThat(blake.page.locator("okr-quiz .better, okr-quiz .notes").first())
                .isVisible();
        assertThat(wall.locator(".okr-wall-statement li").first()).isVisible();
        shots.take(wall, "quiz-wall-solved");
        wall.close();
        room.button(desk, "quiz.away").click();
        assertThat(avery.page.locator("okr-quiz .quiz")).hasCount(0);
    }

    private Locator firstGroup() {
        return desk.locator(".okr-quiz-groups li").first();
    }

    private void fourGroupsWriteAndOneGoesAway() {
        workshop.moveTo("objectives");
        groups.get(0)
                .draft(
                        say("New customers use it in their first week", "让新客户第一周就用起来"),
                        say("Active in week one from 32% to 50%", "首周激活率从32%到50%"));
        groups.get(1)
                .draft(
                        say("Returns are rare", "退货成为少数"),
                        say("Returns from 8% to 4%", "退货率从8%到4%"),
                        say("Ship the new packaging", "新包装上线"));
        groups.get(2)
                .draft(
                        say("Complaints are answered the same day", "投诉当天就有答复"),
                        say("First answer from 20 hours to 4 hours", "首次答复时间从20小时到4小时"));
        groups.get(3)
                .draft(
                        say("Contracts wait for nobody", "合同不再卡在审批上"),
                        say("Approval from 5 days to 2 days", "审批时长从5天到2天"));
        avery.seesText(say("Active in week one", "首周激活率"));
        groups.get(3).close();
        workshop.moveTo("review");
        String title = new StepTitles(language).of("review");
        avery.seesStep(title);
        blake.seesStep(title);
    }

    private void theFirstGroupReviewsTheSecond() {
        Locator lens = avery.page.locator("okr-lens-review");
        Locator items = lens.locator(".item");
        assertThat(items).hasCount(ITEMS + WHOLE);
        shots.take(avery.page, "reviewing");
        Locator sentence = lens.locator("[data-sentence]").last();
        assertThat(sentence).containsText(say("Ship the new packaging", "新包装上线"));
        sentence.dblclick(new Locator.DblclickOptions().setPosition(12, 10));
        lens.locator(".add-remark").last().click();
        Locator remark = items.nth(ITEMS);
        String marked = remark.locator("blockquote").innerText().strip();
        assertThat(say("Ship the new packaging", "新包装上线")).contains(marked).isNotEqualTo(marked);
        avery.fill(remark, "comment", say("Is this what changes?", "这是变化本身吗？"));

        for (int item = 0; item < ITEMS; item++) {
            int answer = item == 6 ? 1 : item == 7 || item == 8 ? 2 : 0;
            choose(items.nth(item), answer);
        }
        avery.fill(items.nth(6), "comment", say("The second one is a delivery", "第二条是交付"));
        avery.fill(items.nth(7), "comment", say("One number is not enough", "一个数字不够"));
        assertThat(lens.locator(".submit button")).isDisabled();
        shots.take(avery.page, "no-needs-a-comment");
        avery.fill(items.nth(8), "comment", say("Nobody owns them", "没有负责人"));
        avery.fill(lens.locator(".whole-best"), "comment", say("One line that sticks", "一句话就记得住"));
        avery.fill(lens.locator(".whole-risk"), "comment", say("Suppliers may not join in", "供应商可能不配合"));
        avery.allSaved();
        shots.takeWhole(avery.page, "reviewed");
        room.axe.look(avery.page, "reviewing");
        // Until it is submitted the authors see nothing of it.
        second(blake);
        assertThat(blake.page.locator("okr-lens-review .item")).hasCount(0);
        submit(avery);
    }

    /** Nobody of the fourth group is there: its authors are to check themselves, until the third group can do it. */
    private void theAbsentGroupsReviewGoesIntoOtherHands() {
        groups.get(1).review(names.get(2), Map.of());
        groups.get(2).review(names.get(3), Map.of());
        desk.navigate(cockpit + "/reviews");
        assertThat(pair(names.get(3), names.get(0))).isVisible();
        shots.takeWhole(desk, "reviews-page");
        handOver(names.get(3), names.get(0), names.get(0));
        assertThat(pair(room.wording.of("reviews.self", names.get(0)), names.get(0)))
                .isVisible();
        Locator lens = avery.page.locator("okr-lens-review");
        Locator which = lens.locator("okr-lens-choice").first().locator("button");
        assertThat(which.first()).containsText(say("Your own check", "自查"));
        // It comes in front, and what Avery is looking at stays on the screen.
        assertThat(which.last()).hasAttribute("aria-checked", "true");
        which.first().click();
        assertThat(lens.locator(".stage p")).containsText(say("A self-check", "自查"));
        shots.take(avery.page, "self-check");
        handOver(room.wording.of("reviews.self", names.get(0)), names.get(0), names.get(2));
        assertThat(pair(names.get(2), names.get(0))).isVisible();
        groups.get(2).review(names.get(0), Map.of("focused", new Said("partly", say("Two would do", "两个就够"))));
        groups.get(0).answer(names.get(2), Set.of("focused"), "reject", say("There is one already", "本来就只有一个"));
        groups.get(2).lookAgain(names.get(0), Set.of("focused"));
        assertThat(pair(names.get(2), names.get(0))).containsText(room.wording.of("reviews.stage.rechecked"));
    }

    private void handOver(String reviewer, String author, String to) {
        pair(reviewer, author)
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(room.wording.of("reviews.hand-over")))
                .click();
        Locator dialog = desk.locator("vaadin-confirm-dialog");
        dialog.locator("vaadin-select").click();
        desk.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(to).setExact(true))
                .click();
        dialog.locator("vaadin-button[slot=confirm-button]").click();
        assertThat(dialog).hasCount(0);
    }

    /** The line of the table in which one group reviews another one's draft. */
    private Locator pair(String reviewer, String author) {
        return desk.locator(".okr-reviews tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(desk.locator("th")
                                .filter(new Locator.FilterOptions()
                                        .setHas(desk.getByText(reviewer, new Page.GetByTextOptions().setExact(true))))))
                .filter(new Locator.FilterOptions()
                        .setHas(desk.locator("td:nth-child(2)")
                                .filter(new Locator.FilterOptions()
                                        .setHas(desk.getByText(author, new Page.GetByTextOptions().setExact(true))))));
    }

    /** Adopted, adopted in part, rejected; the key result that is a delivery becomes a result. */
    private void theSecondGroupAnswersAndChangesItsDraft() {
        Locator items = blake.page.locator("okr-lens-review .item");
        assertThat(items).hasCount(ITEMS + 1 + WHOLE);
        shots.take(blake.page, "told-phone");
        for (int point = 0; point < ASKED.size(); point++) {
            Locator item = items.nth(6 + point);
            choose(item, point);
            blake.fill(item, "reply_reason", say("See the new draft", "见新稿"));
        }
        choose(items.nth(ITEMS), 0);
        blake.fill(items.nth(ITEMS), "reply_reason", say("Rewritten", "已改写"));
        blake.allSaved();
        blake.openView(1);
        Locator result = blake.page
                .locator("okr-lens-okr .result okr-field.field-text textarea")
                .last();
        result.fill(say("Damaged on the way from 5% to 1%", "运输破损率从5%到1%"));
        result.blur();
        blake.allSaved();
        blake.openView(0);
        second(blake);
        items.nth(6).locator("select").selectOption(new SelectOption().setIndex(3));
        blake.allSaved();
        shots.takeWhole(blake.page, "answers-phone");
        room.axe.look(blake.page, "answering");
        blake.page
                .locator("okr-lens-review .left okr-lens-choice button")
                .nth(1)
                .click();
        Locator changes = blake.page.locator("okr-review-changes");
        assertThat(changes.locator("ins")).not().hasCount(0);
        assertThat(changes.locator("del").first()).isVisible();
        shots.take(blake.page, "changes-phone");
        submit(blake);
    }

    private void onlyWhatWasOpenIsLookedAtAgain() {
        Locator lens = avery.page.locator("okr-lens-review");
        lens.locator("okr-lens-choice button").first().click();
        lens.locator(".left okr-lens-choice button").nth(1).click();
        assertThat(lens.locator("okr-review-changes ins").first()).isVisible();
        // What was adopted leads to the text that was changed for it.
        lens.locator(".item").nth(6).locator(".changed button").click();
        assertThat(lens.locator("okr-review-changes li[data-sentence]:focus")).containsText("1%");
        Locator again = lens.locator(".right okr-lens-choice");
        assertThat(again).hasCount(ASKED.size());
        shots.takeWhole(avery.page, "second-look");
        for (int place : ASKED.values()) {
            choose(lens.locator(".item").nth(place), place == 8 ? 2 : 0);
        }
        assertThat(lens.locator(".submit button")).isDisabled();
        avery.fill(lens.locator(".item").nth(8), "recheck_comment", say("Still nobody", "还是没有人"));
        avery.allSaved();
        room.axe.look(avery.page, "second-look");
        avery.confirm(lens.locator(".submit okr-confirm-button"));
        assertThat(lens.locator(".left-over")).isVisible();
        shots.take(avery.page, "one-is-left");
    }

    private void theLastNoIsInTheWayUntilTheTrainerLetsItPass() {
        Locator gate = blake.page.locator("okr-done-list li");
        assertThat(gate).hasCount(1);
        assertThat(gate).not().hasClass("met");
        Locator line = desk.locator(".okr-review-line");
        assertThat(line).hasCount(1);
        assertThat(line).containsText(say("Still nobody", "还是没有人"));
        shots.takeWhole(desk, "reviews-page-open-point");
        room.axe.look(desk, "reviews-page");
        line.locator("vaadin-button").click();
        Locator dialog = desk.locator("vaadin-confirm-dialog");
        dialog.locator("textarea").fill(reason());
        shots.take(desk, "waive");
        dialog.locator("vaadin-button[slot=confirm-button]").click();
        assertThat(line).containsText(reason());
        assertThat(gate).hasClass("met");
        assertThat(blake.page.locator("okr-lens-review .item").nth(8)).containsText(reason());
        shots.takeWhole(blake.page, "let-pass-phone");
        assertThat(avery.page.locator("okr-lens-review .left-over")).hasCount(0);
    }

    private void allOfItIsInTheExportAndTheReport() {
        JsonNode exported = workshop.exported();
        List<JsonNode> asked = new ArrayList<>();
        exported.at("/groups/1/reviews").forEach(item -> {
            if (ASKED.containsKey(item.get("item").asString())) {
                asked.add(item);
            }
        });
        assertThat(asked)
                .extracting(
                        item -> item.get("verdict").asString(),
                        item -> item.get("reply").asString(),
                        item -> item.get("recheck").asString(),
                        item -> item.get("waived").asString())
                .containsExactly(
                        tuple("partly", "adopt", "yes", ""),
                        tuple("no", "partly", "yes", ""),
                        tuple("no", "reject", "no", reason()));
        JsonNode rewritten = exported.at("/groups/1/draft/objectives/0/keyResults/1");
        assertThat(asked.getFirst().get("changed").asString())
                .isEqualTo(rewritten.get("id").asString());
        assertThat(exported.at("/groups/1/remarks"))
                .extracting(remark -> remark.get("kind").asString())
                .containsExactly("best", "risk", "passage");
        assertThat(rewritten.get("text").asString()).contains("1%");
        assertThat(exported.at("/groups/0/reviews/9/reply").asString()).isEqualTo("reject");
        desk.navigate(cockpit + "/report");
        assertThat(desk.locator("main")).containsText(room.wording.of("report.review.waived", 1));
        assertThat(desk.locator("main")).containsText(room.wording.of("report.review.rechecked", 3));
        assertThat(desk.locator("main")).containsText(say("Suppliers may not join in", "供应商可能不配合"));
        assertThat(desk.locator("main")).containsText(room.wording.of("report.review.group", names.get(1), 3, 3));
        shots.takeWhole(desk, "report-of-the-day");
        room.axe.look(desk, "report-of-the-day");
    }

    private String reason() {
        return say("They name an owner on Monday", "周一定负责人");
    }

    /** The review that the second group got, behind the one that it makes. */
    private static void second(ParticipantBrowser person) {
        person.page.locator("okr-lens-review okr-lens-choice button").nth(1).click();
    }

    private static void choose(Locator item, int answer) {
        Locator button = item.locator("okr-lens-choice button").nth(answer);
        button.click();
        assertThat(button).hasAttribute("aria-checked", "true");
    }

    private static void submit(ParticipantBrowser person) {
        person.confirm(person.page.locator("okr-lens-review .submit okr-confirm-button"));
        assertThat(person.page.locator("okr-lens-review .submit")).hasCount(0);
    }

    private String say(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    @Override
    public void close() {
        groups.forEach(CoachGroup::close);
    }
}
