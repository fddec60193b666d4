package okrworkshop.paper.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Drawing;
import okrworkshop.shared.Language;

/** Books with every kind of block, as long as those of real groups. */
final class SampleBooks {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static final Drawing DRAWING = new Drawing(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 300\" width=\"900\" height=\"300\">"
                    + "<rect x=\"10\" y=\"10\" width=\"880\" height=\"280\" fill=\"#eef3f5\" stroke=\"#1f4e5f\"/>"
                    + "<circle cx=\"240\" cy=\"150\" r=\"70\" fill=\"#1f4e5f\"/>"
                    + "<text x=\"420\" y=\"160\" font-family=\"sans-serif\" font-size=\"32\">效益 · 难度</text></svg>",
            900,
            300,
            "四象限",
            "效益高、难度低：先赢得专业用户的口碑");

    private SampleBooks() {}

    static Book of(Language language, Book.Density density, List<Block> blocks) {
        boolean zh = language == Language.ZH;
        String title = zh ? "OKR 草稿 · 第3组「门锁新品」" : "Draft OKR · Group 3 “Smart lock”";
        String mark = zh ? "草稿 · 版本 128 · 2026-03-02" : "Draft · version 128 · 2026-03-02";
        return new Book(language, title, title + " · " + (zh ? "草稿" : "Draft"), mark, DAY, density, blocks);
    }

    static Book whole(Language language, Book.Density density) {
        boolean zh = language == Language.ZH;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(zh ? "OKR 草稿 · 第3组「门锁新品」" : "Draft OKR · Group 3 “Smart lock”"));
        blocks.add(new Block.Remark(zh ? "草稿 · 版本 128 · 2026-03-02" : "Draft · version 128 · 2026-03-02"));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(zh ? "工作坊" : "Workshop", zh ? "智能家居二季度 OKR 工作坊" : "Smart home, second quarter"),
                new Block.Fact(zh ? "周期" : "Cycle", "2026-04-01 – 2026-06-30"),
                new Block.Fact(
                        zh ? "承接的目标" : "Goal above",
                        zh ? "公司 O2「智能家居成为第二增长曲线」" : "Company O2 “Smart home becomes our second growth curve”"),
                new Block.Fact(zh ? "参与人" : "Participants", zh ? "林工、吴敏、赵一、Avery" : "Lin, Wu, Zhao, Avery"))));
        blocks.add(new Block.Contents(zh ? "目录" : "Contents"));
        overview(blocks, zh);
        gaps(blocks, zh);
        tasks(blocks, zh);
        return of(language, density, blocks);
    }

    private static void overview(List<Block> blocks, boolean zh) {
        blocks.add(new Block.Heading(1, zh ? "1 一页总览" : "1 One-page overview"));
        for (int o = 1; o <= 2; o++) {
            blocks.add(new Block.Heading(
                    2,
                    "O" + o + " "
                            + (zh ? "新一代智能门锁一上市就赢得专业用户的口碑" : "Professionals recommend the new lock from day one")));
            blocks.add(new Block.Paragraph(zh ? "负责人：产品负责人 · 挑战型" : "Owned by Product lead · stretch"));
            blocks.add(new Block.Table(
                    zh
                            ? List.of("编号", "关键结果", "从", "到", "期限", "负责人", "信心")
                            : List.of("No.", "Key result", "From", "To", "Due", "Owner", "Confidence"),
                    List.of(
                            List.of(
                                    "KR" + o + ".1",
                                    zh
                                            ? "首批样机一次验收合格率从 91% 提高到 98%"
                                            : "First-pass yield of the first batch of prototypes rises from 91% to 98%",
                                    "91%",
                                    "98%",
                                    "2026-05-15",
                                    zh ? "研发负责人" : "R&D lead",
                                    "0.6"),
                            List.of(
                                    "KR" + o + ".2",
                                    zh ? "专业媒体评测平均分不低于 4.5/5" : "Average score in trade press at least 4.5 of 5",
                                    "",
                                    "4.5",
                                    "2026-06-20",
                                    zh ? "市场负责人" : "Marketing lead",
                                    "0.5"),
                            List.of(
                                    "KR" + o + ".3",
                                    zh ? "渠道正式订单从 0 家到 3 家" : "Channel partners with firm orders from 0 to 3",
                                    zh ? "0 家" : "0",
                                    zh ? "3 家" : "3",
                                    "2026-06-30",
                                    zh ? "渠道负责人" : "Channel lead",
                                    "0.5"))));
        }
    }

    private static void gaps(List<Block> blocks, boolean zh) {
        blocks.add(new Block.Heading(1, zh ? "2 我们理解的期望" : "2 What is expected of us"));
        blocks.add(new Block.Paragraph(
                zh
                        ? "到 6 月底，让渠道与专业用户从“没听过”变成“愿意试销”，因为下半年旺季要备货。\n不做：海外认证。"
                        : "By the end of June channels and professional users go from “never heard of it” to"
                                + " “willing to try it”, since the second half of the year needs stock.\n"
                                + "Not: certificates abroad."));
        blocks.add(new Block.Heading(3, zh ? "来源" : "Sources"));
        blocks.add(new Block.Bullets(
                zh
                        ? List.of("2026 经营计划，第 4 页", "与渠道总监的访谈（2026-02-11）", "去年退货原因分析")
                        : List.of(
                                "Business plan 2026, page 4",
                                "Interview with the head of channels",
                                "Last year’s returns")));
        blocks.add(new Block.Remark(
                zh
                        ? "这一节来自小组的白板，培训师没有改动。"
                        : "This section comes from the group’s board; the trainer changed nothing."));
        blocks.add(new Block.Picture(DRAWING));
        blocks.add(new Block.PageBreak());
    }

    private static void tasks(List<Block> blocks, boolean zh) {
        blocks.add(new Block.Heading(1, zh ? "3 任务与 30 天计划" : "3 Tasks and 30-day plan"));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 34; i++) {
            rows.add(List.of(
                    zh
                            ? "搭建第 " + i + " 个验收台并完成试运行，记录每个工位的节拍"
                            : "Set up test bench " + i + " and note each station’s pace",
                    "KR1." + (1 + i % 3),
                    zh ? "吴敏" : "Wu Min",
                    "2026-04-" + (10 + i % 20),
                    zh ? "验收记录、照片" : "Log and photos",
                    i % 4 == 0 ? "" : i + ".5"));
        }
        blocks.add(new Block.Table(
                zh
                        ? List.of("任务", "KR", "负责人", "截止", "交付物", "人日")
                        : List.of("Task", "KR", "Owner", "Due", "Result", "Person-days"),
                rows));
    }
}
