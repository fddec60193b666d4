package okrworkshop.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.FieldSpec;
import okrworkshop.documents.FieldType;
import okrworkshop.documents.LinkType;
import okrworkshop.okr.BoardFixture;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.DraftOkrReader;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Files follow the schemas that are published for them. */
class HandoverSchemaTest {
    private static final Path SCHEMAS = Path.of("docs/exports/schemas");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "=1+1",
            "-",
            "@SUM",
            "＋2",
            "a\tb",
            "two\r\nlines",
            "\"quoted\", with comma",
            "长".repeat(400),
            "🚀".repeat(200),
            "\u0000\u001b[31m",
            "<script>alert(1)</script>",
            "semi;colon");

    @ParameterizedTest
    @EnumSource(names = "CALENDAR", mode = EnumSource.Mode.EXCLUDE)
    void theSampleGroupsFileFollowsItsSchema(HandoverFormat format) throws IOException {
        assertThat(faults(format, HandoverFixture.handover())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverPeopleTypeTheFilesFollowTheirSchemas(long seed) throws IOException {
        Random random = new Random(seed);
        Handover handover = HandoverFixture.of(messy(random), messy(random));
        for (HandoverFormat format : HandoverFormat.values()) {
            if (format != HandoverFormat.CALENDAR) {
                assertThat(faults(format, handover))
                        .as("%s, seed %d", format, seed)
                        .isEmpty();
            }
        }
    }

    @Test
    void theSchemasRefuseWhatIsNoSuchFile() throws IOException {
        assertThat(schema("feishu-batch").validate("[{\"text\":\"O\"}]", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema("okr-long").validate("[{\"row_id\":\"x\"}]", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema("okr").validate("{}", InputFormat.JSON)).isNotEmpty();
    }

    private static List<String> faults(HandoverFormat format, Handover handover) throws IOException {
        String text =
                new String(Handovers.write(format, handover, new HandoverOptions(false, true)), StandardCharsets.UTF_8);
        String json = format.table() ? asJson(text) : text;
        return schema(format.code()).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String asJson(String csv) {
        List<Map<String, String>> rows =
                HandoverFixture.rows(csv).stream().map(CSVRecord::toMap).toList();
        return new JsonMapper().writeValueAsString(rows);
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")), InputFormat.JSON);
    }

    /** Cards of every kind with odd texts, linked at will. */
    private static DraftOkr messy(Random random) {
        BoardFixture board = new BoardFixture();
        List<String> ids = new ArrayList<>();
        for (CardKind kind : CardKind.values()) {
            for (int i = 0; i < 6; i++) {
                String id = "c" + ids.size();
                board.put(id, kind, text(random), fields(kind, random));
                ids.add(id);
            }
        }
        for (int i = 0; i < 100; i++) {
            board.link(id(ids, random), LinkType.values()[random.nextInt(LinkType.values().length)], id(ids, random));
        }
        return DraftOkrReader.read(board, List.of(), Set.of());
    }

    private static Object[] fields(CardKind kind, Random random) {
        List<Object> fields = new ArrayList<>();
        for (FieldSpec field : kind.fields().values()) {
            if (!field.name().equals("text") && random.nextInt(3) > 0) {
                fields.add(field.name());
                fields.add(value(field, random));
            }
        }
        return fields.toArray();
    }

    private static Object value(FieldSpec field, Random random) {
        if (field.type() == FieldType.NUMBER) {
            return random.nextBoolean() ? random.nextInt(100) - 50 : random.nextDouble() * 1e9;
        }
        if (field.type() == FieldType.DATE) {
            return "2026-0" + (1 + random.nextInt(9)) + "-15";
        }
        return field.type() == FieldType.CHOICE
                ? field.choices().get(random.nextInt(field.choices().size()))
                : text(random);
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static String id(List<String> ids, Random random) {
        return ids.get(random.nextInt(ids.size()));
    }
}
