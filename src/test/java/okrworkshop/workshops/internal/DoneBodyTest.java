package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.templates.Gate;
import org.junit.jupiter.api.Test;

class DoneBodyTest {
    @Test
    void aConditionTellsWhatItLooksAt() {
        assertThat(DoneBody.of(new Gate.Count("c", CardKind.FINDING, "", Map.of("key", "yes"), 3, 7), "3 to 7 are key"))
                .isEqualTo(new DoneBody(
                        "c",
                        "3 to 7 are key",
                        "count",
                        Optional.of("finding"),
                        Optional.empty(),
                        List.of("key"),
                        false,
                        Optional.of(7)));
        assertThat(DoneBody.of(
                        new Gate.Covered(
                                "v", CardKind.OBJECTIVE, LinkType.PARENT, CardKind.KEY_RESULT, 2, Integer.MAX_VALUE),
                        ""))
                .isEqualTo(new DoneBody(
                        "v",
                        "",
                        "covered",
                        Optional.of("objective"),
                        Optional.of("key_result"),
                        List.of(),
                        true,
                        Optional.empty()));
    }

    @Test
    void aShareIsNotEveryCard() {
        assertThat(DoneBody.of(new Gate.Filled("f", CardKind.FINDING, "cause", 0.6), "")
                        .every())
                .isFalse();
        assertThat(DoneBody.of(new Gate.Filled("f", CardKind.FINDING, "cause", 1), "")
                        .every())
                .isTrue();
    }
}
