package okrworkshop.paper.xlsx;

import java.util.List;
import okrworkshop.paper.Column;
import okrworkshop.paper.Sheet;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** What may be typed into a table's columns, and which numbers stand out. */
final class Choosing {
    /** Rows below the table in which people go on typing. */
    private static final int ROOM = 200;
    /** Most characters of a list. */
    private static final int LONGEST_LIST = 255;
    /** The first of January 2000: what is earlier was mistyped. */
    private static final String EARLIEST_DAY = "36526";

    private final XSSFSheet made;
    private final Sheet sheet;

    Choosing(XSSFSheet made, Sheet sheet) {
        this.made = made;
        this.sheet = sheet;
    }

    void write() {
        for (int at = 0; at < sheet.columns().size(); at++) {
            int column = at;
            sheet.columns().get(at).choices().filter(Choosing::fits).ifPresent(choices -> offer(column, choices));
            sheet.columns().get(at).warnsAbove().ifPresent(limit -> warn(column, limit));
        }
    }

    private void offer(int column, Column.Choices choices) {
        DataValidationHelper helper = made.getDataValidationHelper();
        DataValidationConstraint constraint =
                switch (choices) {
                    case Column.Choices.OneOf(List<String> words) ->
                        helper.createExplicitListConstraint(words.toArray(String[]::new));
                    case Column.Choices.Between(double least, double most) ->
                        helper.createDecimalConstraint(
                                OperatorType.BETWEEN, String.valueOf(least), String.valueOf(most));
                    case Column.Choices.AnyDay day ->
                        helper.createDateConstraint(OperatorType.GREATER_OR_EQUAL, EARLIEST_DAY, "", "");
                };
        DataValidation validation = helper.createValidation(
                constraint,
                new CellRangeAddressList(
                        cells(column).getFirstRow(), cells(column).getLastRow(), column, column));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.setShowPromptBox(true);
        made.addValidationData(validation);
    }

    private void warn(int column, double limit) {
        String first = Column.letters(column) + Sheet.FIRST_ROW;
        XSSFSheetConditionalFormatting formatting = made.getSheetConditionalFormatting();
        // A text is more than any number there.
        XSSFConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule("AND(ISNUMBER(" + first + ")," + first + ">" + limit + ")");
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColorIndex(IndexedColors.DARK_RED.getIndex());
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(IndexedColors.ROSE.getIndex());
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells(column)}, rule);
    }

    private CellRangeAddress cells(int column) {
        int first = Sheet.FIRST_ROW - 1;
        return new CellRangeAddress(first, first + sheet.rows().size() + ROOM, column, column);
    }

    private static boolean fits(Column.Choices choices) {
        return !(choices instanceof Column.Choices.OneOf(List<String> words))
                || (!words.isEmpty()
                        && words.stream().noneMatch(word -> word.contains(","))
                        && String.join(",", words).replace("\"", "\"\"").length() <= LONGEST_LIST);
    }
}
