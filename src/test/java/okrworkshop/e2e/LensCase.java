package okrworkshop.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The template that has every lens, and what a group writes in it: {@code src/test/resources/every-lens}. */
final class LensCase {
    static final String TEMPLATE = "every-lens";
    static final String PRESET = "all";
    /** The people of a group; the first one's screen is looked at. */
    static final List<String> PEOPLE = List.of("Lan", "Zhe", "Mia");

    private static final Path FOLDER = Path.of("src", "test", "resources", TEMPLATE);
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Picture> pictures = new ArrayList<>();
    private final JsonNode steps = read("workshop.yaml").get("steps");

    LensCase() {
        for (JsonNode one : read("case.yaml")) {
            pictures.add(new Picture(
                    one.get("picture").asString(),
                    one.get("step").asString(),
                    one.path("view").asInt(0),
                    list(one.path("show")).stream().map(JsonNode::asString).toList(),
                    list(one.path("half")),
                    list(one.path("full"))));
        }
    }

    /**
     * A lens as it is looked at.
     *
     * @param view which view of the step, counted from 0
     * @param show what is pressed before, as selectors
     * @param half what is on the board of a group in the middle of it
     * @param full what comes to that in the end
     */
    record Picture(String name, String step, int view, List<String> show, List<JsonNode> half, List<JsonNode> full) {}

    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    Picture picture(String name) {
        return pictures.stream()
                .filter(picture -> picture.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Steps in their order. */
    List<String> steps() {
        return list(steps).stream().map(step -> step.get("id").asString()).toList();
    }

    /** Id of the lens that a picture shows. */
    String lens(Picture picture) {
        JsonNode step = list(steps).stream()
                .filter(one -> one.get("id").asString().equals(picture.step()))
                .findFirst()
                .orElseThrow();
        return step.get("lenses").get(picture.view()).get("id").asString();
    }

    /** Puts the template where a server that starts there finds it. */
    static void install(Path data) throws IOException {
        Path folder = Files.createDirectories(data.resolve("workshops").resolve(TEMPLATE));
        for (String file : List.of("workshop.yaml", "messages_en.yaml")) {
            Files.copy(FOLDER.resolve(file), folder.resolve(file));
        }
    }

    private static JsonNode read(String file) {
        try {
            Object tree =
                    new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FOLDER.resolve(file)));
            return JSON.valueToTree(tree);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }
}
