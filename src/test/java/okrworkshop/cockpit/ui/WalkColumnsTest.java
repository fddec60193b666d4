package okrworkshop.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import okrworkshop.cockpit.ui.WalkPicture.Column;
import okrworkshop.cockpit.ui.WalkPicture.Line;
import okrworkshop.cockpit.ui.WalkPicture.Part;
import okrworkshop.gallery.Statement;
import okrworkshop.gallery.WalkResult;
import okrworkshop.shared.GroupId;
import org.junit.jupiter.api.Test;

class WalkColumnsTest {
    @Test
    void shortDraftsStandBelowEachOtherAndNoneIsLost() {
        List<Column> columns = new WalkColumns(3).of(drafts(60, 3));

        assertThat(columns).hasSizeLessThan(30);
        assertThat(columns.stream().flatMap(column -> column.parts().stream()).map(Part::name))
                .containsExactlyElementsOf(
                        IntStream.range(0, 60).mapToObj(at -> "Group " + at).toList());
    }

    @Test
    void fewDraftsThatFitOnOnePageAreSpreadOverIt() {
        assertThat(new WalkColumns(2).of(drafts(2, 3)))
                .extracting(column -> column.parts().size())
                .containsExactly(1, 1);
        assertThat(new WalkColumns(3).of(drafts(6, 3)))
                .extracting(column -> column.parts().size())
                .containsExactly(2, 2, 2);
        assertThat(new WalkColumns(2).of(drafts(1, 3))).hasSize(1);
    }

    @Test
    void aLongDraftGoesOnInTheNextColumnWithEveryStatementOnce() {
        List<Column> columns = new WalkColumns(2).of(drafts(1, 40));

        assertThat(columns).hasSizeGreaterThan(1);
        List<Part> parts =
                columns.stream().flatMap(column -> column.parts().stream()).toList();
        assertThat(parts.getFirst().rest()).isFalse();
        assertThat(parts.subList(1, parts.size())).allMatch(Part::rest);
        assertThat(parts.stream().flatMap(part -> part.lines().stream()).map(Line::text))
                .containsExactlyElementsOf(
                        IntStream.range(0, 40).mapToObj(at -> "说的是 " + at).toList());
    }

    @Test
    void aGroupThatHasNothingHasItsPlace() {
        assertThat(new WalkColumns(2).of(drafts(2, 0)))
                .flatExtracting(Column::parts)
                .extracting(Part::lines)
                .containsExactly(List.of(), List.of());
    }

    private static List<WalkResult.Draft> drafts(int groups, int statements) {
        return IntStream.range(0, groups)
                .mapToObj(group -> new WalkResult.Draft(
                        GroupId.random(),
                        "Group " + group,
                        IntStream.range(0, statements)
                                .mapToObj(at -> new WalkResult.Dotted(
                                        new Statement("c" + at, at == 0, "KR1." + at, "说的是 " + at, ""), at % 3, false))
                                .toList(),
                        List.of()))
                .toList();
    }
}
