package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Every action of every lens, once, without a mouse. */
class LensKeyboardIT {
    private static final String FOCUS_IN_A_CARD = """
            () => {
              for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement) {
                if (at.closest('[data-card]') !== null) return true;
              }
              return false;
            }""";

    private static LensStage stage;

    private final Shots shots = new Shots("lens-keyboard");
    private LensGroup group;
    private ParticipantBrowser screen;
    private LensHands hands;

    @BeforeAll
    static void open(@TempDir Path data) throws Exception {
        stage = LensStage.open(data);
    }

    @AfterAll
    static void close() throws Exception {
        stage.close();
    }

    @AfterEach
    void leave(TestInfo story) {
        shots.take(hands.page, story.getTestMethod().orElseThrow().getName());
        screen.page.context().close();
        group.close();
    }

    @Test
    @Tag("long")
    void formsAreAnsweredRungByRungGapByGapAndQuestionByQuestion() {
        lookAt("form-ladder");
        Locator answers = hands.lens().locator("okr-field textarea");
        hands.write(answers.nth(2), "Win the first users");
        hands.write(answers.nth(3), "Homes keep our lock");
        assertThat(answers.nth(3)).hasValue("Homes keep our lock");
        hands.nextView();
        hands.write(answers.nth(1), "the first homes");
        assertThat(hands.lens().locator("blockquote mark")).hasText("the first homes");
        hands.nextView();
        hands.write(answers.nth(0), "30-day returns");
        assertThat(answers.nth(0)).hasValue("30-day returns");
        hands.press("Control+z");
        assertThat(answers.nth(0)).hasValue("");
        hands.press("Control+y");
        assertThat(answers.nth(0)).hasValue("30-day returns");
        hands.saved();
    }

    @Test
    void stickyCardsAreWrittenSortedClusteredAndMerged() {
        lookAt("columns-board");
        Locator essence = column("essence");
        hands.capture(essence, "First");
        hands.type("Second").press("Enter");
        hands.type("Third").press("Enter");
        cards(essence, "First", "Second", "Third");

        hands.back(trigger(essence, 2)).press("Alt+ArrowUp");
        cards(essence, "First", "Third", "Second");
        hands.choose(sticky(essence, 0), "Move down");
        cards(essence, "Third", "First", "Second");
        hands.choose(sticky(essence, 2), "Move to “Levers”");
        cards(column("levers"), "Second");
        assertThat(trigger(column("levers"), 0)).isFocused();
        hands.press("Alt+ArrowLeft");
        cards(essence, "Third", "First", "Second");
        hands.choose(sticky(essence, 0), "Move to a place …");
        hands.select(hands.page.getByLabel("Column"), "Constraints");
        hands.press("Tab", "Tab", "Tab", "Enter");
        cards(column("constraints"), "Third");
        hands.press("Control+z");
        cards(essence, "Third", "First", "Second");

        hands.choose(sticky(essence, 2), "Put with …");
        hands.type("First").press("Enter");
        Locator cluster = essence.locator(".cluster");
        assertThat(cluster).hasCount(1);
        hands.choose(cluster.locator("okr-sticky").first(), "Name the group");
        hands.type("Group name").press("Tab");
        cards(essence, "Third", "Group name", "First", "Second");
        Locator fold = cluster.locator("button[aria-expanded]").first();
        hands.push(fold);
        assertThat(fold).hasAttribute("aria-expanded", "false");
        hands.press("Enter");
        assertThat(fold).hasAttribute("aria-expanded", "true");
        hands.choose(stickyOf(essence, "Second"), "Take out of the group");
        hands.choose(cluster.locator("okr-sticky").first(), "Break the group up");
        assertThat(cluster).hasCount(0);

        hands.choose(stickyOf(essence, "Second"), "Merge into …");
        hands.type("Third").press("Enter");
        assertThat(essence.locator("okr-sticky")).hasCount(3);
        hands.choose(stickyOf(essence, "Third"), "Take apart: “Second”");
        assertThat(essence.locator("okr-sticky")).hasCount(4);
        hands.choose(stickyOf(essence, "Third"), "Delete");
        assertThat(essence.locator("okr-sticky")).hasCount(3);
        hands.press("Control+z");
        assertThat(essence.locator("okr-sticky")).hasCount(4);
        hands.saved();
    }

