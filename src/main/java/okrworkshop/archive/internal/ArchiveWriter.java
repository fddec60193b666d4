package okrworkshop.archive.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import okrworkshop.archive.People;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Sight;
import okrworkshop.holdings.Column;
import okrworkshop.holdings.Holding;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.TemplateDrafts;
import okrworkshop.workshops.Workshop;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Writes archives; who may have one is asked before. */
@Component
class ArchiveWriter {
    /** Sees what trainers withhold, and nothing that belongs to one person. */
    private static final Sight SIGHT = Sight.ofOverseer(new PersonId(new UUID(0, 0)));

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Declared declared;
    private final TableSql tables;
    private final Documents documents;
    private final TemplateDrafts templates;
    private final Trainers trainers;

    ArchiveWriter(
            Declared declared, TableSql tables, Documents documents, TemplateDrafts templates, Trainers trainers) {
        this.declared = declared;
        this.tables = tables;
        this.documents = documents;
        this.templates = templates;
        this.trainers = trainers;
    }

    /** @return its title as the archive has it */
    String write(Workshop workshop, People people, OutputStream out) throws IOException {
        Map<Holding, List<Rows>> rows = tables.atOneMoment(() -> rows(workshop.id()));
        Set<UUID> ids = new HashSet<>();
        rows.values().forEach(part -> part.forEach(table -> Ids.collect(table, ids)));
        Map<UUID, DocumentView> read = documents(rows);
        Set<String> spokenFor = new TreeSet<>();
        read.values().forEach(document -> DocumentJson.collect(document, ids, spokenFor));
        Numbers numbers = new Numbers(workshop.trainer().value(), ids);
        Renaming renaming = people == People.NAMES
                ? Renaming.nothing()
                : Renaming.roles(names(rows, spokenFor), crew(workshop), workshop.language());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        RowJson json = new RowJson(workshop.id(), numbers, renaming);
        rows.forEach((holding, part) -> parts.put(Declared.part(holding), PartJson.write(part(json, part))));
        Map<Integer, DocumentView> numbered = new TreeMap<>();
        read.forEach((id, document) -> numbered.put(numbers.of(id), document));
        numbered.forEach((number, document) ->
                parts.put(Declared.document(number), PartJson.write(DocumentJson.write(document, numbers, renaming))));
        parts.put(OpenArchive.TEMPLATE, templates.export(workshop.template()).getBytes(StandardCharsets.UTF_8));
        zip(Manifest.write(people, facts(workshop, renaming), sums(parts)), parts, out);
        return title(workshop, renaming);
    }

    private Map<Holding, List<Rows>> rows(WorkshopId workshop) {
        Map<Holding, List<Rows>> rows = new LinkedHashMap<>();
        declared.archived()
                .forEach(holding -> rows.put(
                        holding,
                        holding.tables().stream()
                                .map(table -> tables.read(table, workshop))
                                .toList()));
        return rows;
    }

    private static ObjectNode part(RowJson json, List<Rows> tables) {
        ObjectNode part = PartJson.MAPPER.createObjectNode();
        ObjectNode all = part.putObject("tables");
        tables.forEach(table -> all.set(table.table().name(), json.rows(table)));
        return part;
    }

    private Map<UUID, DocumentView> documents(Map<Holding, List<Rows>> rows) {
        Map<UUID, DocumentView> found = new LinkedHashMap<>();
        each(rows, Column.Kind.Document.class)
                .forEach(id -> found.put((UUID) id, SIGHT.through(documents.readAll(new DocumentId((UUID) id)))));
        return found;
    }

    private static List<Object> each(Map<Holding, List<Rows>> rows, Class<? extends Column.Kind> kind) {
        List<Object> found = new ArrayList<>();
        rows.values().forEach(part -> part.forEach(table -> found.addAll(each(table, kind))));
        return found;
    }

    private static List<Object> each(Rows rows, Class<? extends Column.Kind> kind) {
        List<Column> columns = TableSql.archived(rows.table());
        List<Object> found = new ArrayList<>();
        for (int at : IntStream.range(0, columns.size())
                .filter(at -> kind.isInstance(columns.get(at).kind()))
                .toArray()) {
            for (@Nullable Object[] values : rows.values()) {
                @Nullable Object value = values[at];
                if (value != null) {
                    found.add(value);
                }
            }
        }
        return found;
    }

    /** Those with seats by the time of joining, then all others by their names. */
    private static List<String> names(Map<Holding, List<Rows>> rows, Set<String> spokenFor) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> others = new TreeSet<>(spokenFor);
        rows.values()
                .forEach(part -> part.forEach(table -> {
                    if (table.table().name().equals("seat")) {
                        names.addAll(seated(table));
                    } else {
                        each(table, Column.Kind.Name.class).forEach(name -> others.add((String) name));
                    }
                }));
        names.addAll(others);
        names.removeIf(String::isBlank);
        return List.copyOf(names);
    }

    private static List<String> seated(Rows seats) {
        List<String> columns =
                TableSql.archived(seats.table()).stream().map(Column::name).toList();
        int name = columns.indexOf("name");
        int joined = columns.indexOf("joined_at");
        return seats.values().stream()
                .sorted(Comparator.comparing((@Nullable Object[] seat) -> String.valueOf(seat[joined]))
                        .thenComparing(seat -> String.valueOf(seat[name])))
                .map(seat -> String.valueOf(seat[name]))
                .toList();
    }

    private List<String> crew(Workshop workshop) {
        Set<PersonId> crew = new LinkedHashSet<>(List.of(workshop.trainer()));
        crew.addAll(workshop.crew().helpers().keySet());
        return crew.stream()
                .flatMap(person -> trainers.byId(person).stream())
                .map(Trainer::displayName)
                .sorted()
                .toList();
    }

    private static String title(Workshop workshop, Renaming renaming) {
        return renaming.text(workshop.title(), Limits.NAME * 2);
    }

    private static ObjectNode facts(Workshop workshop, Renaming renaming) {
        ObjectNode facts = PartJson.MAPPER.createObjectNode();
        facts.put("title", title(workshop, renaming));
        facts.put("phase", workshop.phase().wireName());
        facts.put("language", workshop.language().code());
        facts.put("cycleStart", workshop.cycleStart().toString());
        facts.put("cycleEnd", workshop.cycleEnd().toString());
        facts.put("template", workshop.template().id());
        facts.put("templateVersion", workshop.template().version());
        facts.put("groups", workshop.groups().size());
        return facts;
    }

    private static List<Manifest.Part> sums(Map<String, byte[]> parts) {
        return parts.entrySet().stream()
                .map(part -> new Manifest.Part(part.getKey(), part.getValue().length, Sha256.of(part.getValue())))
                .toList();
    }

    private static void zip(ObjectNode manifest, Map<String, byte[]> parts, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, Manifest.FILE, PartJson.write(manifest));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            add(zip, part.getKey(), part.getValue());
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
