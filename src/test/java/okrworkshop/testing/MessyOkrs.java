package okrworkshop.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** OKRs in files as people bring them: titles, merged cells, labels of all sorts, odd spaces. */
public final class MessyOkrs {
    private MessyOkrs() {}

    public static byte[] workbook() {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("三季度");
            String[][] cells = {
                {" 某部门 OKR 汇总（草稿）"},
                {"序号", " 目标 O ", "关键结果", "负责人"},
                {"1", "O1：提升用户活跃度", "KR1: 优化推送功能；", "甲"},
                {"", "", "KR2：日活从8万到12万", "甲"},
                {},
                {"2", "团队建设", "  招聘8人", "乙"}
            };
            for (int row = 0; row < cells.length; row++) {
                var line = sheet.createRow(row);
                for (int column = 0; column < cells[row].length; column++) {
                    if (!cells[row][column].isEmpty()) {
                        line.createCell(column).setCellValue(cells[row][column]);
                    }
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
            return bytes(book::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the level above wants: two objectives, three key results, a line without any text. */
    public static byte[] superior() {
        try (var book = new XSSFWorkbook()) {
            rows(book.createSheet("公司"), "目标|关键结果", "新客户留下来|首月留存从40%到55%", "|开通时长从3天到4小时", "|", "交付让人放心|准时交付率从82%到96%");
            return bytes(book::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] document() {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("部门OKR");
            document.createParagraph().createRun().setText("目标一：让合同审批不再是瓶颈");
            document.createParagraph().createRun().setText("　关键结果1、审批时长从5天到2天");
            document.createParagraph().createRun().setText("");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("目标");
            table.getRow(0).getCell(1).setText("关键结果");
            table.getRow(1).getCell(0).setText("降低坏账");
            table.getRow(1).getCell(1).setText("逾期率从4%到2%");
            return bytes(document::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A department's list, kept by hand: a title over merged cells, a head in the fifth row, empty rows, key results among the
     * objectives, numbers as text, and a second sheet that looks quite different.
     */
    public static byte[] listOfADepartment() {
        try (var book = new XSSFWorkbook()) {
            var list = book.createSheet("三季度");
            rows(
                    list,
                    " 研发部 三季度 OKR 汇总（草稿 3）",
                    "",
                    "填写说明:请勿改动格式",
                    "",
                    "序号|目标（O）|关键结果（KR）|目标值|负责人",
                    "'1|O1：让新客户第一周就用起来|KR1：首周激活率从32%到50%|'50%|王小明",
                    "|||| ",
                    "||KR2：每周写2篇使用文章|'2|李雷",
                    "||KR3：上线新手引导||李雷",
                    "",
                    "'2|O2：保持现有客户服务水平|||韩梅梅",
                    "|KR1：退货率从8%到4%|||韩梅梅",
                    "'3|团队建设|招聘8人（张伟负责）|'8|张伟");
            list.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            list.addMergedRegion(new CellRangeAddress(5, 8, 0, 0));
            list.addMergedRegion(new CellRangeAddress(5, 8, 1, 1));
            rows(
                    book.createSheet("Sales"),
                    "",
                    "O1: Renewals are no event any more",
                    "|KR1: Renewals from 71% to 82%",
                    "|KR2: Call every customer once a month",
                    "",
                    "O2: Customers are happier",
                    "|KR1: Launch the new portal");
            return bytes(book::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells parted by bars; an apostrophe makes a text of a number, as it does in the program. */
    private static void rows(Sheet sheet, String... rows) {
        for (int row = 0; row < rows.length; row++) {
            var line = sheet.createRow(row);
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                String text = cells[column];
                if (text.startsWith("'")) {
                    line.createCell(column).setCellValue(text.substring(1));
                } else if (text.matches("\\d+")) {
                    line.createCell(column).setCellValue(Integer.parseInt(text));
                } else if (!text.isEmpty()) {
                    line.createCell(column).setCellValue(text);
                }
            }
        }
    }

    /**
     * Somebody's notes: a heading in bold, key results in one paragraph, a numbered list, blank lines, a table in the middle.
     */
    public static byte[] notesOfATeam() {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("客服团队 OKR");
            document.createParagraph();
            bold(document, "O1", "：投诉当天就有答复");
            document.createParagraph().createRun().setText("KR1：首次答复时间从20小时到4小时；KR2：完成客服系统升级；KR3：加强团队沟通");
            document.createParagraph();
            document.createParagraph();
            bold(document, "O2", " 优化内部流程");
            numbered(document, "KR1 退款时长从9天到3天", "KR2 召开12次例会");
            document.createParagraph();
            var table = document.createTable(3, 3);
            String[][] cells = {{"目标", "关键结果", "负责人"}, {"让老客户愿意推荐我们", "推荐率从12%到25%", "小陈"}, {"", "做好客户关怀", "小陈"}};
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[row].length; column++) {
                    table.getRow(row).getCell(column).setText(cells[row][column]);
                }
            }
            document.createParagraph().createRun().setText("更新日期：6月30日");
            return bytes(document::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bold(XWPFDocument document, String label, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        var run = paragraph.createRun();
        run.setBold(true);
        run.setText(label);
        paragraph.createRun().setText(text);
    }

    /** Numbers of lists stand beside the text in the file, not in it. */
    private static void numbered(XWPFDocument document, String... items) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        var numbering = document.createNumbering();
        BigInteger number = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
        for (String item : items) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setNumID(number);
            paragraph.createRun().setText(item);
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }
}
