package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import okrworkshop.testing.DatabaseFaults.Fault;
import org.flywaydb.core.Flyway;
import org.hsqldb.jdbc.JDBCPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two to six people write 200 operations each while lines delay and break, tabs send again, the database fails and the
 * server starts anew: everybody ends with the same document, which holds every acknowledged operation exactly once.
 */
class RandomRoomTest {
    private static final int SEEDS = 500;
    private static final int SEEDS_ON_DISK = 25;
    private static final Fault[] FAULTS = {Fault.UNREACHABLE, Fault.COMMIT_FAILS, Fault.COMMITS_AND_SAYS_IT_FAILED};

    @Test
    void B1_whateverTheDayBringsTabsConvergeAndNothingAcknowledgedIsLostOrDoubled() throws Exception {
        plays("jdbc:hsqldb:mem:random-room;hsqldb.tx=mvcc", LongStream.rangeClosed(1, SEEDS));
    }

    @Test
    void B1_theSameHoldsOnADatabaseThatFlushes(@TempDir Path folder) throws Exception {
        plays(
                "jdbc:hsqldb:file:" + folder.resolve("okr")
                        + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached"
                        + ";hsqldb.lock_file=false",
                LongStream.rangeClosed(1_001, 1_000 + SEEDS_ON_DISK));
    }

    /** Days that once went wrong, while this test or the server was written. */
    @ParameterizedTest
    @ValueSource(longs = {1})
    void B1_aDayThatOnceWentWrongGoesWell(long seed) throws Exception {
        plays("jdbc:hsqldb:mem:random-room-pinned;hsqldb.tx=mvcc", LongStream.of(seed));
    }

    @Test
    void thisTestSeesAnAcknowledgedOperationThatIsLost() throws Exception {
        int seen = 0;
        for (long seed = 1; seed <= 5; seed++) {
            try (var server =
                    new MemoryServer(database("jdbc:hsqldb:mem:random-room-wrong-" + seed + ";hsqldb.tx=mvcc"))) {
                new RandomRoom(server, seed, Fault.ROLLS_BACK_AND_SAYS_IT_COMMITTED).play();
            } catch (Exception | AssertionError lost) {
                seen++;
            }
        }
        // A snapshot that is written in time saves what the log has lost.
        assertThat(seen).isGreaterThan(1);
    }

    private static void plays(String url, LongStream seeds) throws Exception {
        DataSource database = database(url);
        try (var server = new MemoryServer(database)) {
            for (long seed : seeds.toArray()) {
                try {
                    new RandomRoom(server, seed, FAULTS).play();
                } catch (Exception | AssertionError wrong) {
                    throw new AssertionError("seed " + seed + ": " + wrong.getMessage(), wrong);
                }
                clear(database);
            }
        }
    }

    private static DataSource database(String url) {
        var pool = new JDBCPool(8);
        pool.setUrl(url);
        pool.setUser("SA");
        Flyway.configure().dataSource(pool).load().migrate();
        return pool;
    }

    /** Rows of days that are over would only take room. */
    private static void clear(DataSource database) {
        var jdbc = new JdbcTemplate(database);
        jdbc.update("delete from document_snapshot");
        jdbc.update("delete from document_block");
    }
}
