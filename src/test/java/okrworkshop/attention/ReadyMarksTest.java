package okrworkshop.attention;

import static org.assertj.core.api.Assertions.assertThat;

import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import org.junit.jupiter.api.Test;

class ReadyMarksTest {
    private final GroupId group = GroupId.random();
    private final PersonId ann = PersonId.random();
    private final PersonId ben = PersonId.random();

    @Test
    void aMarkCountsWhereItWasSetAndNowhereElse() {
        ReadyMarks marks = ReadyMarks.NONE.with(new ReadyMark(group, ann, false, "look#0"));

        assertThat(marks.people(group, "look#0")).containsExactly(ann);
        assertThat(marks.people(group, "look#1")).isEmpty();
        assertThat(marks.people(GroupId.random(), "look#0")).isEmpty();
    }

    @Test
    void aPersonHasOneMarkAndTheGroupAnotherThatAnyMemberTakesBack() {
        ReadyMarks marks = ReadyMarks.NONE
                .with(new ReadyMark(group, ann, false, "look#0"))
                .with(new ReadyMark(group, ann, false, "look#1"))
                .with(new ReadyMark(group, ann, true, "look#1"));

        assertThat(marks.marks()).hasSize(2);
        assertThat(marks.forGroup(group, "look#1")).contains(ann);
        ReadyMarks without = marks.without(new ReadyMark(group, ben, true, "look#1"));
        assertThat(without.forGroup(group, "look#1")).isEmpty();
        assertThat(without.people(group, "look#1")).containsExactly(ann);
    }
}
