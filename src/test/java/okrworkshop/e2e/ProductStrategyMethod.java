package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** From product strategy to team OKR. */
final class ProductStrategyMethod implements StoryMethod {
    private static final String GOALS = "company-goal";
    private static final String DISCONNECT = "from-daily-work";
    /** Where the views of the first step have the product's role and type. */
    private static final int POSITION = 2;

    private final Cast cast;
    private final StoryCase script;
    private final Boards boards;

    ProductStrategyMethod(Cast cast) {
        this.cast = cast;
        this.script = cast.script;
        this.boards = new Boards(cast);
    }

    @Override
    public Steps steps() {
        return new Steps("decode", "choose", "okr", "check", "loop");
    }

    /** Four times four times four. */
    @Override
    public String total() {
        return "64.0";
    }

    @Override
    public void understand() {
        cast.avery.openView(POSITION);
        answer(script.answers());
        cast.blake().openView(POSITION);
        cast.blake().seesText(script.answers().getLast());
        cast.shots.take(cast.avery.page, "step1-role-and-type");
        cast.everybody().forEach(person -> person.openView(1));
        cast.avery.write(GOALS, script.expectations().get(0));
        cast.blake().write(GOALS, script.expectations().get(1));
        cast.avery.seesText(script.expectations().get(1));
        cast.blake().seesText(script.expectations().get(0));
        cast.casey.write(GOALS, script.expectations().get(0));
        cast.devon.write("essence", script.expectations().get(1));
        cast.casey.seesText(script.expectations().get(1));
        assertThat(cast.avery.column("essence").locator("[data-card]")).hasCount(0);
    }

    @Override
    public void analyse() {
        cast.move("factors");
        ParticipantBrowser avery = cast.avery;
        ParticipantBrowser blake = cast.blake();
        add(avery, 0);
        add(blake, 1);
        avery.seesText(script.expectations().get(0));
        blake.openView(1);
        blake.write(DISCONNECT, script.anonymous());
        avery.openView(1);
        assertThat(avery.column(DISCONNECT).locator(".hidden-cards")).isVisible();
        avery.seesNothingOf(script.anonymous());
        cast.shots.take(avery.page, "step2-disconnects-private");
        cast.shots.take(blake.page, "step2-disconnects-private-phone");
        cast.groupGoesOnTo(1);
        avery.seesText(script.anonymous());
        cast.shots.take(avery.page, "step2-disconnects");
        avery.openView(0);
        Locator rows = avery.page.locator("okr-lens-table tr.row");
        Locator first = rows.first();
        avery.fill(first, "consequence", script.cause());
        avery.fill(first, "metric", script.metric());
        avery.fill(first, "baseline", script.baseline());
        avery.fill(first, "target", script.target());
        avery.fill(first, "unit", script.unit());
        avery.pickFromList(first, "key", "yes");
        avery.linkTo(first, script.expectations().get(0));
        avery.linkTo(rows.last(), script.expectations().get(1));
        avery.allSaved();
        cast.shots.take(avery.page, "step2-factors");
        blake.openView(0);
        cast.shots.take(blake.page, "step2-factors-phone");
    }

    /** @param number of the finding and of its side: first inside, then outside */
    private void add(ParticipantBrowser person, int number) {
        person.page.locator("okr-lens-table tr.add button").nth(number).click();
        person.typeIntoNew(script.findings().get(number));
    }

    @Override
    public void design() {
        cast.move("convert");
        cast.shots.take(cast.casey.page, "step3-empty");
        boards.growTheTree();
        cast.shots.take(cast.avery.page, "step3-tree");
        cast.shots.take(cast.blake().page, "step3-tree-phone");
        cast.avery.openView(1);
        cast.avery.write("to-b", script.metric());
        cast.shots.take(cast.avery.page, "step3-measures");
        cast.avery.openView(2);
        answer(script.conversion());
        cast.blake().openView(2);
        cast.blake().seesText(script.conversion().getLast());
        cast.shots.take(cast.avery.page, "step3-conversion");
    }

    @Override
    public void weigh() {
        Locator board = cast.avery.page.locator("okr-lens-matrix");
        for (int strategy = 0; strategy < script.strategies().size(); strategy++) {
            board.locator(".tray [data-sticky]").first().click();
            board.locator(".details okr-lens-choice")
                    .nth(0)
                    .locator("button")
                    .nth(3 + strategy)
                    .click();
            board.locator(".details okr-lens-choice")
                    .nth(1)
                    .locator("button")
                    .nth(1)
                    .click();
            cast.avery.allSaved();
            board.locator(".details .head > button").click();
        }
        cast.shots.take(cast.avery.page, "step4-placed");
        cast.everybody().forEach(person -> person.openView(1));
        assertThat(cast.avery.page.locator("okr-score-grid")).hasCount(0);
        cast.groupGoesOnTo(1);
        boards.vote();
        scoreAlone();
    }

    /** Blake alone doubts that the second strategy works, so that there is something to talk about. */
    private void scoreAlone() {
        List<ParticipantBrowser> group = List.of(cast.avery, cast.blake());
        for (ParticipantBrowser person : group) {
            Locator cells = person.page.locator("okr-score-grid [data-cell]");
            assertThat(cells).hasCount(6);
            for (int cell = 0; cell < 6; cell++) {
                boolean doubt = cell == 4 && person == cast.blake();
                cells.nth(cell).locator("button").nth(doubt ? 0 : 3).click();
            }
            person.allSaved();
        }
        cast.shots.take(cast.avery.page, "step4-private-scores");
        cast.shots.take(cast.blake().page, "step4-private-scores-phone");
        cast.avery.confirm(
                cast.avery.page.locator("okr-lens-score okr-confirm-button").last());
        Locator apart = cast.avery.page.locator("okr-lens-score .discuss li");
        assertThat(apart).hasCount(1);
        cast.shots.take(cast.avery.page, "step4-far-apart");
        apart.locator("input").check();
        cast.avery.allSaved();
    }

    @Override
    public void planTasksAndResources() {
        cast.move("safeguard");
        boards.writeTasks();
        cast.avery.openView(1);
        boards.fitThePlan();
        boards.nameARisk(2);
    }

    @Override
    public void lookBack() {
        cast.move("loop");
        boards.reflect();
        cast.avery.openView(1);
        answer(script.agreement());
        cast.blake().openView(1);
        cast.blake().seesText(script.agreement().getLast());
        cast.shots.take(cast.avery.page, "step7-agreement");
        cast.blake().openView(0);
    }

    private void answer(List<String> answers) {
        for (int question = 0; question < answers.size(); question++) {
            cast.avery.answer(question, answers.get(question));
        }
    }
}