    @Test
    @Tag("long")
    void stickyCardsAreDetailedSearchedColouredCommentedAndPastedAsMany() {
        lookAt("columns-board", "columns-board");
        Locator expectations = column("expectations");
        Locator card = expectations.locator("okr-sticky").first();
        Locator details = card.locator(".foot button[aria-expanded]");
        hands.push(details);
        hands.write(card, "source", "Mail of Monday");
        hands.write(card, "to", "55");
        hands.value(card, "priority", 1);
        hands.push(details);
        assertThat(details).hasAttribute("aria-expanded", "false");

        Locator bar = hands.lens().locator("okr-columns-bar");
        hands.go(bar.locator("input")).type("Returns");
        assertThat(hands.lens().locator("okr-sticky")).hasCount(1);
        hands.press("Escape");
        hands.select(bar.locator("select").first(), "Mia");
        assertThat(bar.locator("[role=status]")).containsText("of");
        hands.push("Show all");
        hands.select(bar.locator("select").last(), "By author");
        assertThat(bar.locator(".legend li")).not().hasCount(0);

        hands.choose(card, "Comments");
        Locator sheet = hands.page.locator("okr-card-sheet dialog");
        assertThat(sheet).isVisible();
        hands.go(sheet.locator("textarea")).type("Ask @Zh");
        hands.press("Enter").type("please").press("Control+Enter");
        assertThat(sheet.locator("li .text")).containsText("Zhe");
        hands.push("Mark as settled");
        hands.push("Open again");
        hands.push("Take back");
        assertThat(sheet.locator("li")).hasCount(0);
        hands.go(sheet.locator("[role=tab][aria-selected=true]")).press("ArrowRight");
        assertThat(sheet.locator("[role=tab]").nth(1)).hasAttribute("aria-selected", "true");
        hands.press("ArrowRight");
        assertThat(sheet.locator("okr-card-path")).isVisible();
        hands.press("Escape");
        assertThat(sheet).isHidden();

        Locator levers = column("levers");
        hands.go(levers.locator("okr-capture textarea"))
                .type("One")
                .press("Shift+Enter")
                .type("Two");
        hands.press("Control+A", "Control+X", "Control+V");
        hands.push("Make 2 cards");
        assertThat(levers.locator("okr-sticky")).hasCount(4);
        hands.saved();
    }

    @Test
    @Tag("long")
    void privateCardsAreWrittenLinkedAndRevealed() {
        lookAt("columns-private", "columns-board");
        Locator inside = column("inside");
        hands.capture(inside, "Calls on the first day");
        Locator card = inside.locator("okr-sticky").first();
        hands.push(card.locator(".foot button[aria-expanded]"));
        hands.link(card.locator("okr-origin-picker"), "First users");
        assertThat(card.locator("okr-origin-picker .chip")).containsText("First users");
        hands.push(card.locator("okr-origin-picker .chip button"));
        assertThat(card.locator("okr-origin-picker .chip")).hasCount(0);
        hands.confirm("Reveal to the group", "Reveal now");
        assertThat(hands.button("Reveal to the group")).isHidden();
        hands.saved();
    }

    @Test
    @Tag("long")
    void quartersAreVotedOnAndSortedByPoints() {
        lookAt("columns-quadrants", "columns-quadrants half");
        Locator card = stickyOf(column("weaknesses"), "Our guide");
        hands.push(card.getByRole(AriaRole.BUTTON, named("One point more for “Our guide reads like a data sheet”")));
        hands.press("Enter", "Enter");
        assertThat(hands.lens().locator(".purse")).containsText("2 of 5 points left");
        hands.push(card.getByRole(AriaRole.BUTTON, named("One point less for “Our guide reads like a data sheet”")));
        assertThat(hands.lens().locator(".purse")).containsText("3 of 5 points left");
        hands.confirm("Reveal votes", "Reveal now");
        hands.scale(hands.lens().locator("okr-lens-choice").first(), "By points");
        hands.push("Vote again");
        assertThat(hands.lens().locator(".purse")).containsText("5 of 5");
        hands.saved();
    }

    @Test
    @Tag("long")
    void forcesGetTheirStrengthAndTheSheetOfNineFieldsItsCards() {
        lookAt("columns-forces");
        hands.capture(column("driving"), "Neighbours ask");
        Locator strength = column("driving").locator("okr-strength [role=slider]");
        hands.go(strength).press("4", "ArrowRight");
        assertThat(strength).hasAttribute("aria-valuenow", "5");
        hands.press("Delete", "2");
        assertThat(strength).hasAttribute("aria-valuenow", "2");
        hands.nextView();
        hands.capture(column("users"), "Families");
        hands.back(trigger(column("users"), 0)).press("Alt+ArrowRight");
        cards(column("problems"), "Families");
        hands.saved();
    }

