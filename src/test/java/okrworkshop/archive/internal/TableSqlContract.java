package okrworkshop.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import okrworkshop.holdings.Column;
import okrworkshop.holdings.Table;
import okrworkshop.shared.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** What tables hold while people go on writing. */
abstract class TableSqlContract {
    private static final Table GROUPS = Table.of("moment_group", Column.own("id"));
    private static final Table SEATS = Table.of("moment_seat", Column.reference("group_id", "moment_group"));

    private final WorkshopId workshop = WorkshopId.random();

    abstract DataSource dataSource();

    @BeforeEach
    void tables() {
        JdbcClient jdbc = JdbcClient.create(dataSource());
        jdbc.sql("drop table if exists moment_seat").update();
        jdbc.sql("drop table if exists moment_group").update();
        jdbc.sql("create table moment_group (workshop uuid, id uuid)").update();
        jdbc.sql("create table moment_seat (workshop uuid, group_id uuid)").update();
    }

    @Test
    void whatIsWrittenBetweenTwoTablesIsInNeither() {
        DataSource source = dataSource();
        TableSql sql = new TableSql(JdbcClient.create(source), new DataSourceTransactionManager(source));
        List<Rows> read = sql.atOneMoment(() -> {
            Rows groups = sql.read(GROUPS, workshop);
            somebodyJoinsANewGroup();
            return List.of(groups, sql.read(SEATS, workshop));
        });
        assertThat(read).allSatisfy(rows -> assertThat(rows.values()).isEmpty());
        assertThat(sql.read(SEATS, workshop).values()).hasSize(1);
    }

    private void somebodyJoinsANewGroup() {
        Thread other = new Thread(() -> {
            JdbcClient jdbc = JdbcClient.create(dataSource());
            WorkshopId group = WorkshopId.random();
            for (String table : List.of("moment_group (workshop, id)", "moment_seat (workshop, group_id)")) {
                jdbc.sql("insert into " + table + " values (?, ?)")
                        .params(workshop.value(), group.value())
                        .update();
            }
        });
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
