package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Documents;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Sweep;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing of a workshop is left when it has been deleted for good, whatever tables there are, and nothing of others is gone. */
class PurgeTest extends WholeServer {
    @Autowired
    private Workshops workshops;

    @Autowired
    private Keepings keepings;

    @Autowired
    private Sweep sweep;

    @Autowired
    private Documents documents;

    @Autowired
    private DataSource database;

    @Test
    void noTableKeepsARowOfAWorkshopThatWasDeletedForGood() throws SQLException {
        var tables = new EveryTable(database);
        Room other = room().started();
        tables.fill(WorkshopId.of(other.id));
        Map<String, Long> others = tables.count();

        Room room = room().started();
        WorkshopId id = WorkshopId.of(room.id);
        List<DocumentId> written =
                Stream.of(room.anna, room.bo).map(Room.Person::document).toList();
        try (var anna = room.follows(room.anna, room.anna.document())) {
            anna.op(room.anna.document(), "test.1", Operations.create("c1", "expectation", "expectations"));
            anna.await("ack");
        }
        room.act("/close", "");
        Workshop workshop = workshops.byId(id).orElseThrow();
        PersonId owner = workshop.crew().owner();
        keepings.delete(owner, id);
        tables.fill(id);
        Map<String, Long> full = tables.count();
        assertThat(full.keySet())
                .contains("workshop", "seat_token", "notice_reader", "survey_reply", "review", "workshop_address");
        others.forEach((table, rows) -> assertThat(full.get(table)).as(table).isGreaterThan(rows));
        assertThat(contents(written)).isPositive();

        clock.pass(Keepings.BIN);
        sweep.now();

        assertThat(tables.count()).isEqualTo(others);
        // The engine erases in its own time, before it answers this.
        assertThat(documents.readWhole(other.anna.document()).card(new CardId("none")))
                .isEmpty();
        assertThat(contents(written)).isZero();
        sweep.now();
        assertThat(tables.count()).isEqualTo(others);
    }

    private long contents(List<DocumentId> of) {
        JdbcClient jdbc = JdbcClient.create(database);
        return Stream.of(
                        "document where id",
                        "document_block where document_id",
                        "document_snapshot where document_id",
                        "document_abandoned where document_id")
                .flatMap(what -> of.stream()
                        .map(document -> jdbc.sql("select count(*) from " + what + " = ?")
                                .param(document.value())
                                .query(Long.class)
                                .single()))
                .mapToLong(Long::longValue)
                .sum();
    }
}
