package okrworkshop.archive.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import okrworkshop.archive.Archives;
import okrworkshop.archive.People;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.TemplateDrafts;
import okrworkshop.templates.WorkshopTemplate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The parts of an archive, understood but not yet checked value by value.
 *
 * @param rows of each holding's tables
 * @param documents numbers of the documents, all of which are there
 * @param yaml the method as it stands in the file
 */
record ArchivedWorkshop(
        People people,
        Map<Holding, Map<Table, JsonNode>> rows,
        Map<String, Set<Integer>> owned,
        Set<Integer> documents,
        Set<Integer> numbers,
        String yaml,
        WorkshopTemplate template) {

    /** @throws RefusedException as {@link okrworkshop.archive.Archives#inspect} */
    static ArchivedWorkshop of(OpenArchive archive, Declared declared, TemplateDrafts templates) {
        Map<Holding, Map<Table, JsonNode>> rows = new LinkedHashMap<>();
        Set<String> known = new HashSet<>(Set.of(OpenArchive.TEMPLATE));
        long values = 0;
        for (Holding holding : declared.archived()) {
            String part = Declared.part(holding);
            known.add(part);
            boolean needed =
                    holding.name().equals(Holding.WORKSHOP) || holding.name().equals(Holding.PEOPLE);
            if (needed && !archive.has(part)) {
                throw new RefusedException("archive.missing", part);
            }
            if (archive.has(part)) {
                JsonNode json = archive.json(part);
                values += values(json);
                if (values > Limits.VALUES) {
                    throw new RefusedException("archive.too-large", Archives.FILE / 1024 / 1024);
                }
                rows.put(holding, tables(part, json, holding));
            } else {
                rows.put(holding, Map.of());
            }
        }
        if (!archive.has(OpenArchive.TEMPLATE)) {
            throw new RefusedException("archive.missing", OpenArchive.TEMPLATE);
        }
        Map<String, Set<Integer>> owned = RowReader.owned();
        Set<Integer> documents = new TreeSet<>();
        Set<Integer> numbers = new HashSet<>();
        rows.forEach((holding, tables) -> tables.forEach((table, some) ->
                new RowReader(Declared.part(holding), owned).collect(table, some, numbers, documents)));
        owned.values().forEach(own -> overlapping(own, documents));
        rows.values().forEach(tables -> tables.forEach((table, some) -> RowReader.others(table, some, numbers)));
        documents.forEach(number -> {
            known.add(Declared.document(number));
            if (!archive.has(Declared.document(number))) {
                throw new RefusedException("archive.missing", Declared.document(number));
            }
            numbers.addAll(DocumentJson.people(archive.json(Declared.document(number))));
        });
        archive.manifest().parts().keySet().stream()
                .filter(part -> !known.contains(part))
                .findFirst()
                .ifPresent(part -> {
                    throw new RefusedException("archive.content", part);
                });
        String yaml = archive.text(OpenArchive.TEMPLATE);
        return new ArchivedWorkshop(
                archive.manifest().people(), rows, owned, documents, numbers, yaml, template(yaml, templates));
    }

    private static long values(JsonNode json) {
        return 1 + json.valueStream().mapToLong(ArchivedWorkshop::values).sum();
    }

    private static Map<Table, JsonNode> tables(String part, JsonNode json, Holding holding) {
        Map<String, Table> byName = holding.tables().stream().collect(Collectors.toMap(Table::name, table -> table));
        JsonNode tables = json.path("tables");
        if (!json.isObject() || json.size() != 1 || !tables.isObject()) {
            throw new RefusedException("archive.content", part);
        }
        for (String name : tables.propertyNames()) {
            if (!byName.containsKey(name)) {
                throw new RefusedException("archive.content", part);
            }
        }
        Map<Table, JsonNode> rows = new LinkedHashMap<>();
        holding.tables().forEach(table -> {
            @Nullable JsonNode some = tables.get(table.name());
            rows.put(table, some == null ? PartJson.MAPPER.createArrayNode() : some);
        });
        boolean one = !holding.name().equals(Holding.WORKSHOP)
                || tables.path("workshop") instanceof ArrayNode workshop && workshop.size() == 1;
        if (!one) {
            throw new RefusedException("archive.content", part);
        }
        return rows;
    }

    private static void overlapping(Set<Integer> own, Set<Integer> documents) {
        if (own.stream().anyMatch(documents::contains)) {
            throw new RefusedException("archive.content", Declared.document(0));
        }
    }

    private static WorkshopTemplate template(String yaml, TemplateDrafts templates) {
        try {
            return templates.read(yaml);
        } catch (RuntimeException otherForm) {
            throw new RefusedException("archive.template");
        }
    }

    /** The rows of a table, in the file's order. */
    List<JsonNode> rows(String table) {
        return rows.values().stream()
                .flatMap(tables -> tables.entrySet().stream())
                .filter(entry -> entry.getKey().name().equals(table))
                .flatMap(entry -> entry.getValue().valueStream())
                .toList();
    }
}
