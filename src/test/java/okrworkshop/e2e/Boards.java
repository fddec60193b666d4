package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What people do on the boards that every method has. */
final class Boards {
    private static final int ITEMS = 10;
    /** What to learn most from, and the biggest risk. */
    private static final int WHOLE = 2;

    private final Cast cast;
    private final StoryCase script;
    private final ParticipantBrowser avery;

    Boards(Cast cast) {
        this.cast = cast;
        this.script = cast.script;
        this.avery = cast.avery;
    }

    /** Each strategy hangs on the driver and answers the finding of its number. */
    void growTheTree() {
        Locator tree = avery.page.locator("okr-lens-tree");
        tree.locator(".actions button").first().click();
        avery.typeIntoNew(script.driver());
        for (String strategy : script.strategies()) {
            avery.card(script.driver()).click();
            tree.locator(".grow button").last().click();
            avery.typeIntoNew(strategy);
            cast.blake().seesText(strategy);
        }
        for (int leaf = 0; leaf < script.strategies().size(); leaf++) {
            tree.locator(".leaf").nth(leaf).click();
            tree.locator(".details-button").click();
            avery.fill(tree.locator(".details"), "effect", script.effect());
            avery.linkTo(tree.locator(".details"), script.findings().get(leaf));
            avery.allSaved();
            tree.locator(".details-head button").click();
        }
    }

    /** Two points of Avery and one of Blake, whose sum nobody knows before it is revealed. */
    void vote() {
        Locator first = bet(avery, 0);
        first.locator(".votes button").last().click();
        first.locator(".votes button").last().click();
        bet(cast.blake(), 0).locator(".votes button").last().click();
        avery.allSaved();
        cast.blake().allSaved();
        cast.shots.take(avery.page, "choice-hidden-votes");
        avery.confirm(avery.page.locator("okr-lens-score okr-confirm-button").first());
        assertThat(first.locator(".votes")).containsText("3");
    }

    /** The first strategy is in, the second one is out, both with a reason. */
    void decide() {
        Locator first = bet(avery, 0);
        first.locator(".decision okr-lens-choice button").first().click();
        avery.fill(first, "reason", script.replyReason());
        avery.fill(first, "decider", script.owner());
        Locator second = bet(avery, 1);
        second.locator(".decision okr-lens-choice button").last().click();
        avery.fill(second, "reason", script.rejectReason());
        avery.allSaved();
        assertThat(bet(cast.blake(), 0)).hasClass(java.util.regex.Pattern.compile(".*chosen.*"));
        cast.shots.take(avery.page, "choice-made");
        cast.shots.take(cast.blake().page, "choice-made-phone");
    }

    /** A strategy on the board of scores, counted from 0. */
    Locator bet(ParticipantBrowser person, int number) {
        return person.page.locator("okr-lens-score .row.card").nth(number);
    }

    /** Group 1 takes up what the steps before suggest; group 2 begins with a blank page. */
    void writeTheOkr() {
        cast.shots.take(cast.casey.page, "okr-empty");
        Locator board = avery.page.locator("okr-lens-okr");
        board.locator(".offers button").first().click();
        avery.typeIntoNew(script.objective());
        Locator objective = board.locator(".objective").first();
        avery.fill(objective, "owner", script.owner());
        objective.locator("details.offers summary").click();
        objective.locator("details.offers button").first().click();
        avery.typeIntoNew(script.keyResults().get(0));
        objective.locator(".grow > button").click();
        avery.typeIntoNew(script.keyResults().get(1));
        Locator measured = objective.locator(".result").first();
        assertThat(measured.locator("okr-field[field=from] input")).hasValue(script.baseline());
        avery.fill(measured, "owner", script.owner());
        cast.blake().seesText(script.keyResults().get(1));
        cast.casey.page.locator("okr-lens-okr .actions button").first().click();
        cast.casey.typeIntoNew(script.objective());
        cast.casey.page.locator("okr-lens-okr .grow > button").click();
        cast.casey.typeIntoNew(script.keyResults().get(1));
        cast.devon.seesText(script.keyResults().get(1));
        cast.everybody().forEach(ParticipantBrowser::allSaved);
        cast.shots.take(avery.page, "okr");
        cast.shots.take(cast.blake().page, "okr-phone");
    }

