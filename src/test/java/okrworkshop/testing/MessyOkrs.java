package okrworkshop.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

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

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }
}
