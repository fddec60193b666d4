package okrworkshop.export.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgPaperTest {
    @Test
    void whatPeopleTypedIsNeverMarkup() {
        String typed = "<script>\"a\" & 'b'</script>\u0000\u0007\uFFFF\uD800";
        var paper = new SvgPaper();
        paper.open(typed).text(typed, 10, 20, Lines.PLAIN, Look.INK).close();
        var drawing = paper.drawing(40, typed, "told");
        assertThat(drawing.svg()).doesNotContain("<script").doesNotContain("\u0007");
        assertThat(Drawn.of(drawing).texts().getFirst().text()).isEqualTo("<script>\"a\" & 'b'</script>");
    }

    @Test
    void numbersHaveOneDecimalAtMostInEveryLanguage() {
        var paper = new SvgPaper();
        paper.box(1.26, 0, 1000.0 / 3, 20, Look.PLAIN);
        assertThat(paper.drawing(40, "t", "d").svg()).contains("x=\"1.3\"").contains("width=\"333.3\"");
    }

    @Test
    void chineseBesideAnAxisStandsUpright() {
        var paper = new SvgPaper();
        paper.upright("影响", 14, 100, Lines.BOLD, SvgPaper.Anchor.MIDDLE, Look.INK);
        paper.upright("Impact", 14, 100, Lines.BOLD, SvgPaper.Anchor.MIDDLE, Look.INK);
        Drawn drawn = Drawn.of(paper.drawing(200, "t", "d"));
        assertThat(drawn.text("影").y()).isLessThan(drawn.text("响").y());
        assertThat(drawn.text("影").turned()).isFalse();
        assertThat(drawn.text("Impact").turned()).isTrue();
    }
}