    /** The vote opens with the decision, and both say that the key results are enough. */
    void agreeThatItIsEnough() {
        assertThat(avery.page.locator("okr-lens-okr .enough")).hasCount(0);
        cast.groupGoesOnTo(1);
        for (ParticipantBrowser person : java.util.List.of(avery, cast.blake())) {
            person.page
                    .locator("okr-lens-okr .enough okr-lens-choice button")
                    .first()
                    .click();
            person.allSaved();
        }
        avery.confirm(avery.page.locator("okr-lens-okr .enough-round okr-confirm-button"));
        assertThat(cast.blake().page.locator("okr-lens-okr .result-words .status"))
                .hasClass(java.util.regex.Pattern.compile(".*good.*"));
        cast.shots.take(avery.page, "okr-enough");
    }

    void reviewEachOther() {
        cast.shots.take(cast.devon.page, "review-phone");
        reviewsAll(avery);
        reviewsAll(cast.casey);
        avery.allSaved();
        cast.casey.allSaved();
        submits(avery);
        submits(cast.casey);
        cast.shots.take(avery.page, "review-given");
        avery.page.locator("okr-lens-review okr-lens-choice button").nth(1).click();
        Locator open = avery.page.locator("okr-lens-review .item").nth(ITEMS - 1);
        assertThat(open).containsText(script.reviewComment());
        open.locator("okr-lens-choice button").first().click();
        avery.fill(open, "reply_reason", script.replyReason());
        avery.allSaved();
        submits(avery);
        cast.shots.take(avery.page, "review-answered");
        avery.openView(1);
        Locator result = avery.page.locator("okr-lens-okr .result").first();
        result.locator(".tools button[aria-expanded]").click();
        avery.fill(result, "source", script.replyReason());
        avery.allSaved();
    }

    /** What one side has said goes to the other one. */
    private static void submits(ParticipantBrowser person) {
        person.confirm(person.page.locator("okr-lens-review .submit okr-confirm-button"));
        assertThat(person.page.locator("okr-lens-review .stage li.now")).hasCount(1);
        assertThat(person.page.locator("okr-lens-review .submit")).hasCount(0);
    }

    /** Yes to all items but the last, which gets a no with a comment. */
    private void reviewsAll(ParticipantBrowser person) {
        Locator items = person.page.locator("okr-lens-review .item");
        assertThat(items).hasCount(ITEMS + WHOLE);
        for (int item = 0; item < ITEMS; item++) {
            boolean last = item == ITEMS - 1;
            items.nth(item).locator("okr-lens-choice button").nth(last ? 2 : 0).click();
        }
        person.fill(items.nth(ITEMS - 1), "comment", script.reviewComment());
    }

    /** A task for each key result: Avery's takes twelve days, Blake's five. */
    void writeTasks() {
        cast.shots.take(cast.casey.page, "tasks-empty");
        for (int number = 0; number < script.tasks().size(); number++) {
            avery.page.locator("okr-lens-table tr.add button").nth(number).click();
            avery.typeIntoNew(script.tasks().get(number));
            cast.blake().seesText(script.tasks().get(number));
            Locator task = avery.page.locator("okr-lens-table tr.row").nth(number);
            avery.fill(task, "owner", script.people().get(number));
            avery.fill(task, "effort", number == 0 ? "12" : "5");
        }
        avery.allSaved();
        cast.shots.take(avery.page, "tasks");
        cast.shots.take(cast.blake().page, "tasks-phone");
    }

    /** Both have ten days, less two that stay free; Avery's plan is too much, and something is chosen about it. */
    void fitThePlan() {
        Locator board = avery.page.locator("okr-lens-capacity");
        board.locator(".actions button.primary").first().click();
        Locator rows = board.locator("tr.row");
        assertThat(rows).hasCount(2);
        for (int row = 0; row < 2; row++) {
            avery.fill(rows.nth(row), "gross", "10");
            avery.fill(rows.nth(row), "load", "0");
        }
        Locator overload = board.locator("tr.decide");
        assertThat(overload).hasCount(1);
        cast.shots.take(avery.page, "capacity-red");
        avery.choose(overload, "action", 0);
        avery.fill(overload, "note", script.choice());
        avery.allSaved();
        cast.shots.take(avery.page, "capacity");
    }

    /** @param view where the risks are among the step's views */
    void nameARisk(int view) {
        avery.openView(view);
        Locator risk = avery.page.locator("okr-lens-matrix okr-capture textarea");
        risk.fill(script.risk());
        risk.press("Enter");
        cast.blake().openView(view);
        cast.blake().seesText(script.risk());
        cast.shots.take(avery.page, "risks");
    }

    void reflect() {
        avery.page.locator("okr-lens-columns okr-capture textarea").first().fill(script.reflection());
        avery.page.locator("okr-lens-columns okr-capture textarea").first().press("Enter");
        cast.blake().seesText(script.reflection());
        cast.shots.take(avery.page, "reflection");
        cast.shots.take(cast.blake().page, "reflection-phone");
    }
}
