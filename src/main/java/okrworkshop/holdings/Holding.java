package okrworkshop.holdings;

import java.util.List;
import java.util.Map;
import okrworkshop.shared.WorkshopId;

/**
 * The tables of one module, as a component of its {@code internal} package. Every table of the database is in exactly one holding,
 * either to be archived or to be left out for a reason. Any thread may call.
 */
public interface Holding {
    /** The workshop's own rows and its groups come first, and every archive has them. */
    String WORKSHOP = "workshop";

    /** The participants, who come second. */
    String PEOPLE = "people";

    /** Lower-case letters; names the part of an archive. */
    String name();

    /** What an archive holds, tables that others refer to first. */
    List<Table> tables();

    /** Why an archive is without a table, by its name. */
    default Map<String, String> leftOut() {
        return Map.of();
    }

    /** Puts right what depends on the day and the installation of an arrival, inside of the transaction and before any check. */
    default void arrived(Arrival arrival) {}

    /**
     * Reads what an archive has brought as the module itself will read it, inside of the transaction and past everything that
     * remembers. An exception of any kind says that the archive is damaged.
     */
    default void check(WorkshopId workshop) {}
}
