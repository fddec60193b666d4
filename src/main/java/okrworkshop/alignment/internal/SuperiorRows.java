package okrworkshop.alignment.internal;

import java.util.Optional;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.shared.WorkshopId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** One row for the superior OKR of each workshop that has or had one. */
@Repository
class SuperiorRows {
    private final JdbcClient database;
    private final JsonMapper mapper = JsonMapper.shared();

    SuperiorRows(JdbcClient database) {
        this.database = database;
    }

    /** @param version grows with each change */
    record Kept(int version, SuperiorOkr okr) {}

    Optional<Kept> of(WorkshopId workshop) {
        return database.sql("select version, entries from superior_okr where workshop = ?")
                .param(workshop.value())
                .query((row, number) ->
                        new Kept(row.getInt("version"), mapper.readValue(row.getString("entries"), SuperiorOkr.class)))
                .optional();
    }

    /** @return whether nobody else was faster */
    boolean insert(WorkshopId workshop, SuperiorOkr okr) {
        try {
            return database.sql("insert into superior_okr (workshop, version, entries) values (?, 1, ?)")
                            .params(workshop.value(), mapper.writeValueAsString(okr))
                            .update()
                    == 1;
        } catch (DuplicateKeyException other) {
            return false;
        }
    }

    /** @return whether nobody else was faster */
    boolean update(WorkshopId workshop, int version, SuperiorOkr okr) {
        return database.sql("update superior_okr set version = ?, entries = ? where workshop = ? and version = ?")
                        .params(version + 1, mapper.writeValueAsString(okr), workshop.value(), version)
                        .update()
                == 1;
    }

    void remove(WorkshopId workshop) {
        database.sql("delete from superior_okr where workshop = ?")
                .param(workshop.value())
                .update();
    }
}
