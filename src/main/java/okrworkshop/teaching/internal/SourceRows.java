package okrworkshop.teaching.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.WorkshopId;
import okrworkshop.teaching.Found;
import okrworkshop.teaching.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** OKRs that were read, one row each. */
@Repository
class SourceRows {
    private static final TypeReference<List<Found>> LINES = new TypeReference<>() {};
    private static final String SELECT =
            "select id, revision, material, content from diagnosis_source where workshop = ?";

    private final JdbcClient database;
    private final JsonMapper mapper = JsonMapper.shared();

    SourceRows(JdbcClient database) {
        this.database = database;
    }

    List<Source> of(WorkshopId workshop) {
        return database.sql(SELECT + " order by place, id")
                .param(workshop.value())
                .query((row, number) -> source(row))
                .list();
    }

    Optional<Source> get(WorkshopId workshop, UUID id) {
        return database.sql(SELECT + " and id = ?")
                .params(workshop.value(), id)
                .query((row, number) -> source(row))
                .optional();
    }

    int count(WorkshopId workshop) {
        return database.sql("select count(*) from diagnosis_source where workshop = ?")
                .param(workshop.value())
                .query(Integer.class)
                .single();
    }

    /** @param behind the source after which it comes; empty: after all */
    void add(WorkshopId workshop, Source source, Optional<UUID> behind) {
        int place = behind.flatMap(before -> database.sql("select place from diagnosis_source where id = ?")
                        .param(before)
                        .query(Integer.class)
                        .optional())
                .map(before -> before + 1)
                .orElseGet(() -> database.sql(
                                "select coalesce(max(place), 0) + 1 from diagnosis_source where workshop = ?")
                        .param(workshop.value())
                        .query(Integer.class)
                        .single());
        database.sql("update diagnosis_source set place = place + 1 where workshop = ? and place >= ?")
                .params(workshop.value(), place)
                .update();
        database.sql(
                        "insert into diagnosis_source (id, workshop, place, revision, material, content) values (?, ?, ?, ?, ?, ?)")
                .params(
                        source.id(),
                        workshop.value(),
                        place,
                        source.revision(),
                        source.material().map(UUID::toString).orElse(""),
                        mapper.writeValueAsString(source.lines()))
                .update();
    }

    /** @return whether it was still the revision that it was made of */
    boolean update(Source source) {
        return database.sql("update diagnosis_source set revision = ?, content = ? where id = ? and revision = ?")
                        .params(
                                source.revision(),
                                mapper.writeValueAsString(source.lines()),
                                source.id(),
                                source.revision() - 1)
                        .update()
                > 0;
    }

    boolean delete(WorkshopId workshop, UUID id) {
        return database.sql("delete from diagnosis_source where workshop = ? and id = ?")
                        .params(workshop.value(), id)
                        .update()
                > 0;
    }

    private Source source(ResultSet row) throws SQLException {
        String material = row.getString("material");
        return new Source(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                material.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(material)),
                mapper.readValue(row.getString("content"), LINES));
    }
}