    @Test
    @Tag("long")
    void factorsAreAddedWeighedLinkedAndDeleted() {
        lookAt("table-factors", "columns-board", "columns-private");
        assertThat(hands.lens().locator("tr.row")).hasCount(6);
        hands.push(hands.lens().locator("tr.add button").first());
        hands.type("A new rival").press("Tab");
        Locator row = rowOf("A new rival");
        Locator effect = row.locator(".f-effect input[type=range]");
        hands.go(effect).press("ArrowLeft", "ArrowLeft", "ArrowLeft");
        assertThat(row.locator(".f-effect .number")).hasText(Pattern.compile("[−-]3"));
        hands.press("5", "-");
        hands.press("Delete", "4");
        hands.go(row.locator(".f-strength input[type=range]")).press("3");
        hands.write(row, "consequence", "Be quicker");
        hands.link(row.locator("okr-origin-picker"), "Returns fall");
        assertThat(row.locator("okr-origin-picker .chip")).containsText("Returns fall");
        hands.choose(row.locator("td.menu"), "Delete");
        assertThat(hands.lens().locator("tr.row")).hasCount(6);
        hands.undoFromMessage();
        assertThat(hands.lens().locator("tr.row")).hasCount(7);
        hands.saved();
    }

    @Test
    void aTreeGrowsMovesFoldsAndZooms() {
        lookAt("tree", "columns-board", "columns-private");
        hands.push("Begin like this: Formula");
        assertThat(nodes()).not().hasCount(0);
        hands.push("Remove the beginnings again");
        assertThat(nodes()).hasCount(0);
        hands.push(hands.lens().locator(".starters .actions button"));
        hands.type("Returns").press("Escape");
        assertThat(node("Returns")).isFocused();
        hands.press("Control+Enter").type("Fit").press("Enter").type("Cold").press("Escape");
        hands.press("Control+Shift+Enter").type("Compensate").press("Escape");
        assertThat(node("Compensate")).hasAttribute("aria-level", "3");
        hands.press("F2").press("End").type(" the cold").press("Escape");
        assertThat(node("Compensate the cold")).isFocused();

        hands.press("ArrowLeft");
        assertThat(node("Cold")).isFocused();
        hands.press("Alt+ArrowUp");
        assertThat(node("Cold")).hasAttribute("aria-posinset", "1");
        hands.press("Alt+ArrowDown");
        assertThat(node("Cold")).hasAttribute("aria-posinset", "2");
        hands.press("Alt+ArrowRight");
        assertThat(node("Cold")).hasAttribute("aria-level", "3");
        hands.press("Alt+ArrowLeft");
        assertThat(node("Cold")).hasAttribute("aria-level", "2");
        hands.press("ArrowLeft");
        if ("true".equals(node("Cold").getAttribute("aria-selected"))) {
            assertThat(node("Cold")).hasAttribute("aria-expanded", "false");
            hands.press("ArrowRight");
        }
        hands.press("+", "-", "0");
        hands.press("Home");
        assertThat(node("Returns")).isFocused();

        hands.press("Alt+Enter");
        Locator details = hands.lens().locator(".details");
        hands.write(details, "value", "9");
        hands.value(details, "parts", 1);
        hands.press("Escape");
        assertThat(node("Returns")).isFocused();
        hands.press("End");
        assertThat(node("Compensate")).isFocused();
        hands.press("Alt+Enter");
        hands.write(details, "effect", "97% in the cold");
        hands.link(details.locator("okr-origin-picker"), "Fingerprints");
        assertThat(details.locator("okr-origin-picker .chip")).containsText("Fingerprints");
        hands.push(details.locator(".details-head button"));

        hands.choose(hands.lens().locator(".tools"), "Fit");
        assertThat(hands.page.locator("okr-toasts .toast")).containsText("now belongs to “Fit”");
        hands.push("Close branches");
        assertThat(node("Compensate")).hasCount(0);
        hands.push("Open all");
        hands.scale(hands.lens().locator(".tree-bar okr-lens-choice"), "Outline");
        assertThat(hands.lens().locator(".frame.outline")).isVisible();
        hands.scale(hands.lens().locator(".tree-bar okr-lens-choice"), "Tree");
        hands.push("Whole window");
        hands.push("Back to the page");
        hands.go(hands.lens().locator(".node[tabindex='0']")).press("End", "Delete");
        assertThat(nodes()).hasCount(3);
        hands.press("Control+z");
        assertThat(nodes()).hasCount(4);
        hands.saved();
    }

