package okrworkshop.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import okrworkshop.shared.Language;

/**
 * Sheets to go on with in a spreadsheet program. The same workbook gives the same bytes.
 *
 * @param language main language of its text; decides the font
 * @param date of the content; the file carries this day and no time
 * @param sheets at least one; a name that is there already gets a number, which formulas don't follow
 */
public record Workbook(Language language, String title, LocalDate date, List<Sheet> sheets) {
    private static final int ROOM_FOR_NUMBER = 25;

    public Workbook {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A workbook needs a sheet");
        }
        sheets = named(sheets);
    }

    private static List<Sheet> named(List<Sheet> sheets) {
        Set<String> taken = new HashSet<>();
        List<Sheet> named = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Sheet free = sheet;
            for (int number = 2; !taken.add(free.name().toLowerCase(Locale.ROOT)); number++) {
                free = sheet.named(Sheet.cut(sheet.name(), ROOM_FOR_NUMBER) + " (" + number + ")");
            }
            named.add(free);
        }
        return List.copyOf(named);
    }
}
