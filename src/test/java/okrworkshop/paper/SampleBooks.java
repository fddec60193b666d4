package okrworkshop.paper;

import java.time.LocalDate;
import java.util.List;
import okrworkshop.shared.Language;

/** Books with every kind of block. */
public final class SampleBooks {
    public static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    private SampleBooks() {}

    public static Book of(Block... blocks) {
        return of(Language.ZH, blocks);
    }

    public static Book of(Language language, Block... blocks) {
        return new Book(
                language,
                "OKR 草稿 · 第1组",
                "OKR 草稿 · 第1组 · 草稿",
                "版本 12 · 2026-03-02",
                DATE,
                Book.Density.ROOMY,
                List.of(blocks));
    }

    public static Drawing drawing() {
        return new Drawing(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 120\" font-family=\"sans-serif\">"
                        + "<rect x=\"5\" y=\"5\" width=\"180\" height=\"60\" rx=\"6\" fill=\"#e3efe9\" stroke=\"#2d7a5f\"/>"
                        + "<text x=\"15\" y=\"40\" font-size=\"14\">渠道愿意试销 &amp; 复购</text>"
                        + "<line x1=\"185\" y1=\"35\" x2=\"300\" y2=\"90\" stroke=\"#5b6770\" stroke-dasharray=\"4 3\"/>"
                        + "<circle cx=\"320\" cy=\"90\" r=\"20\" fill=\"none\" stroke=\"#9a5b00\"/></svg>",
                400,
                120,
                "价值树",
                "渠道愿意试销，指向复购");
    }

    /** Everything once. */
    public static Book full() {
        return of(
                new Block.Title("OKR 草稿 · 第1组"),
                new Block.Remark("版本 12 · 2026-03-02"),
                new Block.Facts(List.of(
                        new Block.Fact("课程", "OKR 工作坊 <2026>"), new Block.Fact("周期", "2026-04-01 – 2026-06-30"))),
                new Block.Contents("目录"),
                new Block.PageBreak(),
                new Block.Heading(1, "1 一页总览"),
                new Block.Paragraph("新门锁一上市\n就赢得专业用户的口碑 & more"),
                new Block.Table(
                        List.of("编号", "关键结果", "从", "到", "期限"),
                        List.of(
                                List.of("KR1.1", "首批样机一次验收合格率", "91%", "98%", "2026-05-15"),
                                List.of("KR1.2", "渠道正式订单", "0", "3 家", "2026-06-30"))),
                new Block.Heading(2, "细节"),
                new Block.Bullets(List.of("先赢得专业用户的口碑", "降价\n会伤品牌")),
                new Block.Heading(3, "图"),
                new Block.Picture(drawing()),
                new Block.Heading(1, "2 下一步"),
                new Block.Paragraph("周一约供应链 30 分钟"));
    }
}