    @Test
    void cardsArePlacedByArrowsAndDetailed() {
        lookAt("matrix-risks");
        hands.capture(hands.lens(), "Chips run short");
        hands.type("A rival").press("Enter");
        Locator chips = hands.lens().locator("[data-sticky]").filter(hasText("Chips"));
        hands.back(chips).press("ArrowRight");
        assertThat(chips)
                .hasAttribute(
                        "aria-label", Pattern.compile("Control 3 of 5.*Impact 3 of 5|Impact 3 of 5.*Control 3 of 5"));
        hands.press("ArrowUp", "Home");
        assertThat(chips).hasAttribute("aria-label", Pattern.compile(".*Control 1 of 5.*|.*Impact 4 of 5.*"));
        hands.press("PageUp", "PageDown", "End", "Shift+ArrowLeft");
        hands.press("Enter");
        Locator details = hands.lens().locator(".details");
        hands.scale(details.locator("okr-lens-choice").first(), "5");
        hands.write(details, "control", "2");
        hands.write(details, "trigger", "Lots under 5,000");
        hands.choose(details, "Take off the field");
        assertThat(chips).hasAttribute("aria-label", Pattern.compile(".*not placed yet.*"));
        hands.back(chips).press("ArrowUp");
        hands.press("Delete");
        assertThat(chips).hasAttribute("aria-label", Pattern.compile(".*not placed yet.*"));
        hands.press("ArrowUp");
        hands.push(hands.lens().locator("details.words > summary"));
        hands.push(hands.lens().locator("details.words .line").first());
        assertThat(details).hasCount(0);
        hands.press("Enter");
        hands.choose(details, "Delete");
        assertThat(hands.lens().locator("[data-sticky]")).hasCount(1);
        hands.press("Control+z");
        assertThat(hands.lens().locator("[data-sticky]")).hasCount(2);
        hands.saved();
    }

    @Test
    @Tag("long")
    void strategiesAreScoredVotedOnAndDecidedWithAReason() {
        lookAt("score-agreed", "columns-board", "columns-private", "tree");
        Locator first = hands.cardOf("s1");
        hands.scale(first.locator(".criteria okr-lens-choice").nth(0), "5");
        hands.scale(first.locator(".criteria okr-lens-choice").nth(1), "4");
        Locator second = hands.cardOf("s2");
        hands.scale(second.locator(".criteria okr-lens-choice").nth(0), "2");
        hands.push(second.locator(".votes button").last());
        hands.press("Enter", "Enter");
        assertThat(hands.lens().locator(".budget")).containsText("2 of 5 points left");
        hands.push(second.locator(".votes button").first());
        hands.confirm("Reveal votes", "Reveal now");
        hands.scale(first.locator(".decision okr-lens-choice"), "Choose");
        hands.write(first, "reason", "Visible in two weeks");
        hands.write(first, "decider", "Lan");
        hands.scale(second.locator(".decision okr-lens-choice"), "Not this cycle");
        hands.write(second, "reason", "Too early");
        assertThat(hands.lens().locator(".decisions")).containsText("1");
        hands.scale(hands.lens().locator(".bar okr-lens-choice"), "By result");
        hands.push(hands.lens().locator("details.picture > summary"));
        hands.select(hands.lens().locator("okr-score-plot select").first(), "Feasible");
        hands.choose(first.locator(".head"), "Comments");
        hands.press("Escape");
        hands.saved();
    }

    @Test
    @Tag("long")
    void scoresAreGivenAloneRevealedAndDiscussed() {
        lookAt("score-private", "columns-board", "columns-private", "tree", "score-private half");
        Locator grid = hands.lens().locator("okr-score-grid [role=grid]");
        hands.go(grid.locator("[role=gridcell][tabindex='0']"));
        hands.press("Home", "5", "ArrowRight", "4", "ArrowDown", "3", "ArrowLeft", "1", "Delete", "2");
        assertThat(grid.locator("[data-cell='s2 impact']")).hasAttribute("aria-label", Pattern.compile(".*: 2 of 5"));
        hands.go(hands.cardOf("s1").locator(".votes button:not([disabled])").last())
                .press("Enter");
        hands.push("Reveal scores");
        hands.press("Enter");
        assertThat(hands.button("Score again")).isVisible();
        hands.confirm("Reveal votes", "Reveal now");
        Locator discuss = hands.lens().locator(".discuss input[type=checkbox]");
        if (discuss.count() > 0) {
            hands.go(discuss.first()).press("Space");
            assertThat(discuss.first()).isChecked();
        }
        hands.push("Score again");
        assertThat(grid).isVisible();
        hands.saved();
    }

