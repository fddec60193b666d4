package okrworkshop.workshops.internal;

import java.nio.file.Path;
import okrworkshop.testing.RoomServices;
import org.junit.jupiter.api.io.TempDir;

class HsqldbSetupTest extends SetupContract {
    @TempDir
    private Path folder;

    @Override
    RoomServices open() {
        return new RoomServices(folder);
    }
}
