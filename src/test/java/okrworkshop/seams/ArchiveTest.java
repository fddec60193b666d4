package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import okrworkshop.archive.Archives;
import okrworkshop.archive.Inspection;
import okrworkshop.archive.People;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Documents;
import okrworkshop.holdings.Column;
import okrworkshop.holdings.Holding;
import okrworkshop.lint.Profile;
import okrworkshop.people.Seats;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Templates;
import okrworkshop.testing.Refusals;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.LaterMeetings;
import okrworkshop.workshops.Origin;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Rehearsals;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A workshop goes into a file whole and comes out of it the same, with new ids and codes. */
class ArchiveTest extends WholeServer {
    @Autowired
    private Archives archives;

    @Autowired
    private List<Holding> holdings;

    @Autowired
    private DataSource database;

    @Autowired
    private Workshops workshops;

    @Autowired
    private Documents documents;

    @Autowired
    private Seats seats;

    @Autowired
    private Templates templates;

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private Keepings keepings;

    @Autowired
    private LaterMeetings meetings;

    @TempDir
    private Path folder;

    @Test
    void everyTableAndColumnIsDeclaredByItsOwner() throws SQLException {
        Map<String, Set<String>> columns = new EveryTable(database).columns();
        Map<String, Set<String>> declared = new TreeMap<>();
        holdings.forEach(holding -> {
            holding.leftOut().keySet().forEach(table -> {
                assertThat(declared).as("declared twice").doesNotContainKey(table);
                declared.put(table, columns.getOrDefault(table, Set.of()));
            });
            holding.tables().forEach(table -> {
                assertThat(declared).as("declared twice").doesNotContainKey(table.name());
                Set<String> all =
                        table.columns().stream().map(Column::name).collect(Collectors.toCollection(HashSet::new));
                if (!table.owner().isEmpty()) {
                    all.add(table.owner());
                }
                declared.put(table.name(), all);
            });
        });
        assertThat(declared).isEqualTo(columns);
    }

    @Test
    void aWorkshopComesOutOfItsArchiveAsItWentIn() throws IOException {
        Room room = closedRoom();
        byte[] archive = written(room, People.NAMES);
        Path file = file(archive);
        PersonId other = person(trainer());
        Inspection inside = archives.inspect(other, file);
        assertThat(inside.title()).isEqualTo("Door lock");
        assertThat(inside.groups()).isEqualTo(2);
        assertThat(inside.people()).isEqualTo(2);
        assertThat(inside.documents()).isEqualTo(4);
        assertThat(inside.templateKnown()).isTrue();

        Workshop made = archives.read(other, file);

        assertThat(made.phase()).isEqualTo(Phase.CLOSED);
        assertThat(made.crew().owner()).isEqualTo(other);
        assertThat(made.code()).isNotEqualTo(room.code);
        assertThat(seats.of(made.id())).extracting("name").containsExactlyInAnyOrder("Anna", "Bo");
        assertThat(seats.of(made.id()).stream()
                        .map(seat -> seats.returnCode(seat.person()))
                        .toList())
                .doesNotContain(Optional.of(room.anna.returnCode()));
        DocumentId draft = made.groups().getFirst().document();
        assertThat(documents.read(draft).card(new CardId("c1"))).isPresent();
        assertThat(documents.read(draft).card(new CardId("away"))).isEmpty();
        assertThat(documents.readAll(draft).card(new CardId("away")))
                .hasValueSatisfying(card -> assertThat(card.withheld()).isTrue());
        assertThat(content(written(other, made.id(), People.NAMES))).isEqualTo(content(archive));
        assertThat(written(other, made.id(), People.NAMES)).isEqualTo(archive);
    }

    @Test
    void theSameWorkshopGivesTheSameBytes() throws IOException {
        Room room = closedRoom();
        assertThat(written(room, People.ROLES)).isEqualTo(written(room, People.ROLES));
    }

