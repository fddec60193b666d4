package okrworkshop.paper.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.paper.Drawing;
import okrworkshop.paper.Papers;
import okrworkshop.paper.SampleBooks;
import okrworkshop.shared.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    @Test
    void aPageHoldsEveryBlockInItsOrder() {
        Document page = page(new Block[0]);
        assertThat(page.title()).isEqualTo("OKR 草稿 · 第1组");

        Document full = Jsoup.parse(text(Papers.html(SampleBooks.full())));
        assertThat(full.select("main > *").eachText())
                .containsExactly(
                        "OKR 草稿 · 第1组",
                        "版本 12 · 2026-03-02",
                        "课程 · OKR 工作坊 <2026> 周期 · 2026-04-01 – 2026-06-30",
                        "目录 1 一页总览 细节 2 下一步",
                        "1 一页总览",
                        "新门锁一上市 就赢得专业用户的口碑 & more",
                        "编号 关键结果 从 到 期限 KR1.1 首批样机一次验收合格率 91% 98% 2026-05-15 KR1.2 渠道正式订单 0 3 家 2026-06-30",
                        "细节",
                        "先赢得专业用户的口碑 降价 会伤品牌",
                        "图",
                        "渠道愿意试销 & 复购",
                        "2 下一步",
                        "周一约供应链 30 分钟");
        assertThat(full.select("header").text()).isEqualTo("OKR 草稿 · 第1组 · 草稿");
        assertThat(full.select("footer").text()).isEqualTo("版本 12 · 2026-03-02");
    }

    @Test
    void aPageIsFreeOfMistakesScriptsAndAddresses() {
        String html = text(Papers.html(SampleBooks.full()));
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(html, parser);

        assertThat(parser.getErrors()).filteredOn(error -> !selfClosing(error)).isEmpty();
        assertThat(page.select("script, link, img, iframe, object, form, [src], [style]"))
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
        assertThat(html.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:", "url(", "@import");
        assertThat(page.select("meta[http-equiv]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
    }

    @Test
    void theStylesAreTheOnesThatTheirFingerprintAllows() throws Exception {
        String html = text(Papers.html(SampleBooks.full()));
        String styles = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(styles.getBytes(StandardCharsets.UTF_8));

        assertThat(html).contains("'sha256-" + Base64.getEncoder().encodeToString(sum) + "'");
    }

    @Test
    void thePageNamesItsLanguage() {
        assertThat(page().select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(Jsoup.parse(text(Papers.html(SampleBooks.of(Language.EN))))
                        .select("html")
                        .attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void contentsLeadToTheirHeadings() {
        Document page = Jsoup.parse(text(Papers.html(SampleBooks.full())));

        assertThat(page.select("nav a")).isNotEmpty().allSatisfy(link -> {
            assertThat(page.select(link.attr("href")).eachText()).containsExactly(link.text());
        });
    }

    @Test
    void hostileTextIsShownAsTyped() {
        String hostile = "</p><script>alert('x')</script> &amp; \"quoted\" <!-- ]]> \u0000\u0008 \u202eesrever";
        Document page = page(
                new Block.Title(hostile),
                new Block.Heading(1, hostile),
                new Block.Paragraph(hostile),
                new Block.Bullets(List.of(hostile)),
                new Block.Facts(List.of(new Block.Fact(hostile, hostile))),
                new Block.Contents(hostile),
                new Block.Table(List.of(hostile), List.of(List.of(hostile))));

        String shown = "</p><script>alert('x')</script> &amp; \"quoted\" <!-- ]]>  \u202eesrever";
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("h1, h2, main > p, li, td, th"))
                .hasSize(6)
                .allSatisfy(element -> assertThat(element.wholeText()).isEqualTo(shown));
    }

    @Test
    void drawingsLoseWhatCouldLoadOrRunSomething() {
        Drawing hostile = new Drawing(
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'"
                        + " onload='alert(1)'><script>alert(2)</script><style>@import 'http://evil.example/'</style>"
                        + "<a xlink:href='javascript:alert(3)'><text>link</text></a><foreignObject><p>p</p></foreignObject>"
                        + "<rect onclick='x()' style='fill:url(http://evil.example/)' fill='url(#a)' width='5' height='5'/>"
                        + "<image href='http://evil.example/i.png'/><text x='1'>kept &lt;b&gt;</text></svg>",
                9,
                9,
                "\"><script>",
                "");
        String html = text(Papers.html(SampleBooks.of(new Block.Picture(hostile))));

        assertThat(html).doesNotContain("alert", "evil.example", "onclick", "onload", "<a ", "foreignObject", "<image");
        assertThat(html)
                .contains(
                        "<rect width=\"5\" height=\"5\">", "kept &lt;b&gt;", "aria-label=\"&quot;&gt;&lt;script&gt;\"");
    }

    @Test
    void aFragmentIsSimpleEnoughForWordProcessors() {
        String fragment = Papers.htmlFragment(SampleBooks.full(), 2);
        Document parsed = Jsoup.parseBodyFragment(fragment);

        assertThat(parsed.select("h3").eachText()).containsExactly("OKR 草稿 · 第1组");
        assertThat(parsed.select("h4").eachText()).containsExactly("1 一页总览", "2 下一步");
        assertThat(parsed.select("h5").eachText()).containsExactly("细节");
        assertThat(parsed.select("nav, [id], style, html > head > *")).isEmpty();
        assertThat(parsed.select("td, th"))
                .allSatisfy(cell -> assertThat(cell.attr("style")).contains("border:1px solid"));
    }

    @Test
    void numbersStandAtTheRightAndDatesDoNot() {
        Document page = Jsoup.parse(text(Papers.html(SampleBooks.full())));

        assertThat(page.select("tbody tr").getFirst().select("td.figures").eachText())
                .containsExactly("91%", "98%");
    }

    @Test
    void aVeryLongWordStaysWhole() {
        String word = String.join("", Collections.nCopies(10_000, "x"));
        assertThat(page(new Block.Paragraph(word)).select("main p").text()).isEqualTo(word);
    }

    @Test
    void theSameBookGivesTheSameBytes() {
        assertThat(Papers.html(SampleBooks.full())).isEqualTo(Papers.html(SampleBooks.full()));
    }

    /** Written for readers of XML too. */
    private static boolean selfClosing(ParseError error) {
        return error.getErrorMessage().contains("elf closing");
    }

    private static Document page(Block... blocks) {
        return Jsoup.parse(text(Papers.html(SampleBooks.of(blocks))));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
