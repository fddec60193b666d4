package okrworkshop.stage.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import okrworkshop.shared.WorkshopId;
import okrworkshop.stage.Scene;
import okrworkshop.stage.Showing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What projectors show, in the database. */
@Component
class SceneRows {
    private final JdbcClient jdbc;

    SceneRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Showing> of(WorkshopId workshop) {
        return jdbc.sql("""
                        select scene, scene_before, page, since, dark, turning, bell from projector_scene
                        where workshop = ?""")
                .param(workshop.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** One at a time for a workshop. */
    void keep(WorkshopId workshop, Showing now) {
        OffsetDateTime since = now.since().atOffset(ZoneOffset.UTC);
        int changed = jdbc.sql("""
                        update projector_scene set scene = ?, scene_before = ?, page = ?, since = ?, dark = ?, turning = ?,
                            bell = ? where workshop = ?""")
                .params(
                        now.scene().name(),
                        now.before().name(),
                        now.page(),
                        since,
                        now.dark(),
                        now.turning(),
                        now.bell(),
                        workshop.value())
                .update();
        if (changed == 0) {
            jdbc.sql("""
                            insert into projector_scene
                                (workshop, scene, scene_before, page, since, dark, turning, bell)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            workshop.value(),
                            now.scene().name(),
                            now.before().name(),
                            now.page(),
                            since,
                            now.dark(),
                            now.turning(),
                            now.bell())
                    .update();
        }
    }

    void forget(WorkshopId workshop) {
        jdbc.sql("delete from projector_scene where workshop = ?")
                .param(workshop.value())
                .update();
    }

    private static Showing read(ResultSet row) throws SQLException {
        return new Showing(
                Scene.valueOf(row.getString("scene")),
                Scene.valueOf(row.getString("scene_before")),
                row.getInt("page"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getBoolean("dark"),
                row.getBoolean("turning"),
                row.getBoolean("bell"));
    }
}
