package okrworkshop.authoring.ui;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files that somebody chose together, until all are here. */
final class ChosenFiles {
    /** Bytes of one file. */
    static final int SIZE = 1_000_000;

    /** The structure and a few languages. */
    static final int MOST = 10;

    private final Map<String, String> texts = new TreeMap<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    /** @param reason key of the words */
    record Unreadable(String file, String reason) {}

    void add(String file, byte[] bytes) {
        if (!file.endsWith(".yaml") && !file.endsWith(".yml")) {
            unreadable.add(new Unreadable(file, "templates.import.not-yaml"));
        } else if (bytes.length > SIZE) {
            unreadable.add(new Unreadable(file, "templates.import.too-large"));
        } else if (texts.size() >= MOST) {
            unreadable.add(new Unreadable(file, "templates.import.too-many"));
        } else {
            read(file, bytes);
        }
    }

    /** Content by file name. */
    Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }

    void clear() {
        texts.clear();
        unreadable.clear();
    }

    private void read(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            texts.put(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            unreadable.add(new Unreadable(file, "templates.import.not-utf8"));
        }
    }
}
