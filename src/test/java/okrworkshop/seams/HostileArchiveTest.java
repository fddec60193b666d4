package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import okrworkshop.archive.Archives;
import okrworkshop.archive.People;
import okrworkshop.holdings.Holding;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a damaged or hostile archive holds is refused with a reason, and no table changes. */
class HostileArchiveTest extends WholeServer {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Archives archives;

    @Autowired
    private List<Holding> holdings;

    @Autowired
    private DataSource database;

    @Autowired
    private Workshops workshops;

    @TempDir
    private Path folder;

    private final Map<String, String> parts = new LinkedHashMap<>();
    private PersonId other = PersonId.random();
    private Map<String, Long> before = Map.of();
    private byte[] good = {};

    @BeforeEach
    void anArchive() throws Exception {
        Room room = room().started();
        try (var anna = room.follows(room.anna, room.anna.document())) {
            anna.op(room.anna.document(), "anna.1", Operations.create("c1", "note", "expectations"));
            anna.await("ack");
            anna.op(room.anna.document(), "anna.2", Operations.create("c2", "note", "expectations"));
            anna.await("ack");
        }
        room.at(Room.REVIEW);
        room.act("/close", "");
        WorkshopId id = WorkshopId.of(room.id);
        new ArchivedRows(JdbcClient.create(database), id).fill(holdings);
        var out = new ByteArrayOutputStream();
        Workshop workshop = workshops.byId(id).orElseThrow();
        archives.write(workshop.trainer(), id, People.NAMES, out);
        good = out.toByteArray();
        parts.putAll(ArchiveTest.content(good));
        other = PersonId.of(trainer().get("/me").json().get("id").asString());
        before = new EveryTable(database).countAll();
    }

    @Test
    void aGoodOneIsTakenSoThatTheOthersAreRefusedForTheirFaults() throws Exception {
        assertThat(reason()).isEqualTo("taken");
    }

    @Test
    void lookingInsideChangesNothing() throws Exception {
        archives.inspect(other, file(good));
        assertThat(new EveryTable(database).countAll()).isEqualTo(before);
    }

    @Test
    void whatIsNoZipIsRefused() throws Exception {
        assertThat(reason("hello".getBytes(StandardCharsets.UTF_8))).isEqualTo("archive.not-zip");
        assertThat(reason(new byte[0])).isEqualTo("archive.not-zip");
    }

    @Test
    void anotherZipIsRefused() throws Exception {
        assertThat(reason(zip(Map.of("archive.json", "{}")))).isEqualTo("archive.not-ours");
        assertThat(reason(zip(Map.of("workshop.json", "{}")))).isEqualTo("archive.not-ours");
        assertThat(reason(zip(Map.of("archive.json", "{\"format\":\"okr-workshop-archive\",\"schemaVersion\":\"2\"}"))))
                .isEqualTo("archive.not-ours");
    }

    @Test
    void aNewerFormIsRefused() throws Exception {
        manifest(json -> json.put("schemaVersion", 3));
        assertThat(reason(zip(parts))).isEqualTo("archive.newer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.json",
                "/etc/evil.json",
                "documents/../evil.json",
                "documents\\evil.json",
                "C:evil.json",
                "a/b/c.json",
                "evil.exe",
                "Evil.json",
                "documents/",
                "nul\u0000.json"
            })
    void namesThatLeadElsewhereAreRefused(String name) throws Exception {
        parts.put(name, "{}");
        assertThat(reason(zip(parts))).isEqualTo("archive.names");
    }

    @Test
    void aFileThatNobodySpeaksOfIsRefused() throws Exception {
        byte[] listed = zip(sealed());
        assertThat(listed).isNotEmpty();
        Map<String, String> more = new LinkedHashMap<>(sealed());
        more.put("more.json", "{}");
        assertThat(reason(zip(more))).isEqualTo("archive.names");
    }

