package okrworkshop.cockpit.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.people.DisplayName;
import okrworkshop.shared.Cells;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.NameKey;

/**
 * A list of people that somebody pasted: columns in any order, with or without a header, from a spreadsheet or as CSV.
 *
 * @param lines people in the order of the text, those with problems included
 */
public record RosterText(List<RosterLine> lines) {
    /** Characters that are looked at. */
    public static final int LONGEST = 400_000;

    public RosterText {
        lines = List.copyOf(lines);
    }

    public static RosterText read(String text) {
        List<Cells.Row> rows = Cells.of(text.substring(0, Math.min(text.length(), LONGEST)));
        Columns.Found found = Columns.of(rows);
        Map<String, Integer> known = new HashMap<>();
        List<RosterLine> lines = new ArrayList<>();
        for (Cells.Row row : rows.subList(found.header() + 1, rows.size())) {
            lines.add(line(row, found.columns(), known, lines.size()));
        }
        return new RosterText(lines);
    }

    /** What others call the groups, by how they call them first; without those that no person has. */
    public List<String> groups() {
        Map<String, String> labels = new LinkedHashMap<>();
        good().stream()
                .map(RosterLine::group)
                .filter(label -> !label.isEmpty())
                .forEach(label -> labels.putIfAbsent(NameKey.of(label), NameKey.tidy(label)));
        return List.copyOf(labels.values());
    }

    /** Names for groups of which this list would have all; empty ones where the list only counts them. */
    public List<String> wantedGroups() {
        List<String> labels = groups();
        boolean counted =
                labels.stream().allMatch(label -> GroupLabels.plain(label).orElse(0) > 0);
        int last = labels.stream()
                .mapToInt(label -> GroupLabels.plain(label).orElse(0))
                .max()
                .orElse(0);
        return counted ? Collections.nCopies(last, "") : labels;
    }

    /** Lines that can be taken. */
    public List<RosterLine> good() {
        return lines.stream().filter(line -> line.problem().isEmpty()).toList();
    }

    /** Lines that can't. */
    public List<RosterLine> bad() {
        return lines.stream().filter(line -> line.problem().isPresent()).toList();
    }

    /** @param groups names of the groups; people of other groups belong to none */
    public List<ListedPerson> people(List<String> groups) {
        return good().stream()
                .map(line -> ListedPerson.of(
                        line.name(),
                        line.department(),
                        GroupLabels.number(line.group(), groups).orElse(0),
                        line.role()))
                .toList();
    }

    /** Labels of people whose group is none of these. */
    public List<String> strange(List<String> groups) {
        return groups().stream()
                .filter(label -> GroupLabels.number(label, groups).isEmpty())
                .toList();
    }

    /** How many people come into each group, by its number; 0 for those without one. */
    public Map<Integer, Long> sizes(List<String> groups) {
        return people(groups).stream().collect(Collectors.groupingBy(ListedPerson::group, Collectors.counting()));
    }

    /**
     * A list as text that {@link #read} understands.
     *
     * @param header the titles of name, department, group and role
     */
    public static String write(List<String> header, List<ListedPerson> people, List<String> groups) {
        String rows = people.stream()
                .map(person -> String.join(
                                "\t",
                                person.name(),
                                person.department(),
                                person.group() >= 1 && person.group() <= groups.size()
                                        ? groups.get(person.group() - 1)
                                        : "",
                                person.role())
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
        return people.isEmpty() ? "" : String.join("\t", header) + "\n" + rows;
    }

    private static RosterLine line(Cells.Row row, Columns columns, Map<String, Integer> known, int before) {
        String name = columns.name(row);
        String department = columns.cell(row, Columns.Says.DEPARTMENT);
        String group = columns.cell(row, Columns.Says.GROUP);
        String role = columns.cell(row, Columns.Says.ROLE);
        return new RosterLine(
                row.line(),
                NameKey.tidy(name),
                NameKey.tidy(department),
                NameKey.tidy(group),
                NameKey.tidy(role),
                problem(name, department, group, role, row.line(), known, before));
    }

    private static Optional<Refusal> problem(
            String name,
            String department,
            String group,
            String role,
            int line,
            Map<String, Integer> known,
            int before) {
        if (before >= ListedPerson.MOST) {
            return Optional.of(Refusal.of("roster.too-long", ListedPerson.MOST));
        }
        if (NameKey.tidy(group).length() > DisplayName.LIMIT) {
            return Optional.of(Refusal.of("name.too-long", DisplayName.LIMIT));
        }
        try {
            Integer other =
                    known.putIfAbsent(ListedPerson.of(name, department, 0, role).key(), line);
            return Optional.ofNullable(other).map(first -> Refusal.of("roster.same-line", first));
        } catch (RefusedException refused) {
            return Optional.of(refused.refusal());
        }
    }
}
