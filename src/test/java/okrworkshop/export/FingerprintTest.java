package okrworkshop.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Drawing;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private record Pair(String left, String right) {}

    private record Holder(Object thing) {}

    @Test
    void equalBooksHaveTheSameOneAndEveryDifferenceShows() {
        Fingerprint first = of(book("a", "b"));
        assertThat(of(book("a", "b"))).isEqualTo(first);
        assertThat(of(book("a", "c"))).isNotEqualTo(first);
        assertThat(of(book("a", "b", ""))).isNotEqualTo(first);
        assertThat(of(new Block.Paragraph("a"))).isNotEqualTo(of(new Block.Remark("a")));
        assertThat(of(drawing("<svg/>"))).isNotEqualTo(of(drawing("<svg />")));
    }

    @Test
    void textsDoNotFlowIntoEachOther() {
        assertThat(of(new Pair("ab", "c"))).isNotEqualTo(of(new Pair("a", "bc")));
        assertThat(of(List.of("a", "b"))).isNotEqualTo(of(List.of("ab")));
        assertThat(of(List.of(List.of("a"), List.of()))).isNotEqualTo(of(List.of(List.of(), List.of("a"))));
        assertThat(of(Optional.empty())).isNotEqualTo(of(""));
        assertThat(of("\uD800")).isNotEqualTo(of("\uD801"));
    }

    @Test
    void plainValuesAreTakenWithTheirTypes() {
        assertThat(of(1)).isNotEqualTo(of(1L)).isNotEqualTo(of("1"));
        assertThat(of(Map.of("a", OptionalInt.of(1)))).isEqualTo(of(Map.of("a", OptionalInt.of(1))));
        assertThat(of("x".getBytes(StandardCharsets.UTF_8))).isNotEqualTo(of("y".getBytes(StandardCharsets.UTF_8)));
        assertThat(of(Language.EN)).isNotEqualTo(of(Language.ZH));
    }

    @Test
    void whatCannotBeComparedHasNone() {
        assertThat(Fingerprint.of(new Holder(new StringBuilder("a")))).isEmpty();
        assertThat(Fingerprint.of(new Holder((Runnable) () -> {}))).isEmpty();
    }

    private static Fingerprint of(Object value) {
        return Fingerprint.of(value).orElseThrow();
    }

    private static Block drawing(String svg) {
        return new Block.Picture(new Drawing(svg, 10, 10, "", ""));
    }

    private static Book book(String... paragraphs) {
        return new Book(
                Language.EN,
                "t",
                "r",
                "m",
                LocalDate.of(2026, 3, 2),
                Book.Density.ROOMY,
                List.of(new Block.Bullets(List.of(paragraphs))));
    }
}
