package okrworkshop.export.drawings;

import java.util.Arrays;
import java.util.List;

/** Words that are their own keys, so that tests see which ones are asked for. */
final class PlainWords implements Words {
    static final Words WORDS = new PlainWords();

    private PlainWords() {}

    @Override
    public String text(String key, Object... arguments) {
        List<Object> all = Arrays.asList(arguments);
        return switch (key) {
            case "list-separator" -> "; ";
            case "picture.with" -> all.getFirst() + " (" + all.getLast() + ")";
            case "picture.heat.of" -> all.get(0) + " of " + all.get(1) + " " + all.get(2);
            case "picture.score.spread" -> "±";
            case "picture.heat.unknown" -> "?";
            case "picture.heat.outside" -> "beside";
            default -> all.isEmpty() ? key : key + all;
        };
    }
}
