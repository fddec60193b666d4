package okrworkshop.cli;

import java.util.Arrays;
import okrworkshop.shared.RefusedException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Leaves a database alone that a newer version of this program has written. */
@Component
final class DatabaseVersionCheck implements FlywayMigrationStrategy {
    @Override
    public void migrate(Flyway flyway) {
        requireKnown(flyway);
        flyway.migrate();
    }

    /** @throws RefusedException {@code start.database-newer} */
    static void requireKnown(Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .filter(migration -> !migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .reduce((earlier, later) -> later)
                .ifPresent(version -> {
                    throw new RefusedException("start.database-newer", version);
                });
    }
}
