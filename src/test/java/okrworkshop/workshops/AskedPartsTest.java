package okrworkshop.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.lint.OkrSet.Field;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.writing.Asked;
import org.junit.jupiter.api.Test;

class AskedPartsTest {
    private static final List<StepTemplate> STEPS = List.of(
            step("expectations", new Lens.Columns("board", List.of())),
            step(
                    "objectives",
                    new Lens.Okr("okr", List.of(CardKind.EXPECTATION)),
                    new Gate.Filled("owner", CardKind.OBJECTIVE, Map.of(), "owner", 1),
                    new Gate.Covered("results", CardKind.OBJECTIVE, LinkType.PARENT, CardKind.KEY_RESULT, 2, 5),
                    new Gate.Linked("from", CardKind.OBJECTIVE, Map.of(), LinkType.ORIGIN, CardKind.EXPECTATION)),
            step("tasks", table(CardKind.TASK, "text", "owner")),
            step("resources", new Lens.Capacity("capacity")));

    @Test
    void nothingIsAskedBeforeTheStepForObjectives() {
        Asked asked = at(0);
        assertThat(asked.kinds()).isEmpty();
        assertThat(asked.fields()).isEmpty();
    }

    @Test
    void objectivesAreAskedForWithWhatTheirStepIsOnlyDoneWith() {
        Asked asked = at(1);
        assertThat(asked.kinds()).containsExactly(CardKind.OBJECTIVE);
        assertThat(asked.behind()).isEmpty();
        assertThat(asked.fields())
                .containsExactlyInAnyOrder(Field.RANK, Field.KEY_RESULTS, Field.OBJECTIVE_OWNER, Field.PARENT);
    }

    @Test
    void oneKeyResultIsEnoughWhereTheStepIsDoneWithOne() {
        var few = step(
                "goals",
                new Lens.Okr("okr", List.of()),
                new Gate.Covered("results", CardKind.OBJECTIVE, LinkType.PARENT, CardKind.KEY_RESULT, 1, 9));
        assertThat(AskedParts.until(List.of(few), 0, LocalDate.MIN, LocalDate.MAX)
                        .fields())
                .containsExactly(Field.RANK);
    }

    @Test
    void daysAreHeldAgainstTheCycleOnlyWhereTheyAreAskedFor() {
        assertThat(at(3).cycle()).isEmpty();
        var dated = step(
                "goals",
                new Lens.Okr("okr", List.of()),
                new Gate.Filled("due", CardKind.KEY_RESULT, Map.of(), "due", 1));
        assertThat(AskedParts.until(List.of(dated), 0, LocalDate.MIN, LocalDate.MAX)
                        .cycle())
                .isPresent();
    }

    @Test
    void ofTheStepThatAGroupIsAtNothingIsCountedYet() {
        Asked asked = AskedParts.behind(STEPS, 2, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
        assertThat(asked.kinds()).containsExactly(CardKind.OBJECTIVE);
        assertThat(asked.behind()).containsExactly(CardKind.OBJECTIVE);
        assertThat(asked.fields()).doesNotContain(Field.TASK_OWNER);
        assertThat(AskedParts.behind(STEPS, 0, LocalDate.MIN, LocalDate.MAX)).isEqualTo(Asked.NOTHING);
    }

    @Test
    void tasksAreAskedForTheFieldsOfTheirTable() {
        Asked asked = at(2);
        assertThat(asked.kinds()).containsExactlyInAnyOrder(CardKind.OBJECTIVE, CardKind.TASK);
        assertThat(asked.behind()).containsExactly(CardKind.OBJECTIVE);
        assertThat(asked.fields())
                .contains(Field.TASK_OWNER, Field.TASK_KEY_RESULT)
                .doesNotContain(Field.TASK_DUE);
    }

    @Test
    void behindTheLastStepAllOfThemHaveBeenAsked() {
        Asked asked = at(4);
        assertThat(asked.kinds()).contains(CardKind.RESOURCE);
        assertThat(asked.fields()).contains(Field.CUTS);
    }

    private static Asked at(int position) {
        return AskedParts.until(STEPS, position, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
    }

    private static Lens table(CardKind kind, String... fields) {
        return new Lens.Table("table", kind, List.of(fields), List.of(CardKind.KEY_RESULT));
    }

    private static StepTemplate step(String id, Lens lens, Gate... done) {
        return new StepTemplate(id, "", Map.of(), List.of(), List.of(lens), List.of(done));
    }
}