    @Test
    @Tag("long")
    void objectivesAreTakenOverWrittenRankedComparedAndMerged() {
        lookAt("okr", "columns-board", "columns-private", "tree");
        hands.push(hands.lens().locator(".offers button").first());
        hands.press("Control+A").type("Homes love their lock").press("Tab");
        Locator objectives = hands.lens().locator("section.objective");
        assertThat(objectives).hasCount(1);
        Locator first = objectives.first();
        hands.write(first, "owner", "Lan");
        hands.value(first, "commitment", 1);
        hands.link(first.locator(".about okr-origin-picker"), "Scan the door");
        hands.push(first.locator(".grow > button"));
        hands.type("Calls fall from 46% to 15%").press("Tab");
        Locator result = first.locator(".result").first();
        hands.write(result, "metric", "Calls");
        hands.write(result, "from", "46");
        hands.date(result, "due", "30/05/2026");
        hands.write(result, "owner", "Zhe");
        Locator more = result.locator(".tools button[aria-expanded]");
        hands.push(more);
        hands.value(result, "dimension", 0);
        hands.push(more);
        hands.push(first.locator("details.offers summary"));
        hands.push(first.locator("details.offers button").first());
        hands.press("Tab");
        assertThat(first.locator(".result")).hasCount(2);
        hands.choose(first.locator(".result").nth(1), "Up");
        hands.choose(first.locator(".result").nth(0), "Down");

        hands.push(hands.lens()
                .locator(".actions button")
                .filter(hasText("Objective"))
                .first());
        hands.type("Shops recommend it").press("Tab");
        assertThat(objectives).hasCount(2);
        hands.push("Rank O2 one higher");
        assertThat(objectives.first().locator("okr-field[field=text] textarea").first())
                .hasValue("Shops recommend it");
        hands.choose(objectives.nth(1).locator(".result").first(), "Shops recommend it");
        assertThat(objectives.first().locator(".result")).hasCount(1);

        hands.push("Compare two drafts");
        Locator compare = hands.lens().locator("okr-compare");
        hands.select(compare.locator("select").first(), "O2 Homes love their lock");
        hands.push("Close the comparison");
        hands.choose(objectives.nth(1).locator("> .head"), "O1 Shops");
        assertThat(objectives).hasCount(1);
        hands.push(hands.lens().locator(".also button").first());
        assertThat(objectives).hasCount(2);

        Locator enough = objectives.first().locator(".enough okr-lens-choice");
        hands.scale(enough, "No");
        hands.confirm("Reveal votes", "Reveal now");
        hands.push("Show for reading");
        hands.push("Back to editing");
        hands.choose(objectives.first().locator(".result").first(), "Delete");
        assertThat(objectives.first().locator(".result")).hasCount(0);
        hands.undoFromMessage();
        assertThat(objectives.first().locator(".result")).hasCount(1);
        hands.saved();
    }

