package okrworkshop.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.alignment.SuperiorOkr.Written;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;

/**
 * A superior OKR as somebody pasted or uploaded it: a table with headings in Chinese or English, cells of a spreadsheet, or an
 * outline whose lines begin with {@code O1}, {@code KR1.1}, {@code 目标}, {@code 关键结果}, a bullet or blanks.
 *
 * @param lines in the order of the text, those with problems included
 */
public record SuperiorText(List<Line> lines) {
    /** Characters that are read. */
    public static final int LONGEST = 200_000;

    /** Lines that are read; an OKR with more is none. */
    private static final int MOST = 2_000;

    public SuperiorText {
        lines = List.copyOf(lines);
    }

    /**
     * @param line in the text, counted from 1
     * @param objective whether it is an objective, else a key result
     * @param problem why it can't be taken
     */
    public record Line(int line, boolean objective, String text, Optional<Refusal> problem) {}

    /**
     * Reads a text. What is wrong with single lines stands in the lines.
     *
     * @throws RefusedException {@code superior.too-large} (characters), {@code superior.nothing}
     */
    public static SuperiorText read(String text) {
        if (text.length() > LONGEST) {
            throw new RefusedException("superior.too-large", LONGEST);
        }
        List<Found> found = Table.read(text).orElseGet(() -> Outline.read(text));
        if (found.isEmpty()) {
            throw new RefusedException("superior.nothing");
        }
        if (found.size() > MOST) {
            throw new RefusedException("superior.objectives", SuperiorOkr.OBJECTIVES);
        }
        return new SuperiorText(new LineCheck().of(found));
    }

    /** What can be taken, as objectives with key results. */
    public List<Written> written() {
        List<Written> all = new ArrayList<>();
        for (Line line : lines) {
            if (line.problem().isPresent()) {
                continue;
            }
            if (line.objective()) {
                all.add(new Written(line.text(), List.of()));
            } else {
                Written last = all.removeLast();
                List<String> keyResults = new ArrayList<>(last.keyResults());
                keyResults.add(line.text());
                all.add(new Written(last.text(), keyResults));
            }
        }
        return List.copyOf(all);
    }

    /** Lines that can't be taken. */
    public List<Line> bad() {
        return lines.stream().filter(line -> line.problem().isPresent()).toList();
    }

    /** A statement before anybody has looked whether it is right; of unknown type when the table says neither. */
    record Found(int line, Type type, String text) {}

    enum Type {
        OBJECTIVE,
        KEY_RESULT,
        UNKNOWN
    }
}
