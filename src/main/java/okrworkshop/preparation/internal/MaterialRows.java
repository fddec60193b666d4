package okrworkshop.preparation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.preparation.Material;
import okrworkshop.preparation.MaterialKind;
import okrworkshop.preparation.Visitor;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was brought along, one row each. */
@Repository
class MaterialRows {
    private static final String SELECT = "select * from material where workshop = ?";
    private static final String ORDER = " order by handed_at, id";

    private final JdbcClient database;

    MaterialRows(JdbcClient database) {
        this.database = database;
    }

    List<Material> of(WorkshopId workshop) {
        return database.sql(SELECT + ORDER)
                .param(workshop.value())
                .query((row, number) -> material(row))
                .list();
    }

    List<Material> of(WorkshopId workshop, Visitor visitor) {
        return database.sql(SELECT + " and browser = ?" + ORDER)
                .params(workshop.value(), visitor.browser())
                .query((row, number) -> material(row))
                .list();
    }

    /** Those that the room sees. */
    List<Material> chosen(WorkshopId workshop) {
        return database.sql(SELECT + " and steps <> ''" + ORDER)
                .param(workshop.value())
                .query((row, number) -> material(row))
                .list();
    }

    Optional<Material> get(WorkshopId workshop, UUID id) {
        return database.sql(SELECT + " and id = ?")
                .params(workshop.value(), id)
                .query((row, number) -> material(row))
                .optional();
    }

    int count(WorkshopId workshop) {
        return database.sql("select count(*) from material where workshop = ?")
                .param(workshop.value())
                .query(Integer.class)
                .single();
    }

    /** @param browser empty for a trainer's */
    void add(Material material, String browser) {
        database.sql("insert into material (id, workshop, list, name, kind, handed_by, trainer, browser, handed_at,"
                        + " content, cut, steps) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(material.id())
                .param(material.workshop().value())
                .param(material.list())
                .param(material.name())
                .param(material.kind().wireName())
                .param(material.by())
                .param(material.trainer().map(PersonId::toString).orElse(""))
                .param(browser)
                .param(OffsetDateTime.ofInstant(material.at(), ZoneOffset.UTC))
                .param(material.text())
                .param(material.cut())
                .param(String.join(",", material.steps()))
                .update();
    }

    void choose(Material material) {
        database.sql("update material set steps = ? where id = ?")
                .params(String.join(",", material.steps()), material.id())
                .update();
    }

    void delete(UUID id) {
        database.sql("delete from material where id = ?").param(id).update();
    }

    boolean delete(UUID id, WorkshopId workshop, Visitor visitor) {
        return database.sql("delete from material where id = ? and workshop = ? and browser = ?")
                        .params(id, workshop.value(), visitor.browser())
                        .update()
                > 0;
    }

    private static Material material(ResultSet row) throws SQLException {
        String steps = row.getString("steps");
        String trainer = row.getString("trainer");
        return new Material(
                row.getObject("id", UUID.class),
                new WorkshopId(row.getObject("workshop", UUID.class)),
                row.getString("list"),
                row.getString("name"),
                MaterialKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("handed_by"),
                trainer.isEmpty() ? Optional.empty() : Optional.of(PersonId.of(trainer)),
                row.getObject("handed_at", OffsetDateTime.class).toInstant(),
                row.getString("content"),
                row.getBoolean("cut"),
                steps.isEmpty() ? List.of() : List.of(steps.split(",")));
    }
}
