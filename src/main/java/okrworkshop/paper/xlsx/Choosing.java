package okrworkshop.paper.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import okrworkshop.paper.Column;
import okrworkshop.paper.Sheet;

/** What may be typed into a table's columns, and which numbers stand out. */
final class Choosing {
    /** Rows below the table in which people go on typing. */
    private static final int ROOM = 200;
    /** Most characters of a list. */
    private static final int LONGEST_LIST = 255;
    /** The first of January 2000: what is earlier was mistyped. */
    private static final int EARLIEST_DAY = 36_526;

    private final Xml xml;
    private final Sheet sheet;

    Choosing(Xml xml, Sheet sheet) {
        this.xml = xml;
        this.sheet = sheet;
    }

    void write() {
        warnings();
        List<Integer> chosen = IntStream.range(0, sheet.columns().size())
                .filter(column -> sheet.columns()
                        .get(column)
                        .choices()
                        .filter(Choosing::fits)
                        .isPresent())
                .boxed()
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        xml.raw("<dataValidations count=\"" + chosen.size() + "\">");
        chosen.forEach(column -> sheet.columns().get(column).choices().ifPresent(choices -> rule(column, choices)));
        xml.raw("</dataValidations>");
    }

    private void warnings() {
        int priority = 1;
        for (int column = 0; column < sheet.columns().size(); column++) {
            var limit = sheet.columns().get(column).warnsAbove();
            if (limit.isPresent()) {
                String first = Column.letters(column) + Sheet.FIRST_ROW;
                xml.raw("<conditionalFormatting sqref=\"" + cells(column)
                                + "\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"")
                        .raw(priority++)
                        // A text is more than any number there.
                        .raw("\"><formula>AND(ISNUMBER(" + first + ")," + first + "&gt;" + limit.get() + ")</formula>")
                        .raw("</cfRule></conditionalFormatting>");
            }
        }
    }

    private void rule(int column, Column.Choices choices) {
        switch (choices) {
            case Column.Choices.OneOf(List<String> words) ->
                open("list", column, "")
                        .raw("<formula1>")
                        .text('"' + list(words) + '"')
                        .raw("</formula1>");
            case Column.Choices.Between(double least, double most) ->
                open("decimal", column, " operator=\"between\"")
                        .raw("<formula1>" + least + "</formula1><formula2>" + most + "</formula2>");
            case Column.Choices.AnyDay day ->
                open("date", column, " operator=\"greaterThanOrEqual\"")
                        .raw("<formula1>" + EARLIEST_DAY + "</formula1>");
        }
        xml.raw("</dataValidation>");
    }

    private Xml open(String type, int column, String operator) {
        return xml.raw("<dataValidation type=\"" + type + "\"" + operator
                + " allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" sqref=\"" + cells(column) + "\">");
    }

    private String cells(int column) {
        String letters = Column.letters(column);
        return letters + Sheet.FIRST_ROW + ":" + letters
                + (Sheet.FIRST_ROW + sheet.rows().size() + ROOM);
    }

    private static String list(List<String> words) {
        return String.join(",", words).replace("\"", "\"\"");
    }

    private static boolean fits(Column.Choices choices) {
        return !(choices instanceof Column.Choices.OneOf(List<String> words))
                || (!words.isEmpty()
                        && words.stream().noneMatch(word -> word.contains(","))
                        && list(words).length() <= LONGEST_LIST);
    }
}