    @Test
    void tasksAreAddedOwnedDatedAndMoved() {
        lookAt("table-rows", "columns-board", "columns-private", "tree", "okr half", "table-rows half");
        hands.push(hands.lens().locator("tr.add button").first());
        hands.type("Ship the firmware").press("Tab");
        Locator row = rowOf("Ship the firmware");
        hands.write(row, "owner", "Zhou");
        hands.write(row, "accountable", "Lan");
        hands.date(row, "start", "27/04/2026");
        hands.date(row, "due", "15/05/2026");
        hands.write(row, "effort", "12");
        Locator more = row.locator("td.more button");
        if (more.isVisible()) {
            hands.push(more);
        }
        hands.write(row, "deliverable", "Release 1.2");
        hands.link(row.locator("okr-depends-picker"), "List 20 doors");
        assertThat(row.locator("okr-depends-picker .chip")).containsText("List 20 doors");
        hands.link(row.locator("okr-names-input").first(), "Mia");
        assertThat(row.locator("okr-names-input textarea, okr-names-input input")
                        .first())
                .hasValue(Pattern.compile(".*Mia.*"));
        hands.choose(row.locator("td.menu"), "Up");
        assertThat(hands.lens().locator("tr.row okr-field[field=text] textarea").nth(1))
                .hasValue("Ship the firmware");

        Locator views = hands.lens()
                .locator("okr-lens-table > okr-lens-choice, .bar okr-lens-choice")
                .first();
        hands.scale(views, "By owner");
        Locator column = hands.lens().locator("[data-column=Zhou]");
        hands.choose(column.locator("[data-card]").first(), "Mia");
        assertThat(hands.lens().locator("[data-column=Mia] [data-card]")).hasCount(1);
        hands.push("Add a task for Lan");
        hands.type("Call the lab").press("Tab");

        hands.scale(views, "Timeline");
        hands.push("Give “Call the lab” dates");
        assertThat(hands.lens().locator("[role=slider][aria-label='Call the lab']"))
                .isFocused();
        Locator bar = hands.lens().locator("[role=slider][aria-label='Ship the firmware']");
        hands.go(bar).press("ArrowRight", "Shift+ArrowRight", "Enter");
        assertThat(bar).hasAttribute("aria-valuetext", Pattern.compile("28 Apr.*17 May.*|.*28.*17.*"));
        hands.choose(hands.lens().locator(".line[data-card]").filter(hasText("Ship the firmware")), "A week later");
        hands.choose(hands.lens().locator(".line[data-card]").filter(hasText("Call the lab")), "Delete");
        hands.press("Control+z");
        hands.saved();
    }

    @Test
    @Tag("long")
    void capacityIsCountedChosenAboutAndLookedAtByWeek() {
        lookAt("capacity", "columns-board", "columns-private", "tree", "okr", "table-rows", "table-support");
        hands.push("Add the 4 owners of tasks");
        Locator zhe = hands.lens().locator("tbody[data-card]").first();
        hands.write(zhe, "gross", "6");
        hands.write(zhe, "load", "50");
        assertThat(zhe.locator(".status.bad").first()).isVisible();
        hands.push(hands.lens().locator(".still button").first());
        hands.value(zhe, "action", 1);
        hands.write(zhe, "note", "To May, with Lan’s word");
        assertThat(zhe.locator(".decide .status.good")).isVisible();
        hands.push("＋ Resource");
        hands.type("Travel").press("Tab");
        Locator travel = hands.lens().locator("tbody[data-card]").last();
        hands.value(travel, "type", 2);
        hands.write(travel, "gross", "12");
        hands.write(travel, "needed", "9");

        Locator grid = hands.lens().locator("okr-heat-map [role=grid]");
        hands.go(grid.locator("button[tabindex='0']")).press("ArrowRight", "ArrowDown", "End", "Home", "Enter");
        Locator detail = hands.lens().locator("okr-heat-map .detail");
        assertThat(detail).isVisible();
        hands.press("Escape");
        assertThat(detail).hasCount(0);
        hands.push(hands.lens().locator("okr-open-requests .card .button").first());
        assertThat(hands.page.locator("okr-toasts .toast")).containsText("Confirmed");
        hands.choose(travel, "Delete");
        hands.press("Control+z");
        hands.saved();
    }

    @Test
    @Tag("long")
    void supportIsAskedForAndConfirmed() {
        lookAt("table-support", "columns-board", "columns-private", "tree", "okr half");
        hands.push(hands.lens().locator("tr.add button").first());
        hands.type("Two days in the cold chamber").press("Tab");
        Locator row = rowOf("Two days in the cold chamber");
        hands.write(row, "team", "Test lab");
        hands.date(row, "due", "13/04/2026");
        hands.value(row, "confirmed", 0);
        hands.choose(row.locator("td.menu"), "History");
        hands.press("Escape");
        hands.choose(row.locator("td.menu"), "Delete");
        hands.undoFromMessage();
        assertThat(hands.lens().locator("tr.row")).hasCount(1);
        hands.saved();
    }

