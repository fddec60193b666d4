package okrworkshop.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.alignment.SuperiorText.Found;
import okrworkshop.alignment.SuperiorText.Type;

/**
 * A text with one statement a line. Lines that say what they are mean it; of the others those with a bullet or blanks in front
 * are key results, and those at the edge objectives. Where all lines look alike the ones after the first of a paragraph are key results.
 */
final class Outline {
    private Outline() {}

    private record Raw(int line, String text, boolean inside, boolean opens) {}

    static List<Found> read(String text) {
        List<Raw> raws = raws(text);
        boolean marked = raws.stream().anyMatch(raw -> Marker.of(plain(raw)).isPresent());
        boolean stepped = raws.stream().anyMatch(Raw::inside) && raws.stream().anyMatch(raw -> !raw.inside());
        List<Found> found = new ArrayList<>();
        for (Raw raw : raws) {
            Optional<Marker> marker = Marker.of(plain(raw));
            if (marker.isPresent()) {
                found.add(
                        new Found(raw.line(), marker.get().type(), marker.get().rest()));
            } else {
                boolean under = stepped ? raw.inside() : marked || !raw.opens();
                found.add(new Found(raw.line(), under ? Type.KEY_RESULT : Type.OBJECTIVE, plain(raw)));
            }
        }
        return found;
    }

    private static String plain(Raw raw) {
        return Marker.bulleted(raw.text()).orElse(raw.text());
    }

    private static List<Raw> raws(String text) {
        List<Raw> raws = new ArrayList<>();
        boolean opens = true;
        int number = 0;
        for (String line : text.replace("\ufeff", "").split("\\R", -1)) {
            number++;
            String stripped = line.strip();
            if (stripped.isEmpty()) {
                opens = true;
            } else {
                boolean inside = Character.isWhitespace(line.charAt(0))
                        || Marker.bulleted(stripped).isPresent();
                raws.add(new Raw(number, stripped, inside, opens));
                opens = false;
            }
        }
        return raws;
    }
}