    @Test
    void theSameNameTwiceIsRefused() throws Exception {
        byte[] twice = zip(Map.of("aaaa.json", "{}", "bbbb.json", "{}"));
        String text = new String(twice, StandardCharsets.ISO_8859_1).replace("bbbb.json", "aaaa.json");
        assertThat(reason(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("archive.names");
    }

    @Test
    void tooManyEntriesAreRefused() throws Exception {
        Map<String, String> many = new LinkedHashMap<>();
        for (int number = 0; number < 2_001; number++) {
            many.put("documents/" + number + ".json", "{}");
        }
        assertThat(reason(zip(many))).isEqualTo("archive.too-large");
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws Exception {
        parts.put("more.json", "[" + "0,".repeat(8_000_000) + "0]");
        assertThat(reason(zip(parts))).isEqualTo("archive.too-large");
    }

    @Test
    void anEntryThatLiesAboutItsSizeIsRefused() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            byte[] content = parts.get("archive.json").getBytes(StandardCharsets.UTF_8);
            ZipEntry entry = new ZipEntry("archive.json");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        byte[] bytes = out.toByteArray();
        bytes[bytes.length / 2]++;
        assertThat(reason(bytes)).startsWith("archive.");
    }

    @Test
    void aPartThatIsMissingOrChangedIsRefused() throws Exception {
        Map<String, String> without = new LinkedHashMap<>(sealed());
        without.remove("people.json");
        assertThat(reason(zip(without))).isEqualTo("archive.missing");
        Map<String, String> changed = new LinkedHashMap<>(sealed());
        changed.computeIfPresent("people.json", (name, text) -> text.replace("Anna", "Emma"));
        assertThat(reason(zip(changed))).isEqualTo("archive.damaged");
        parts.remove("people.json");
        assertThat(reason()).isEqualTo("archive.missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"tables\":[]}",
                "{\"tables\":{}} x",
                "{\"tables\":{},\"tables\":{}}",
                "\"\\ud800\"",
                "7"
            })
    void jsonOfAnotherFormIsRefused(String text) throws Exception {
        parts.put("workshop.json", text);
        assertThat(reason()).isIn("archive.damaged", "archive.content");
    }

    @Test
    void deepAndHugeJsonIsRefused() throws Exception {
        String good = parts.get("attention.json");
        parts.put("attention.json", "[".repeat(5_000) + "]".repeat(5_000));
        assertThat(reason()).isEqualTo("archive.damaged");
        parts.put("attention.json", "{\"tables\":{\"notice\":" + "9".repeat(1_000) + "}}");
        assertThat(reason()).isEqualTo("archive.damaged");
        parts.put("attention.json", "{\"" + "n".repeat(5_000) + "\":1}");
        assertThat(reason()).isEqualTo("archive.damaged");
        parts.put("attention.json", good);
        assertThat(reason()).isEqualTo("taken");
    }

    @Test
    void moreRowsThanFitIntoMemoryAreRefused() throws Exception {
        String rows = IntStream.range(100, 350_000)
                .mapToObj(number -> "{\"id\":" + number + "}")
                .collect(Collectors.joining(","));
        parts.put("attention.json", "{\"tables\":{\"notice\":[" + rows + "]}}");
        assertThat(reason()).isEqualTo("archive.content");
        parts.put("gallery.json", "{\"tables\":{\"gallery_round\":[" + rows + "]}}");
        parts.put("reviews.json", "{\"tables\":{\"review\":[" + rows + "]}}");
        assertThat(reason()).isEqualTo("archive.too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "workshop, title, 7",
        "workshop, title, ' \"\" '",
        "workshop, phase, '\"WAITING\"'",
        "workshop, phase, '\"RUNNING; drop table\"'",
        "workshop, lang, '\"fr\"'",
        "workshop, preset, '\"none\"'",
        "workshop, stepPosition, 99",
        "workshop, stepPosition, -1",
        "workshop, stepPosition, 1.5",
        "workshop, groupSize, 1000000",
        "workshop, createdAt, '\"yesterday\"'",
        "workshop, createdAt, '\"+999999999-01-01T00:00:00Z\"'",
        "workshop, cycleEnd, '\"1999-13-01\"'",
        "workshop, cycleEnd, '\"1999-12-01\"'",
        "workshop, ownPace, '\"true\"'",
        "workshop, more, 1",
        "workshop_group, id, 0",
        "workshop_group, id, -4",
        "workshop_group, document, 999",
        "workshop_group, name, null",
        "workshop_group, name, '\"\\u0000\"'",
        "workshop_event, detail, '[\"a\"]'"
    })
    void wrongValuesAreRefused(String table, String field, String value) throws Exception {
        row("workshop.json", table, row -> row.set(field, JSON.readTree(value)));
        assertThat(reason()).isIn("archive.content", "archive.missing", "archive.damaged");
    }

    @Test
    void missingValuesAndTooLongTextsAreRefused() throws Exception {
        row("workshop.json", "workshop", row -> row.remove("title"));
        assertThat(reason()).isEqualTo("archive.content");
        row("workshop.json", "workshop", row -> row.put("title", "t".repeat(201)));
        assertThat(reason()).isEqualTo("archive.content");
        row("workshop.json", "workshop", row -> row.put("title", "half"));
        String whole = parts.get("workshop.json");
        parts.put("workshop.json", whole.replace("\"half\"", "\"\\ud800\""));
        assertThat(reason()).isEqualTo("archive.content");
        parts.put("workshop.json", whole);
        assertThat(reason()).isEqualTo("taken");
    }

    @Test
    void whatNamesSomethingThatIsNotThereIsRefused() throws Exception {
        String whole = parts.get("attention.json");
        row("attention.json", "help_call", row -> row.put("groupId", 4_711));
        assertThat(reason()).isEqualTo("archive.dangling");
        parts.put("attention.json", whole);
        row("attention.json", "notice_group", row -> row.put("notice", 4_711));
        assertThat(reason()).isEqualTo("archive.dangling");
        parts.put("attention.json", whole);
        int group = group();
        row("attention.json", "help_call", row -> row.put("person", group));
        assertThat(reason()).isEqualTo("archive.dangling");
    }

    @Test
    void rowsThatCannotBeTogetherAreRefused() throws Exception {
        String whole = parts.get("workshop.json");
        change("workshop.json", json -> {
            ArrayNode groups = (ArrayNode) json.path("tables").path("workshop_group");
            groups.add(groups.get(0).deepCopy());
        });
        assertThat(reason()).isEqualTo("archive.content");
        parts.put("workshop.json", whole);
        change(
                "workshop.json",
                json -> json.path("tables")
                        .path("workshop_group")
                        .forEach(row -> ((ObjectNode) row).put("groupNumber", 2)));
        assertThat(reason()).isEqualTo("archive.content");
        parts.put("workshop.json", whole);
        change("workshop.json", json -> ((ArrayNode) json.path("tables").path("workshop")).removeAll());
        assertThat(reason()).isEqualTo("archive.content");
        parts.put("workshop.json", whole);
        change("workshop.json", json -> ((ObjectNode) json.path("tables")).putArray("trainer"));
        assertThat(reason()).isEqualTo("archive.content");
    }

    @Test
    void whatWouldStopAPageLaterIsRefused() throws Exception {
        String workshop = parts.get("workshop.json");
        row("workshop.json", "workshop_group", row -> row.set("mergedInto", row.get("id")));
        assertThat(reason()).isEqualTo("archive.content");
        parts.put("workshop.json", workshop);
        row(
                "workshop.json",
                "workshop_event",
                row -> row.put("eventType", "groups-moved").put("detail", "expectations all"));
        assertThat(reason()).isEqualTo("archive.content");
        parts.put("workshop.json", workshop);
        assertThat(reason()).isEqualTo("taken");
    }

    @ParameterizedTest
    @CsvSource({
        "superior.json, superior_okr, entries, '{\"objectives\":null,\"empty\":true}'",
        "superior.json, superior_okr, entries, '[]'",
        "superior.json, superior_okr, entries, '{\"objectives\":[],\"empty\":true,\"more\":1}'",
        "teaching.json, quiz_item, content, '{\"id\":\"@999\"}'",
        "teaching.json, quiz_item, content, '\"@x\"'",
        "gallery.json, gallery_draft, content, '[{\"card\":1}]'",
        "closing.json, feedback_reply, answers, '{\"a\":\"b\"}'",
        "preparation.json, material, kind, '\"exe\"'"
    })
    void contentThatItsOwnerCannotReadIsRefused(String part, String table, String field, String value)
            throws Exception {
        row(part, table, row -> row.set(field, JSON.readTree(value)));
        assertThat(reason()).isEqualTo("archive.content");
    }

    @ParameterizedTest
    @CsvSource({
        "cards, 0, '\"bad id!\"'",
        "cards, 1, '\"weapon\"'",
        "cards, 2, '\"a step\"'",
        "cards, 4, '\"\"'",
        "cards, 5, 99",
        "cards, 5, -2",
        "cards, 6, '\"now\"'",
        "cards, 7, '[]'",
        "cards, 7, '{\"text\":7}'",
        "cards, 7, '{\"colour\":\"red\"}'",
        "cards, 8, '{\"merged\":\"nobody\"}'",
        "links, 0, '[\"c1\",\"parent\",\"none\"]'",
        "links, 0, '[\"c1\",\"parent\",\"c1\"]'",
        "links, 0, '[\"c1\",\"friend\",\"c2\"]'",
        "votes, 0, '[\"c1\",\"none\",0,1]'",
        "comments, 0, '[\"c1\",\"k1\",0,\"x\",\"hi\",false]'",
        "rounds, 0, '[\"r\"]'"
    })
    void documentsThatNoBoardCanBecomeAreRefused(String what, int at, String value) throws Exception {
        change(draft(), json -> {
            JsonNode state = json.path("state");
            JsonNode given = JSON.readTree(value);
            if (what.equals("cards")) {
                ArrayNode card = (ArrayNode) StreamOf.last(state.path("cards"));
                if (at < card.size()) {
                    card.set(at, given);
                } else {
                    card.add(given);
                }
            } else {
                ((ArrayNode) state.path(what)).add(given);
            }
        });
        assertThat(reason()).isEqualTo("archive.document");
    }

    @Test
    void circlesAndTwoCardsOfOneNameAreRefused() throws Exception {
        String whole = parts.get(draft());
        change(draft(), json -> {
            ArrayNode links = (ArrayNode) json.path("state").path("links");
            links.addArray().add("c1").add("parent").add("c2");
            links.addArray().add("c2").add("parent").add("c1");
        });
        assertThat(reason()).isEqualTo("archive.document");
        parts.put(draft(), whole);
        change(draft(), json -> {
            ArrayNode cards = (ArrayNode) json.path("state").path("cards");
            cards.add(cards.get(0).deepCopy());
        });
        assertThat(reason()).isEqualTo("archive.document");
    }

    @Test
    void anotherMethodThanOneIsRefused() throws Exception {
        parts.put("template/template.yaml", "id: x\n");
        assertThat(reason()).isEqualTo("archive.template");
        parts.put("template/template.yaml", "a: &a [x]\nb: [*a,*a]\n");
        assertThat(reason()).isEqualTo("archive.template");
    }

    @Test
    void whateverBytesAreFlippedOrCutOffItIsReadOrRefusedAndNothingElse() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 120; round++) {
            byte[] bad = good.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            if (round % 3 == 0) {
                bad = java.util.Arrays.copyOf(bad, random.nextInt(bad.length));
            }
            assertThat(reason(bad))
                    .isIn(
                            "taken",
                            "archive.not-zip",
                            "archive.not-ours",
                            "archive.names",
                            "archive.damaged",
                            "archive.missing",
                            "archive.content",
                            "archive.newer",
                            "archive.too-large");
        }
    }