    @Test
    void anArchiveWithoutNamesHasNoneInAnyByte() throws IOException {
        Room room = closedRoom();
        assertThat(whole(written(room, People.NAMES)))
                .contains("Anna")
                .contains(ArchivedRows.NAME)
                .contains("销售部");
        byte[] archive = written(room, People.ROLES);
        assertThat(whole(archive))
                .doesNotContain("Anna")
                .doesNotContain(ArchivedRows.NAME)
                .doesNotContain("销售部")
                .contains("Participant 1");
        Workshop made = archives.read(person(trainer()), file(archive));
        assertThat(seats.of(made.id())).extracting("name").containsExactlyInAnyOrder("Participant 1", "Participant 2");
    }

    @Test
    void theFilesNameTellsNoNameEither() throws IOException {
        Room room = closedRoom();
        WorkshopId id = WorkshopId.of(room.id);
        PersonId owner = workshops.byId(id).orElseThrow().trainer();
        name(JdbcClient.create(database), room.bo, "Lock");
        assertThat(archives.write(owner, id, People.NAMES, OutputStream.nullOutputStream()))
                .isEqualTo("Door-lock.okrw.zip");
        assertThat(archives.write(owner, id, People.ROLES, OutputStream.nullOutputStream()))
                .matches("Door-Participant-[12]\\.okrw\\.zip");
    }

