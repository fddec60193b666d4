package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The seven steps of co-creation. */
final class CocreationMethod implements StoryMethod {
    /** Where the views of the first step have the sentence with gaps. */
    private static final int SAY_IT_BACK = 2;

    private static final int CRITERIA = 5;

    private final Cast cast;
    private final StoryCase script;
    private final Boards boards;

    CocreationMethod(Cast cast) {
        this.cast = cast;
        this.script = cast.script;
        this.boards = new Boards(cast);
    }

    @Override
    public Steps steps() {
        return new Steps("expectations", "choices", "objectives", "review", "reflection");
    }

    @Override
    public String total() {
        return "4.0";
    }

    @Override
    public void understand() {
        cast.avery.openView(SAY_IT_BACK);
        for (int gap = 0; gap < script.answers().size(); gap++) {
            cast.avery.answer(gap, script.answers().get(gap));
        }
        cast.blake().openView(SAY_IT_BACK);
        cast.blake().seesText(script.answers().getLast());
        cast.shots.take(cast.avery.page, "step1-said-back");
        cast.shots.take(cast.blake().page, "step1-said-back-phone");
        cast.everybody().forEach(person -> person.openView(1));
        cast.avery.write("expectations", script.expectations().get(0));
        cast.blake().write("expectations", script.expectations().get(1));
        cast.avery.seesText(script.expectations().get(1));
        cast.blake().seesText(script.expectations().get(0));
        cast.casey.write("expectations", script.expectations().get(0));
        cast.devon.write("essence", script.expectations().get(1));
        cast.casey.seesText(script.expectations().get(1));
        assertThat(cast.avery.column("essence").locator("[data-card]")).hasCount(0);
    }

    @Override
    public void analyse() {
        cast.move("status");
        ParticipantBrowser avery = cast.avery;
        avery.seesText(script.expectations().get(0));
        avery.write("inside", script.findings().get(0));
        cast.blake().write("outside", script.findings().get(1));
        assertThat(avery.column("outside").locator(".hidden-cards")).isVisible();
        avery.seesNothingOf(script.findings().get(1));
        cast.shots.take(avery.page, "step2-private");
        cast.shots.take(cast.blake().page, "step2-private-phone");
        cast.groupGoesOnTo(1);
        avery.seesText(script.findings().get(1));
        cast.blake().seesText(script.findings().get(0));
        Locator first = details(0);
        avery.fill(first, "cause", script.cause());
        avery.fill(first, "metric", script.metric());
        avery.fill(first, "baseline", script.baseline());
        avery.fill(first, "target", script.target());
        avery.fill(first, "unit", script.unit());
        avery.choose(first, "key", 0);
        avery.linkTo(first, script.expectations().get(0));
        cast.shots.take(avery.page, "step2-finding");
        Locator second = details(1);
        avery.choose(second, "key", 0);
        avery.linkTo(second, script.expectations().get(1));
        avery.allSaved();
        cast.shots.take(cast.blake().page, "step2-phone");
    }

    private Locator details(int finding) {
        Locator card = cast.avery.card(script.findings().get(finding));
        card.locator(".foot button[aria-expanded]").click();
        return card;
    }

    @Override
    public void design() {
        cast.move("strategies");
        cast.shots.take(cast.casey.page, "step3-empty");
        boards.growTheTree();
        cast.shots.take(cast.avery.page, "step3-tree");
        cast.shots.take(cast.blake().page, "step3-tree-phone");
    }

    @Override
    public void weigh() {
        cast.shots.take(cast.avery.page, "step4-placing");
        cast.everybody().forEach(person -> person.openView(1));
        Locator criteria = boards.bet(cast.avery, 0).locator(".criteria okr-lens-choice");
        assertThat(criteria.first().locator("button").first()).isDisabled();
        cast.groupGoesOnTo(1);
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            criteria.nth(criterion).locator("button").nth(3).click();
        }
        boards.vote();
    }

    @Override
    public void planTasksAndResources() {
        cast.move("tasks");
        boards.writeTasks();
        cast.move("resources");
        boards.fitThePlan();
        boards.nameARisk(1);
    }

    @Override
    public void lookBack() {
        cast.move("reflection");
        boards.reflect();
    }
}