    /** The check sums are right, so each change is looked at. */
    @Test
    void whateverValueIsAnotherOneItIsReadOrRefusedAndNothingElse() throws Exception {
        Random random = new Random(11);
        Map<String, String> whole = new LinkedHashMap<>(parts);
        List<String> names = whole.keySet().stream()
                .filter(name -> name.endsWith(".json") && !name.equals("archive.json"))
                .toList();
        int refused = 0;
        for (int round = 0; round < 150; round++) {
            parts.clear();
            parts.putAll(whole);
            change(names.get(random.nextInt(names.size())), json -> mutate(json, random));
            String reason = reason();
            assertThat(reason).as("round " + round).matches("taken|archive\\..*");
            refused += reason.equals("taken") ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(30);
    }

    private static void mutate(JsonNode root, Random random) {
        List<JsonNode> places = new ArrayList<>();
        collect(root, places);
        JsonNode place = places.get(random.nextInt(places.size()));
        List<String> values =
                List.of("null", "-1", "0", "7", "1e300", "true", "\"\"", "\"@3\"", "[]", "{}", "\"\\u0000\"");
        JsonNode value = JSON.readTree(values.get(random.nextInt(values.size())));
        if (place instanceof ObjectNode object && !object.isEmpty()) {
            String name = object.propertyNames().stream()
                    .skip(random.nextInt(object.size()))
                    .findFirst()
                    .orElseThrow();
            if (random.nextInt(5) == 0) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        } else if (place instanceof ArrayNode array) {
            if (array.isEmpty()) {
                array.add(value);
            } else {
                array.set(random.nextInt(array.size()), value);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainer()) {
            places.add(node);
            node.forEach(each -> collect(each, places));
        }
    }

    private static final class StreamOf {
        static JsonNode last(JsonNode array) {
            return array.get(array.size() - 1);
        }
    }

    private int group() {
        return JSON.readTree(parts.get("workshop.json"))
                .at("/tables/workshop_group/0/id")
                .intValue();
    }

    private String draft() {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("documents/")
                        && part.getValue().contains("\"c1\",\"note\""))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void row(String part, String table, Consumer<ObjectNode> change) {
        change(
                part,
                json -> change.accept(
                        (ObjectNode) json.path("tables").path(table).get(0)));
    }

    private void change(String part, Consumer<JsonNode> change) {
        JsonNode json = JSON.readTree(Optional.ofNullable(parts.get(part)).orElseThrow());
        change.accept(json);
        parts.put(part, JSON.writeValueAsString(json));
    }

    private void manifest(Consumer<ObjectNode> change) {
        change("archive.json", json -> change.accept((ObjectNode) json));
    }

    /** The parts as they are now, with a manifest that says so. */
    private Map<String, String> sealed() throws Exception {
        ObjectNode json = (ObjectNode) JSON.readTree(parts.get("archive.json"));
        ArrayNode list = json.putArray("parts");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (!part.getKey().equals("archive.json")) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                list.addObject()
                        .put("name", part.getKey())
                        .put("size", content.length)
                        .put(
                                "sha256",
                                HexFormat.of()
                                        .formatHex(MessageDigest.getInstance("SHA-256")
                                                .digest(content)));
            }
        }
        Map<String, String> sealed = new LinkedHashMap<>(parts);
        sealed.put("archive.json", JSON.writeValueAsString(json));
        return sealed;
    }

    private String reason() throws Exception {
        return reason(zip(sealed()));
    }

    /** "taken" when it was read; otherwise nothing is there that was not there before. */
    private String reason(byte[] bytes) throws Exception {
        Path file = file(bytes);
        try {
            archives.read(other, file);
            before = new EveryTable(database).countAll();
            return "taken";
        } catch (RefusedException refused) {
            assertThat(new EveryTable(database).countAll()).isEqualTo(before);
            return refused.refusal().code();
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve(UUID.randomUUID() + ".zip"), content);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
