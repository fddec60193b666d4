package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.documents.CardKind;
import okrworkshop.export.ExportedFile;
import okrworkshop.handover.HandoverFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToolFileTest {
    private final ExportFixture fixture = new ExportFixture().withDoorLock();

    @Test
    void aGroupsFileHoldsItsDraftAndIsNamedAfterIt() {
        ExportedFile file = fixture.toolFile(HandoverFormat.LONG, false);
        assertThat(file.name())
                .isEqualTo("okr-long-" + fixture.room.group(1).name().replace(' ', '-') + ".csv");
        assertThat(text(file)).contains("首批样机一次验收合格率从 91% 到 98%").contains("搭建验收台");
    }

    @ParameterizedTest
    @EnumSource(HandoverFormat.class)
    void numbersStandForNamesInEveryFormWhenAskedFor(HandoverFormat format) {
        assertThat(text(fixture.toolFile(format, true))).doesNotContain("林工").doesNotContain("Wu");
    }

    @Test
    void theWorkshopsFileHoldsEveryGroup() {
        assertThat(text(fixture.toolFileOfAll(HandoverFormat.FULL)))
                .contains("\"number\" : 1")
                .contains("\"number\" : 2");
    }

    @Test
    void aGroupThatWentIntoAnotherOneIsNotToldTwice() {
        fixture.room.merged(2, 1);
        assertThat(text(fixture.toolFileOfAll(HandoverFormat.FULL)))
                .contains("\"number\" : 1")
                .doesNotContain("\"number\" : 2");
    }

    @Test
    void numbersStandForNamesInTheLevelAboveToo() {
        fixture.alignment.set(new Alignment(
                new SuperiorOkr(List.of(new SuperiorOkr.Objective("aaaaaaa2", "Wu opens shops", false, List.of()))),
                List.of()));
        fixture.board.put("o", CardKind.OBJECTIVE, "Open shops", "serves", "aaaaaaa2");
        assertThat(text(fixture.toolFile(HandoverFormat.LONG, true)))
                .contains("opens shops")
                .doesNotContain("Wu opens");
    }

    @Test
    void aGroupsOwnCheckIsNoReview() {
        assertThat(text(fixture.toolFile(HandoverFormat.FULL, false))).contains("\"reviewed\" : true");
        assertThat(text(fixture.reviewedByItself().toolFile(HandoverFormat.FULL, false)))
                .contains("\"reviewed\" : false");
    }

    @Test
    void namesStandOtherwise() {
        assertThat(text(fixture.toolFile(HandoverFormat.FULL, false)))
                .contains("林工")
                .contains("\"lintOpen\"");
    }

    private static String text(ExportedFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
