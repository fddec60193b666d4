package okrworkshop.paper.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontSubsetTest {
    @Test
    void charactersThatLookAlikeHaveGlyphsOfTheirOwn() throws IOException {
        try (TrueTypeFont font = parsed("·•・一。", false)) {
            CmapLookup map = font.getUnicodeCmapLookup();
            assertThat("·•・一。".chars().map(map::getGlyphId).distinct().filter(glyph -> glyph > 0))
                    .hasSize(5);
        }
    }

    @Test
    void radicalsAreNotAmongTheCharacters() throws IOException {
        try (TrueTypeFont font = parsed("首⾸", false)) {
            assertThat(font.getUnicodeCmapLookup().getGlyphId('⾸')).isZero();
            assertThat(font.getUnicodeCmapLookup().getGlyphId('首')).isPositive();
        }
    }

    @Test
    void glyphsLookAsInTheWholeFont() throws IOException, FontFormatException {
        Font whole = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(FontFile.BOLD.bytes()));
        Font part = Font.createFont(
                Font.TRUETYPE_FONT,
                new ByteArrayInputStream(FontSubset.of(Typeface.of(FontFile.BOLD), set("锁 Aé㐀𠮷"), false)));

        for (String sign : new String[] {"锁", "A", "é", " ", "㐀"}) {
            assertThat(drawn(part, sign).getOutline().getBounds2D())
                    .isEqualTo(drawn(whole, sign).getOutline().getBounds2D());
            assertThat(drawn(part, sign).getGlyphMetrics(0).getAdvance())
                    .isEqualTo(drawn(whole, sign).getGlyphMetrics(0).getAdvance());
        }
    }

    @Test
    void quotesAreNarrowAmongLatinLettersOnly() throws IOException {
        try (TrueTypeFont latin = parsed("’“", true);
                TrueTypeFont chinese = parsed("’“", false)) {
            assertThat(width(latin, '’')).isLessThan(400);
            assertThat(width(latin, '“')).isLessThan(600);
            assertThat(width(chinese, '’')).isEqualTo(1000);
        }
    }

    @Test
    void theMiddleDotStandsInTheMiddleOfAThird() throws IOException {
        try (TrueTypeFont font = parsed("·", false)) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId('·');
            assertThat(font.getAdvanceWidth(glyph)).isEqualTo(333);
            var box = font.getGlyph().getGlyph(glyph).getPath().getBounds2D();
            assertThat(box.getCenterX()).isBetween(160.0, 174.0);
        }
    }

    @Test
    void theSameCharactersGiveTheSameBytes() {
        assertThat(FontSubset.of(Typeface.of(FontFile.REGULAR), set("草稿"), false))
                .isEqualTo(FontSubset.of(Typeface.of(FontFile.REGULAR), set("稿草"), false))
                .hasSizeLessThan(10_000);
    }

    @Test
    void textsAreShownAsFarAsTheFontGoes() {
        assertThat(Repertoire.shown("plain 文字\n")).isEqualTo("plain 文字\n");
        assertThat(Repertoire.shown("👩‍👩‍👧!")).isEqualTo("□!");
        assertThat(Repertoire.shown("e\u0301")).isEqualTo("é");
        assertThat(Repertoire.shown("a\u202eb\u200d\u00adc")).isEqualTo("abc");
        assertThat(Repertoire.shown("⾸")).isEqualTo("首");
        assertThat(Repertoire.shown("$1 \\ 😀")).isEqualTo("$1 \\ □");
    }

    private static int width(TrueTypeFont font, char character) throws IOException {
        return font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(character));
    }

    private static GlyphVector drawn(Font font, String text) {
        return font.deriveFont(100f).createGlyphVector(new FontRenderContext(null, true, true), text);
    }

    private static TrueTypeFont parsed(String characters, boolean latin) throws IOException {
        return new TTFParser()
                .parse(new RandomAccessReadBuffer(
                        FontSubset.of(Typeface.of(FontFile.REGULAR), set(characters), latin)));
    }

    private static SortedSet<Integer> set(String characters) {
        return characters.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
