package okrworkshop.workshops.internal;

import okrworkshop.testing.PostgresServer;
import okrworkshop.testing.RoomServices;
import okrworkshop.testing.SmallTemplate;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSetupTest extends SetupContract {
    @RegisterExtension
    static final PostgresServer POSTGRES = new PostgresServer();

    @Override
    RoomServices open() {
        return new RoomServices(POSTGRES::dataSource, new SmallTemplate());
    }
}
