package okrworkshop.workshops.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import okrworkshop.testing.RoomServices;
import okrworkshop.testing.SmallTemplate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresSetupTest extends SetupContract {
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    RoomServices open() {
        return new RoomServices(() -> postgres.getPostgresDatabase(), new SmallTemplate());
    }
}
