package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.documents.CardKind;
import okrworkshop.export.FileFormat;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Papers;
import okrworkshop.paper.PlainText;
import okrworkshop.shared.Language;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownExportTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final String HOSTILE =
            "\\`*_{}[]()#+-.!|<>~&=:@$^%/?'\"; \t\n\r\u0000\u001b0123abcXYZ<b>&lt;http://www.x.com目标，😀";

    @Test
    void aGroupGetsItsDraftWithTables() {
        String markdown = markdown(new ExportFixture().withDoorLock());

        assertThat(markdown)
                .startsWith("# OKR 草稿 · 第1组\n\n> 草稿 · 版本 ")
                .contains("## 1 一页总览\n\n### O1 新门锁一上市就赢得专业用户的口碑\n\n负责人 林工 · 挑战型\n\n| 编号 | 关键结果 |")
                .contains("| KR1.1 | 首批样机一次验收合格率从 91% 到 98% | 91% | 98% | 2026-05-15 | Wu | 0.6 |");
    }

    @Test
    void whatTheGroupKeepsStandsWithItsReasonUnderTheStatement() {
        ExportFixture fixture = new ExportFixture();
        fixture.board.put("w", CardKind.KEY_RESULT, "提升用户满意度", "waived", "KR-UNMEASURABLE 七月才有问卷");

        assertThat(markdown(fixture)).containsSubsequence("提升用户满意度", "说明理由后保留", "七月才有问卷");
    }

    @Test
    void whatTheGroupSaidAboutItsOwnWorkHasASection() {
        ExportFixture fixture = new ExportFixture();
        assertThat(markdown(fixture)).doesNotContain("小组自查");
        fixture.board.putAt(
                "check-4-0", CardKind.REVIEW_ITEM, "tasks", "crisp", "", "verdict", "no", "comment", "一件都没有动词");

        assertThat(markdown(fixture)).containsSubsequence("小组自查", "是 0 · 部分 0 · 否 1", "一件都没有动词");
    }

    @Test
    void theAgreementStandsBeforeWhatPeopleLearned() {
        ExportFixture fixture = new ExportFixture();
        fixture.board
                .putAt("l", CardKind.REFLECTION, "closing", "learned", "先静写再讨论")
                .putAt("frame-closing-promise", CardKind.FRAME, "closing", "promise", "八成问题自助解决");

        assertThat(markdown(fixture)).containsSubsequence("八成问题自助解决", "### ", "先静写再讨论");
    }

    @Test
    void choicesAboutOverloadsAndConfirmationsOfOtherTeamsStandInThePlan() {
        ExportFixture fixture = new ExportFixture();
        fixture.board
                .put("r", CardKind.RESOURCE, "Wu", "gross", 10, "action", "move", "note", "一周后上线")
                .put("t", CardKind.TASK, "验收台", "owner", "Wu", "effort", 15)
                .put("m", CardKind.RESOURCE, "样机", "type", "budget", "gross", 30, "needed", 45, "action", "cut")
                .put("p", CardKind.SUPPORT_REQUEST, "首批芯片", "team", "供应链", "contact", "马工", "confirmed", "yes")
                .put("q", CardKind.SUPPORT_REQUEST, "测试房", "team", "物业", "reason", "住户试用", "confirmed", "no");

        assertThat(markdown(fixture))
                .contains("| Wu |  | 10 | 10 | 15 | 150% |")
                .contains("| Wu | 5 | 移时间 | 一周后上线 |")
                .contains("| 样机 | 预算 | 30 | 30 | 45 | 150% |")
                .contains("| 样机 | 15 | 砍范围 |  |")
                .contains("| 首批芯片 | 供应链 | 马工 | 已确认 |")
                .contains("| 测试房 | 物业 |  | 未确认 | 住户试用 |");
    }

    @Test
    void aStepThatWasLeftWithGapsStandsInTheDraftsOfTheGroupsThatHadThem() {
        ExportFixture fixture =
                new ExportFixture().leftWithGaps("objectives", "few", "时间到了").leftWithGaps("tasks", "owner", "");

        assertThat(markdown(fixture))
                .contains("未达标就往下走的步骤")
                .contains("（1 / 3）")
                .doesNotContain("（0 / 3）")
                .contains("| 时间到了 |")
                .contains("| 未填写 |");
    }

    @Test
    void mergedTextsAndTheSufficiencyVoteAreTold() {
        ExportFixture fixture = new ExportFixture();
        fixture.board
                .put("o1", CardKind.OBJECTIVE, "留住新商家")
                .put("o2", CardKind.OBJECTIVE, "新商家不流失")
                .merge("o2", "o1")
                .round("r.1", true, false)
                .score("o1", "r.1", "sufficient", 2)
                .score("o1", "r.1", "sufficient", 1);

        assertThat(markdown(fixture))
                .contains("新商家不流失")
                .contains("2 人中有 1 人认为够了（50%），未达到所需的三分之二")
                .doesNotContain("O2 ");
    }

    @Test
    void htmlLinksAndTablesOfUsersAreText() {
        ExportFixture fixture = new ExportFixture();
        fixture.board
                .put("o", CardKind.OBJECTIVE, "<script>alert(1)</script> [x](javascript:alert(1)) | a | `b`")
                .put("t", CardKind.TODO, "# not a title\n- no list\n| - | - |");
        String markdown = markdown(fixture);

        assertThat(texts(PARSER.parse(markdown)))
                .contains("<script>alert(1)</script> [x](javascript:alert(1)) | a | `b`")
                .contains("# not a title", "- no list", "| - | - |");
        assertThat(markdown).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. one",
                "12) twelve",
                "+ plus",
                "=====",
                "---",
                ":--",
                "> quote",
                "    code",
                "a\n===",
                "\\",
                "\\|",
                "a\\",
                "&copy;",
                "www.example.com",
                "ann@example.com",
                "https://example.com/?a=b&c=d",
                "```",
                "~~~",
                "![img](x)",
                "**bold** _it_",
                "<!-- x -->",
                "[a]: b",
                "$x$",
                ":smile:",
                "中文，标点",
                "a  \nb"
            })
    void knownTrapsShowAsTyped(String text) {
        assertShown(text);
    }

    /** Readers of GitHub's flavour make links of them by themselves. */
    @Test
    void mailAddressesAreNoLinks() {
        assertThat(written(new Block.Paragraph("ann@example.com, @Bo"))).isEqualTo("ann\\@example.com, @Bo\n");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextShowsAsTyped(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            assertShown(random.ints(1 + random.nextInt(25), 0, HOSTILE.length())
                    .mapToObj(index -> String.valueOf(HOSTILE.charAt(index)))
                    .collect(Collectors.joining()));
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(20);
    }

    /** In a paragraph, in an item, in a cell and in a heading. */
    private static void assertShown(String text) {
        List<String> lines = PlainText.lines(text);
        if (lines.isEmpty()) {
            return;
        }
        assertThat(shown(new Block.Paragraph(text))).as("paragraph of %s", text).isEqualTo(lines);
        assertThat(shown(new Block.Remark(text))).as("remark of %s", text).isEqualTo(lines);
        assertThat(shown(new Block.Bullets(List.of(text))))
                .as("item of %s", text)
                .isEqualTo(lines);
        assertThat(shown(new Block.Heading(1, text)))
                .as("heading of %s", text)
                .containsExactly(String.join(" ", lines));
        Block table = new Block.Table(List.of("header", "other"), List.of(List.of(text, "beside")));
        Node parsed = PARSER.parse(written(table));
        assertThat(cells(parsed))
                .as("cell of %s", text)
                .containsExactly("header", "other", String.join("\n", lines), "beside");
    }

    private static List<String> shown(Block block) {
        return texts(PARSER.parse(written(block)))
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String written(Block block) {
        return new String(Papers.markdown(book(block)), StandardCharsets.UTF_8);
    }

    private static Book book(Block block) {
        return new Book(Language.ZH, "t", "t", "m", LocalDate.of(2026, 3, 2), Book.Density.ROOMY, List.of(block));
    }

    private static String markdown(ExportFixture fixture) {
        return new String(fixture.file(FileFormat.MARKDOWN, Language.ZH).content(), StandardCharsets.UTF_8);
    }

    private static List<String> cells(Node node) {
        List<String> cells = new java.util.ArrayList<>();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode custom) {
                if (custom instanceof TableCell) {
                    cells.add(texts(custom));
                } else {
                    visitChildren(custom);
                }
            }

            @Override
            public void visit(org.commonmark.node.CustomBlock block) {
                visitChildren(block);
            }
        });
        return cells;
    }

    /** What a reader sees, line by line; any markup that users could have made would be missing from it. */
    private static String texts(Node node) {
        StringBuilder seen = new StringBuilder();
        Node child = node.getFirstChild();
        for (; child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                seen.append(text.getLiteral());
            } else if (child instanceof HardLineBreak
                    || (child instanceof HtmlInline html && html.getLiteral().equals("<br>"))) {
                seen.append('\n');
            } else {
                seen.append(texts(child));
                seen.append(child instanceof org.commonmark.node.Block ? "\n" : "");
            }
        }
        return seen.toString();
    }
}
