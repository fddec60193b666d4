package okrworkshop.teaching.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okrworkshop.teaching.Found;
import okrworkshop.teaching.Part;

/** Running text: labelled lines, or lists whose levels say what belongs to what. */
final class Outline {
    private static final Pattern ASIDE = Pattern.compile(
            "^(?:负责人|责任人|主责|owner|截止|完成时间|due|deadline|权重|weight|进度|progress|信心|信心指数|confidence|备注|说明|notes?|周期|cycle|部门|团队"
                    + "|team|department|姓名|name|状态|status|评分|得分|score|对齐|上级|协同|支持|日期|date|更新|版本|version|填写(?:说明|要求)?|任务|行动|action|to-?do|tasks?)"
                    + "(?:\\s?(?:人|部门|时间|日期))?\\s*:.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?=.{1,30}$).*OKRs?(?![A-Za-z]).{0,8}|(?:20\\d\\d年?\\s*)?(?:Q[1-4]|H[12]|第?[一二三四]季度|上半年|下半年|年度|\\d{1,2}-\\d{1,2}月|双月)"
                    + "\\s*(?:20\\d\\d)?\\s*(?:工作)?(?:目标|计划|goals?|objectives?)?)$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONG = 160;

    private final List<Line> lines;

    private record Line(String raw, Marker marker, String text, boolean afterGap) {}

    Outline(List<String> raw) {
        List<Line> read = new ArrayList<>();
        boolean gap = true;
        for (String line : raw) {
            if (line.isBlank()) {
                gap = true;
                continue;
            }
            for (String piece : Pieces.byLabels(line)) {
                Marker marker = Marker.of(piece);
                read.add(new Line(piece, marker, piece.substring(marker.end()), gap));
                gap = false;
            }
        }
        lines = List.copyOf(read);
    }

    List<Found> found() {
        boolean labelled = lines.stream().anyMatch(line -> Label.of(line.text()).isPresent());
        return labelled ? labelled() : byLevels();
    }

    /** What the labels say; lines without one are told by what stands before them. */
    private List<Found> labelled() {
        boolean keyResults = lines.stream()
                .flatMap(line -> Label.of(line.text()).stream())
                .anyMatch(label -> label.part() == Part.KEY_RESULT);
        List<Found> found = new ArrayList<>();
        // The last label that stood alone, and whether it is still without a line.
        Optional<Label> heading = Optional.empty();
        boolean waiting = false;
        Part last = Part.OTHER;
        for (Line line : lines) {
            Optional<Label> label = Label.of(line.text());
            boolean marked = line.marker().sort() != Marker.Sort.NONE;
            if (label.isPresent()) {
                boolean bare = label.get().end() == line.text().length();
                heading = bare ? label : Optional.empty();
                waiting = bare;
                last = label.get().part();
                if (!bare) {
                    add(found, last, line.text().substring(label.get().end()), false);
                }
            } else if (aside(line.text())) {
                add(found, Part.OTHER, line.text(), false);
            } else if (waiting) {
                add(found, last, line.text(), false);
                waiting = false;
            } else if (heading.filter(alone -> !alone.numbered()).isPresent() && (marked || !line.afterGap())) {
                // A list below "Key results:" or 目标：.
                add(found, last, line.text(), !marked);
            } else if (!marked && !line.afterGap() && !found.isEmpty() && flows(found.getLast())) {
                Found before = found.removeLast();
                add(found, before.part(), joined(before.text(), line.text()), true);
            } else if (marked && last == Part.OBJECTIVE) {
                add(found, Part.KEY_RESULT, line.text(), keyResults);
            } else {
                add(found, Part.OTHER, line.text(), marked);
            }
        }
        return found;
    }

    /** Nothing is labelled: the upper level of a list is guessed to be objectives, the next one key results. */
    private List<Found> byLevels() {
        List<Level> levels = levels();
        // One line above a list of two levels is its title.
        boolean titled = levels.size() > 2
                && lines.stream()
                                .filter(line -> Level.of(line.marker()).equals(levels.getFirst()))
                                .count()
                        == 1;
        int top = titled ? 1 : 0;
        List<Line> told = lines.stream().filter(line -> !aside(line.text())).toList();
        boolean nested = levels.size() > 1;
        boolean paragraphs = !nested
                && told.stream().filter(Line::afterGap).count() > 1
                && told.stream().anyMatch(line -> !line.afterGap());
        List<Found> found = new ArrayList<>();
        for (Line line : lines) {
            if (aside(line.text())) {
                add(found, Part.OTHER, line.text(), false);
            } else if (nested) {
                int depth = levels.indexOf(Level.of(line.marker())) - top;
                add(found, depth == 0 ? Part.OBJECTIVE : depth == 1 ? Part.KEY_RESULT : Part.OTHER, line.text(), true);
            } else if (paragraphs) {
                add(found, line.afterGap() ? Part.OBJECTIVE : Part.KEY_RESULT, line.text(), true);
            } else {
                add(found, measured(line.text()) ? Part.KEY_RESULT : Part.OBJECTIVE, line.text(), true);
            }
        }
        return found;
    }

    private record Level(Marker.Sort sort, int indent) {
        static Level of(Marker marker) {
            return new Level(marker.sort(), marker.sort() == Marker.Sort.DECIMAL ? 0 : (marker.indent() + 1) / 2);
        }
    }

    /** Levels in the order in which they appear. */
    private List<Level> levels() {
        return lines.stream()
                .filter(line -> !aside(line.text()))
                .map(line -> Level.of(line.marker()))
                .distinct()
                .toList();
    }

    /** Whether a line says something about an OKR and is no part of it. */
    static boolean aside(String text) {
        String plain = Fold.of(text).strip();
        return !Tidy.says(plain)
                || ASIDE.matcher(plain).matches()
                || TITLE.matcher(plain).matches();
    }

    private static boolean measured(String text) {
        return Stream.of("%", "％").anyMatch(text::contains) || text.chars().anyMatch(Character::isDigit);
    }

    /** Whether a line without mark can go on with what was said: it has not come to an end. */
    private static boolean flows(Found before) {
        return before.part() != Part.OTHER && before.text().length() < LONG;
    }

    private static String joined(String one, String other) {
        boolean apart = Character.isLetterOrDigit(one.codePointBefore(one.length()))
                && Character.UnicodeScript.of(one.codePointBefore(one.length())) != Character.UnicodeScript.HAN;
        return one + (apart ? " " : "") + other.strip();
    }

    private static void add(List<Found> found, Part part, String text, boolean unsure) {
        String tidy = Tidy.of(text);
        if (Tidy.says(tidy)) {
            found.add(new Found(part, tidy, unsure));
        }
    }
}
