package okrworkshop.cockpit.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.shared.Cells;
import okrworkshop.workshops.NameKey;

/**
 * Which column of a table says what.
 *
 * @param places index by what the column says
 */
record Columns(Map<Says, Integer> places) {
    /** Titles stand above the header in many lists, but not many of them. */
    private static final int HEADER_WITHIN = 6;

    private static final int LONGEST_TITLE = 40;

    /** Columns that are looked at. */
    private static final int MOST = 200;

    Columns {
        places = Map.copyOf(places);
    }

    /** What a column says. */
    enum Says {
        NAME(
                "name",
                "full name",
                "participant",
                "attendee",
                "person",
                "姓名",
                "名字",
                "学员",
                "学员姓名",
                "参与者",
                "参与者姓名",
                "人员",
                "员工",
                "员工姓名"),
        FAMILY("last name", "surname", "family name", "姓"),
        GIVEN("first name", "given name", "forename", "名"),
        DEPARTMENT("department", "dept", "dept.", "unit", "division", "部门", "所属部门", "所在部门", "单位", "部", "科室"),
        GROUP(
                "group",
                "group no",
                "group no.",
                "group number",
                "breakout",
                "team",
                "table",
                "组",
                "小组",
                "组别",
                "分组",
                "组名",
                "组号",
                "所在小组",
                "桌号"),
        ROLE("role", "position", "job title", "title", "function", "角色", "职务", "职位", "岗位", "身份", "组内角色");

        private final Set<String> words;

        Says(String... words) {
            this.words = Set.of(words);
        }

        static Optional<Says> of(String title) {
            if (title.length() > LONGEST_TITLE) {
                return Optional.empty();
            }
            String word = NameKey.of(title)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[:*]|\\(.*\\)", "")
                    .strip();
            for (Says each : values()) {
                if (each.words.contains(word)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }

    /** @param header index of the row that names the columns, -1 when there is none */
    record Found(Columns columns, int header) {}

    /** By the header; without one names come first, then department, group and role; a column of numbers before them counts them. */
    static Found of(List<Cells.Row> rows) {
        for (int row = 0; row < Math.min(HEADER_WITHIN, rows.size()); row++) {
            Columns named = named(rows.get(row));
            if (named.hasNames()) {
                return new Found(named, row);
            }
        }
        int from = !rows.isEmpty() && rows.stream().allMatch(Columns::counted) ? 1 : 0;
        return new Found(
                new Columns(
                        Map.of(Says.NAME, from, Says.DEPARTMENT, from + 1, Says.GROUP, from + 2, Says.ROLE, from + 3)),
                -1);
    }

    /** Families come first where names are written in characters. */
    String name(Cells.Row row) {
        String whole = cell(row, Says.NAME);
        if (!whole.isEmpty()) {
            return whole;
        }
        String family = cell(row, Says.FAMILY);
        String given = cell(row, Says.GIVEN);
        boolean characters =
                family.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
        return characters ? family + given : (given + " " + family).strip();
    }

    String cell(Cells.Row row, Says says) {
        return row.cell(places.getOrDefault(says, -1));
    }

    private boolean hasNames() {
        return places.containsKey(Says.NAME) || places.containsKey(Says.GIVEN) && places.containsKey(Says.FAMILY);
    }

    private static Columns named(Cells.Row row) {
        Map<Says, Integer> places = new EnumMap<>(Says.class);
        for (int column = 0; column < Math.min(MOST, row.cells().size()); column++) {
            int place = column;
            Says.of(row.cell(column)).ifPresent(says -> places.putIfAbsent(says, place));
        }
        return new Columns(places);
    }

    private static boolean counted(Cells.Row row) {
        return row.cells().size() > 1 && row.cell(0).matches("\\d{1,4}[.、]?");
    }
}
