package okrworkshop.preparation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import okrworkshop.preparation.Preparation;
import okrworkshop.preparation.SurveyPhase;
import okrworkshop.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How preparations are set up; the phase of the survey as the trainer left it. */
@Repository
class PreparationRows {
    private final JdbcClient database;

    PreparationRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Preparation> get(WorkshopId workshop) {
        return database.sql("select * from preparation where workshop = ?")
                .param(workshop.value())
                .query((row, number) -> preparation(workshop, row))
                .optional();
    }

    void put(Preparation preparation) {
        if (update(preparation) == 0) {
            try {
                insert(preparation);
            } catch (DuplicateKeyException elsewhere) {
                update(preparation);
            }
        }
    }

    private int update(Preparation now) {
        return database.sql("update preparation set held_on = ?, closes_on = ?, survey = ?, with_names = ?, notes = ?"
                        + " where workshop = ?")
                .param(1, date(now.day()), Types.DATE)
                .param(2, date(now.closes()), Types.DATE)
                .param(3, now.survey().name())
                .param(4, now.names())
                .param(5, now.notes())
                .param(6, now.workshop().value())
                .update();
    }

    private void insert(Preparation now) {
        database.sql("insert into preparation (held_on, closes_on, survey, with_names, notes, workshop)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(1, date(now.day()), Types.DATE)
                .param(2, date(now.closes()), Types.DATE)
                .param(3, now.survey().name())
                .param(4, now.names())
                .param(5, now.notes())
                .param(6, now.workshop().value())
                .update();
    }

    private static @Nullable LocalDate date(Optional<LocalDate> day) {
        return day.orElse(null);
    }

    private static Preparation preparation(WorkshopId workshop, ResultSet row) throws SQLException {
        return new Preparation(
                workshop,
                Optional.ofNullable(row.getObject("held_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("closes_on", LocalDate.class)),
                SurveyPhase.valueOf(row.getString("survey")),
                row.getBoolean("with_names"),
                row.getString("notes"));
    }
}