    @Test
    @Tag("long")
    void aReviewIsGivenItemByItem() {
        lookAt("review", "columns-board", "columns-private", "tree", "okr");
        Locator item = hands.lens().locator("li.item").first();
        hands.scale(item.locator("okr-lens-choice"), "Partly");
        hands.go(item.locator("okr-field[field=comment] textarea"))
                .type("Which one would you keep?")
                .press("Tab");
        hands.scale(hands.lens().locator("li.item").nth(1).locator("okr-lens-choice"), "Yes");
        hands.press("Delete");
        assertThat(hands.lens().locator(".progress").first()).containsText("1 of 6");
        hands.saved();
    }

    @Test
    @Tag("long")
    void theChainIsWalkedMendedAndLeft() {
        lookAt("trace", "columns-board", "columns-private", "tree", "okr", "table-rows half");
        Locator picture = hands.lens().locator("okr-trace-picture .picture");
        hands.go(picture.locator("button[tabindex='0']")).press("ArrowRight", "ArrowDown", "ArrowRight", "Enter");
        assertThat(hands.lens().locator(".picked")).isVisible();
        hands.press("ArrowRight", "Escape");
        assertThat(hands.lens().locator(".picked")).hasCount(0);
        Locator gaps = hands.lens().locator("button.count").first();
        hands.push(gaps);
        Locator open = hands.lens().locator("okr-trace-gaps li");
        assertThat(open).not().hasCount(0);
        hands.push(gaps);
        Locator only = hands.lens().getByLabel("Only gaps");
        hands.go(only).press("Space");
        assertThat(only).isChecked();
        hands.press("Space");
        hands.go(picture.locator("button[tabindex='0']")).press("Enter");
        hands.push("Path, comments, history");
        Locator sheet = hands.page.locator("okr-card-sheet dialog");
        assertThat(sheet.locator("okr-card-path")).isVisible();
        hands.press("Escape");
        hands.push("Go to the card");
        assertThat(hands.page.locator("okr-room .step-head h2")).not().containsText("Follow the chain");
        hands.page.waitForFunction(FOCUS_IN_A_CARD);
    }

    /**
     * Opens a lens on a group's first seat.
     *
     * @param written pictures of the case whose cards are there; with {@code half} behind the name only its first half
     */
    private void lookAt(String picture, String... written) {
        var script = stage.script;
        LensCase.Picture shown = script.picture(picture);
        ApiTrainer.Room room = stage.room(picture, 1);
        group = stage.group(room, 0, LensCase.PEOPLE.size());
        for (String name : written) {
            LensCase.Picture one = script.picture(name.replace(" half", ""));
            room.moveTo(one.step());
            group.write(one.step(), one.half());
            if (!name.endsWith(" half")) {
                group.write(one.step(), one.full());
            }
        }
        room.moveTo(shown.step());
        screen = stage.screen(room, group, stage.chromium.laptop("en-GB"));
        stage.show(screen, shown, group);
        hands = new LensHands(screen.page);
    }

    private Locator column(String id) {
        return hands.lens().locator("okr-lens-columns [data-column=" + id + "]");
    }

    private static Locator sticky(Locator column, int number) {
        return column.locator("okr-sticky").nth(number);
    }

    /** The card with the text in its box, which is a value and no text of the page. */
    private static Locator stickyOf(Locator column, String text) {
        for (Locator one : column.locator("okr-sticky").all()) {
            if (one.locator("okr-field[field=text] textarea").inputValue().startsWith(text)) {
                return column.page().locator("okr-sticky[data-card='" + one.getAttribute("data-card") + "']");
            }
        }
        throw new AssertionError("no card “" + text + "”");
    }

    private static Locator trigger(Locator column, int number) {
        return sticky(column, number).locator("okr-card-menu .trigger");
    }

    private static void cards(Locator column, String... texts) {
        Locator boxes = column.locator("okr-sticky okr-field[field=text] textarea");
        assertThat(boxes).hasCount(texts.length);
        for (int number = 0; number < texts.length; number++) {
            assertThat(boxes.nth(number)).hasValue(texts[number]);
        }
    }

    private Locator rowOf(String text) {
        assertThat(hands.lens().locator("tr.row").first()).isVisible();
        for (Locator row : hands.lens().locator("tr.row").all()) {
            if (row.locator("okr-field[field=text] textarea").inputValue().equals(text)) {
                return hands.cardOf(row.getAttribute("data-card"));
            }
        }
        throw new AssertionError("no row “" + text + "”");
    }

    private Locator nodes() {
        return hands.lens().locator("[role=treeitem]");
    }

    private Locator node(String text) {
        return nodes().filter(new Locator.FilterOptions().setHasText(text)).first();
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