    @Test
    void aNameThatIsAChoiceTooChangesNoChoice() throws IOException {
        Room room = closedRoom();
        JdbcClient jdbc = JdbcClient.create(database);
        name(jdbc, room.anna, "Heard");
        name(jdbc, room.bo, "3");
        jdbc.sql("update survey_reply set sent = ? where workshop = ?")
                .params(
                        "{\"experience\":[\"heard\"],\"clarity\":[\"3\"],\"wish\":[\"heard\"]}",
                        UUID.fromString(room.id))
                .update();
        jdbc.sql("update feedback_reply set answers = ? where workshop = ?")
                .params("{\"useful\":[\"3\"]}", UUID.fromString(room.id))
                .update();
        Workshop made = archives.read(person(trainer()), file(written(room, People.ROLES)));
        assertThat(jdbc.sql("select sent from survey_reply where workshop = ?")
                        .param(made.id().value())
                        .query(String.class)
                        .single())
                .contains("\"experience\":[\"heard\"]")
                .contains("\"clarity\":[\"3\"]")
                .contains("\"wish\":[\"Participant ");
        assertThat(jdbc.sql("select answers from feedback_reply where workshop = ?")
                        .param(made.id().value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch("{\"useful\":[\"3\"]}"::equals);
    }

    private static void name(JdbcClient jdbc, Room.Person person, String name) {
        jdbc.sql("update seat set name = ? where person = ?")
                .params(name, UUID.fromString(person.id()))
                .update();
    }

    @Test
    void whatLetsPeopleInIsInNoArchive() throws IOException {
        Room room = closedRoom();
        String archive = whole(written(room, People.NAMES));
        assertThat(archive)
                .doesNotContain(room.anna.token())
                .doesNotContain(room.anna.returnCode())
                .doesNotContain(room.anna.returnCode().replace("-", ""))
                .doesNotContain(room.code)
                .doesNotContain("cookie-of-a-browser")
                .doesNotContain(room.anna.id())
                .doesNotContain(room.id);
    }

    @Test
    void whatWouldTellWhoItWasIsInNoArchive() throws IOException {
        Room room = closedRoom();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into personal_step (workshop, person, id, what, until_day, with_whom, shared, made_at)"
                        + " values (?, ?, 's1', 'call my boss', '', '', true, current_timestamp)")
                .params(UUID.fromString(room.id), UUID.fromString(room.anna.id()))
                .update();
        String archive = whole(written(room, People.NAMES));
        assertThat(archive).contains("谢谢").doesNotContain("call my boss");
        UUID one = jdbc.sql("select person from feedback_reply where workshop = ?")
                .param(UUID.fromString(room.id))
                .query(UUID.class)
                .list()
                .getFirst();
        jdbc.sql("delete from feedback_reply where person = ?").param(one).update();
        assertThat(whole(written(room, People.NAMES))).doesNotContain("谢谢");
    }

    @Test
    void whatWasSaidWithoutNamesComesOutAsNobodys() throws IOException {
        Room room = closedRoom();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("update question set nameless = true where workshop = ?")
                .param(UUID.fromString(room.id))
                .update();
        jdbc.sql("update gallery_round set named = false where workshop = ?")
                .param(UUID.fromString(room.id))
                .update();
        byte[] archive = written(room, People.NAMES);
        PersonId other = person(trainer());
        Workshop made = archives.read(other, file(archive));
        List<UUID> people = jdbc.sql("select person from question where workshop = ?"
                        + " union all select person from gallery_comment"
                        + " where round in (select id from gallery_round where workshop = ?)")
                .params(made.id().value(), made.id().value())
                .query(UUID.class)
                .list();
        assertThat(people).hasSize(2).doesNotHaveDuplicates();
        assertThat(seats.of(made.id()))
                .extracting(seat -> seat.person().value())
                .doesNotContainAnyElementsOf(people);
        assertThat(written(other, made.id(), People.NAMES)).isEqualTo(archive);
    }

    @Test
    void aRunningWorkshopIsClosedInTheCopy() throws IOException {
        Room room = room().started().at(Room.STRATEGIES);
        Workshop made = archives.read(person(trainer()), file(written(room, People.NAMES)));
        assertThat(made.phase()).isEqualTo(Phase.CLOSED);
        assertThat(made.position()).isEqualTo(Room.STRATEGIES);
        assertThat(keepings.of(made.id()).until()).contains(today().plusDays(90));
    }

    @Test
    void whatIsTakenOutOfARunningWorkshopsArchiveStoodLikeThatAtItsLastEvent() throws IOException {
        Room room = room();
        clock.pass(Duration.ofHours(1));
        room.started().at(Room.STRATEGIES);
        Instant last = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ApiClient other = trainer();
        JsonNode copy =
                other.send("POST", "/archives", written(room, People.NAMES)).json();
        clock.pass(Duration.ofHours(1));
        JsonNode next = other.made(
                "/workshops/" + copy.get("id").asString() + "/meetings",
                "{'template':'okr-cocreation','title':'Next quarter','preset':'express','groups':['"
                        + copy.at("/groups/0/id").asString() + "']}");
        Workshop made = workshops.byId(WorkshopId.of(next.get("id").asString())).orElseThrow();
        assertThat(meetings.origin(made.id(), made.groups().getFirst().id()).map(Origin::asOf))
                .contains(last);
    }

    @Test
    void aDayOfDeletionThatIsOverBeginsAnewAndAnotherStays() throws IOException {
        Room room = closedRoom();
        assertThat(kept(room, today().plusDays(7), false)).contains(today().plusDays(7));
        assertThat(kept(room, today().minusDays(7), false)).contains(today().plusDays(90));
        assertThat(kept(room, null, false)).contains(today().plusDays(90));
        assertThat(kept(room, null, true)).isEmpty();
    }

    private Optional<LocalDate> kept(Room room, @Nullable LocalDate until, boolean on) throws IOException {
        JdbcClient.create(database)
                .sql("update workshop set delete_on = ?, keep_on = ? where id = ?")
                .param(1, until, Types.DATE)
                .param(2, on)
                .param(3, UUID.fromString(room.id))
                .update();
        return keepings.of(archives.read(person(trainer()), file(written(room, People.NAMES)))
                        .id())
                .until();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    @Test
    void onlyTheCrewWritesArchivesAndNobodyOfARehearsal() throws IOException {
        Room room = room();
        WorkshopId id = WorkshopId.of(room.id);
        PersonId owner = workshops.byId(id).orElseThrow().trainer();
        PersonId stranger = person(trainer());
        assertThat(Refusals.codeOf(() -> written(stranger, id, People.NAMES))).isEqualTo("workshop.unknown");
        assertThat(written(owner, id, People.NAMES)).isNotEmpty();
        WorkshopId empty = WorkshopId.of(
                room.trainer.made("/workshops", Room.plan("Trial", 2)).get("id").asString());
        rehearsals.begin(owner, empty);
        assertThat(Refusals.codeOf(() -> written(owner, empty, People.NAMES))).isEqualTo("archive.rehearsal");
    }

    @Test
    void aNewCycleBeginsFromAnArchivedGroupsOkr() throws IOException {
        Room room = closedRoom();
        ApiClient other = trainer();
        JsonNode copy =
                other.send("POST", "/archives", written(room, People.NAMES)).json();
        JsonNode next = other.made(
                "/workshops/" + copy.get("id").asString() + "/meetings",
                "{'template':'okr-cocreation','title':'Next quarter','preset':'express','groups':['"
                        + copy.at("/groups/0/id").asString() + "']}");
        assertThat(next.get("phase").asString()).isEqualTo("lobby");
        assertThat(next.get("cycleStart").asString()).isEqualTo("2026-07-01");
        assertThat(next.get("cycleEnd").asString()).isEqualTo("2026-09-30");
        Workshop made = workshops.byId(WorkshopId.of(next.get("id").asString())).orElseThrow();
        assertThat(documents.read(made.groups().getFirst().document()).cards(CardKind.FINDING))
                .satisfiesExactly(
                        objective -> assertThat(objective.text("evidence")).isEqualTo("Last cycle O1, score 0.6"),
                        keyResult -> {
                            assertThat(keyResult.text()).isEqualTo("3 shops");
                            assertThat(keyResult.place()).isEqualTo("inside");
                            assertThat(keyResult.step()).isEqualTo("status");
                            assertThat(keyResult.number("baseline")).contains(3.0);
                            assertThat(keyResult.text("evidence"))
                                    .isEqualTo("Last cycle KR1.1, reached 3 (target 5) shops, score 0.6");
                        });
    }

    @Test
    void theApiGivesAndTakesArchives() throws IOException {
        Room room = closedRoom();
        ApiClient.Answer given = room.trainer.get(room.path("/archive?people=roles"));
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.body()).isEqualTo(written(room, People.ROLES));
        assertThat(room.trainer.get(room.path("/archive?people=faces")).code()).isEqualTo("400 request.value");
        assertThat(trainer().get(room.path("/archive")).code()).isEqualTo("404 workshop.unknown");
        assertThat(anybody().get(room.path("/archive")).status()).isEqualTo(401);
        assertThat(anybody().as(room.anna.token()).get(room.path("/archive")).status())
                .isEqualTo(403);
        ApiClient other = trainer();
        ApiClient.Answer taken = other.send("POST", "/archives", given.body());
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.json().get("phase").asString()).isEqualTo("closed");
        assertThat(other.post("/archives", "no zip").code()).isEqualTo("400 archive.not-zip");
        assertThat(anybody().send("POST", "/archives", given.body()).status()).isEqualTo(401);
        assertThat(anybody()
                        .as(room.anna.token())
                        .send("POST", "/archives", given.body())
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void archivesOfEveryFormThatEverWasAreRead(int version) throws IOException {
        PersonId trainer = person(trainer());
        byte[] old = sample("version-" + version + ".okrw.zip");
        Workshop made = archives.read(trainer, file(old));
        assertThat(made.title()).isEqualTo("Door lock");
        assertThat(made.phase()).isEqualTo(Phase.CLOSED);
        assertThat(made.rules().profile()).isEqualTo(Profile.FEISHU);
        assertThat(seats.of(made.id())).extracting("name").containsExactlyInAnyOrder("Anna", "Bo");
        assertThat(documents.read(made.groups().getFirst().document()).card(new CardId("k1")))
                .isPresent();
        byte[] again = written(trainer, made.id(), People.NAMES);
        assertThat(content(again).keySet()).containsAll(content(old).keySet());
        assertThat(content(again).get("people.json")).isEqualTo(content(old).get("people.json"));
    }

    /** Run with {@code -Dokr.write-samples=true} to write the sample of today's form anew; older forms stay as they are. */
    @Test
    void todaysFormHasASample() throws IOException {
        Path sample = Path.of("src/test/resources/archive/version-2.okrw.zip");
        if (Boolean.getBoolean("okr.write-samples")) {
            Files.createDirectories(sample.getParent());
            Files.write(sample, written(closedRoom(), People.NAMES));
        }
        assertThat(content(Files.readAllBytes(sample)).get("archive.json")).contains("\"schemaVersion\":2");
    }

    /** Run with {@code -Dokr.write-docs=true} to write the schema of the tables anew. */
    @Test
    void theSchemasSayWhatIsWritten() throws IOException {
        String tables = ArchiveSchemas.parts(holdings);
        if (Boolean.getBoolean("okr.write-docs")) {
            Files.writeString(ArchiveSchemas.PARTS, tables);
        }
        assertThat(Files.readString(ArchiveSchemas.PARTS)).isEqualTo(tables);
        for (People people : People.values()) {
            for (Map.Entry<String, String> part :
                    content(written(closedRoom(), people)).entrySet()) {
                Path schema = part.getKey().equals("archive.json")
                        ? ArchiveSchemas.MANIFEST
                        : part.getKey().startsWith("documents/") ? ArchiveSchemas.DOCUMENT : ArchiveSchemas.PARTS;
                if (part.getKey().endsWith(".json")) {
                    assertThat(ArchiveSchemas.problems(schema, part.getValue()))
                            .as(part.getKey())
                            .isEmpty();
                }
            }
        }
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/archive").resolve(name));
    }

    private Room closedRoom() {
        Room room = room().started().at(Room.OBJECTIVES);
        WorkshopId id = WorkshopId.of(room.id);
        try (var anna = room.follows(room.anna, room.anna.document());
                var tara = room.trainerEnters()) {
            anna.op(room.anna.document(), "anna.1", Operations.create("c1", "note", "expectations"));
            anna.await("ack");
            anna.op(room.anna.document(), "anna.2", Operations.create("away", "note", "expectations"));
            anna.await("ack");
            anna.op(room.anna.document(), "anna.3", Operations.create("o1", "objective", "objectives"));
            anna.await("ack");
            anna.op(
                    room.anna.document(),
                    "anna.4",
                    Operations.create("k1", "key_result", "objectives")
                            .replace("'links':[]", "'links':[['parent','o1']]")
                            .replace(
                                    "{'text':'hi'}",
                                    "{'text':'3 shops','unit':'shops','to':5,'reached':3,'score':0.6}"));
            anna.await("ack");
            tara.op(room.anna.document(), "tara.1", "{'k':'withhold','card':'away'}");
            tara.await("ack");
        }
        room.at(Room.REVIEW);
        room.act("/close", "");
        new ArchivedRows(JdbcClient.create(database), id).fill(holdings);
        return room;
    }

    private PersonId person(ApiClient trainer) {
        return PersonId.of(trainer.get("/me").json().get("id").asString());
    }

    private byte[] written(Room room, People people) throws IOException {
        WorkshopId id = WorkshopId.of(room.id);
        return written(workshops.byId(id).orElseThrow().trainer(), id, people);
    }

    private byte[] written(PersonId trainer, WorkshopId id, People people) throws IOException {
        var out = new ByteArrayOutputStream();
        archives.write(trainer, id, people, out);
        return out.toByteArray();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "a", ".zip"), content);
    }

    static Map<String, String> content(byte[] archive) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String whole(byte[] archive) throws IOException {
        return String.join("\n", content(archive).values());
    }
}
